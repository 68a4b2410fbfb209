import { createHmac, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config';
import { StartFault } from '../store/start-fault';
import { readOrMakeSecret } from './secret-file';

/** Gives the pseudonym of a person's id, or of another text: 22 characters of base64url. */
export type Pseudonym = (personId: string) => string;

/** Where the key comes from. */
export type KeyConfig = Pick<Config, 'dataFolder' | 'pseudonymKey'>;

/** 128 bits: two persons share a pseudonym with a chance of 1 in 10^22 among 100 million (RFC 2104 5 permits 128 of 256). */
const BYTES = 16;

/** An HMAC costs 3 µs and a list has 50 persons; 131,072 remembered ones take some 20 MB. */
const MOST_REMEMBERED = 131_072;

/** The 16 bytes of a pseudonym. */
export function pseudonymDigest(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest().subarray(0, BYTES);
}

/**
 * Keyed pseudonyms, HMAC-SHA-256 cut to 128 bits: the log can be shown, and kept after an erasure, without telling who is
 * meant to whoever lacks the key (GDPR Art. 4(5)).
 */
export function pseudonymiser(key: Buffer): Pseudonym {
  const remembered = new Map<string, string>();
  return (text) => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    const pseudonym = pseudonymDigest(key, text).toString('base64url');
    if (remembered.size === MOST_REMEMBERED) remembered.clear();
    remembered.set(text, pseudonym);
    return pseudonym;
  };
}

function keyFile(dataFolder: string): string {
  return join(dataFolder, 'access-log', 'pseudonym.key');
}

function refuseKeyFile(path: string): (error: unknown) => never {
  return (error) => {
    const { code } = error as NodeJS.ErrnoException;
    throw new StartFault(
      {
        en: `${path} can be neither read nor made (${String(code)}). Mend that, or set LECITO_PSEUDONYM_KEY.`,
        it: `${path} non si può né leggere né creare (${String(code)}). Rimediare, o impostare LECITO_PSEUDONYM_KEY.`,
      },
      error,
    );
  };
}

/** Whether there is a key, or one would have to be made. */
export function hasPseudonymKey({ dataFolder, pseudonymKey: configured }: KeyConfig): boolean {
  return configured !== null || existsSync(keyFile(dataFolder));
}

/** The 32 bytes of the log's key: configured, or made once and kept in the data folder. Whoever loses them can no longer find a person in the log. */
export async function pseudonymKey(config: KeyConfig): Promise<Buffer> {
  const path = keyFile(config.dataFolder);
  const digits = config.pseudonymKey ?? (await readOrMakeSecret(path, () => randomBytes(32).toString('hex')).catch(refuseKeyFile(path)));
  if (!/^[0-9a-f]{64}$/i.test(digits.trim())) {
    throw new StartFault({
      en: `${path} must hold 64 hexadecimal digits. Restore it from a backup: with another key the access log no longer finds its persons.`,
      it: `${path} deve contenere 64 cifre esadecimali. Ripristinarlo da un backup: con un’altra chiave il registro degli accessi non trova più le sue persone.`,
    });
  }
  return Buffer.from(digits.trim(), 'hex');
}
