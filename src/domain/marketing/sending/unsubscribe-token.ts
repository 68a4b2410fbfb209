import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

const ID_BYTES = 16;
const MAC_BYTES = 16;

/** Makes and reads the tokens of unsubscribe links: the id of a message and a seal on it, which nobody guesses in 2^128 tries. */
export interface UnsubscribeTokens {
  /** 43 characters of base64url. */
  tokenOf(messageId: string): string;
  /** The message of a token; null where the seal is not ours. */
  messageOf(token: string): string | null;
}

function textOf(id: Buffer): string {
  return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Tokens under a key of their own, derived from the installation's (RFC 5869), so that no pseudonym is ever a seal. */
export function unsubscribeTokens(installationKey: Buffer): UnsubscribeTokens {
  const key = Buffer.from(hkdfSync('sha256', installationKey, '', 'lecito unsubscribe link', 32));
  const sealOf = (id: Buffer): Buffer => createHmac('sha256', key).update(id).digest().subarray(0, MAC_BYTES);
  return {
    tokenOf: (messageId) => {
      const id = Buffer.from(messageId.replaceAll('-', ''), 'hex');
      return Buffer.concat([id, sealOf(id)]).toString('base64url');
    },
    messageOf: (token) => {
      const bytes = Buffer.from(/^[\w-]{43}$/.test(token) ? token : '', 'base64url');
      if (bytes.length !== ID_BYTES + MAC_BYTES) return null;
      const id = bytes.subarray(0, ID_BYTES);
      return timingSafeEqual(bytes.subarray(ID_BYTES), sealOf(id)) ? textOf(id) : null;
    },
  };
}
