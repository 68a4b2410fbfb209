import { unsubscribeTokens } from '../../../src/domain/marketing/sending/unsubscribe-token';

const MESSAGE = '019a2345-6789-7abc-8def-0123456789ab';
const tokens = unsubscribeTokens(Buffer.alloc(32, 7));

describe('the token of an unsubscribe link', () => {
  it('leads back to its message', () => {
    expect(tokens.tokenOf(MESSAGE)).toMatch(/^[\w-]{43}$/);
    expect(tokens.messageOf(tokens.tokenOf(MESSAGE))).toBe(MESSAGE);
  });

  it('is worth nothing with any bit changed, under another key, or cut', () => {
    const token = tokens.tokenOf(MESSAGE);
    const bytes = Buffer.from(token, 'base64url');
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const changed = Buffer.from(bytes);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(tokens.messageOf(changed.toString('base64url'))).toBeNull();
    }
    expect(unsubscribeTokens(Buffer.alloc(32, 8)).messageOf(token)).toBeNull();
    for (const other of ['', token.slice(1), `${token}A`, `${token}==`, '%2e%2e']) expect(tokens.messageOf(other)).toBeNull();
  });
});
