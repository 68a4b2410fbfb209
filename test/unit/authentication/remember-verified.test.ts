import { rememberVerified } from '../../../src/authentication/remember-verified';
import type { Credentials } from '../../../src/authentication/credentials';
import type { LecitoError } from '../../../src/errors';
import { makeIssuer } from './issuer';

const START = 1_800_000_000_000;

function credentials(subject: string, seconds: number): Credentials {
  const expiresAt = START / 1000 + seconds;
  return { subject, kind: 'staff', client: 'c', onBehalfOf: null, roles: [], purposes: null, expiresAt };
}

/** A verifier that counts, on a clock that is set by hand. */
function counted(seconds = 3600): { verified: string[]; clock: { now: number }; verify: (token: string) => Promise<Credentials> } {
  const verified: string[] = [];
  const clock = { now: START };
  const verify = rememberVerified(
    (token) => {
      verified.push(token);
      return token.startsWith('bad') ? Promise.reject(new Error('no')) : Promise.resolve(credentials(token, seconds));
    },
    () => clock.now,
  );
  return { verified, clock, verify };
}

describe('a verified token', () => {
  it('is verified once while it comes again', async () => {
    const { verified, verify } = counted();
    const first = await verify('a');
    expect(await verify('a')).toBe(first);
    expect(verified).toEqual(['a']);
  });

  it('is verified anew after a minute, so that a withdrawn key is noticed', async () => {
    const { verified, clock, verify } = counted();
    await verify('a');
    clock.now += 59_999;
    await verify('a');
    clock.now += 1;
    await verify('a');
    expect(verified).toEqual(['a', 'a']);
  });

  it('is verified anew from the very instant it expires', async () => {
    const { verified, clock, verify } = counted(10);
    await verify('a');
    clock.now += 9_999;
    await verify('a');
    clock.now += 1;
    await verify('a');
    expect(verified).toEqual(['a', 'a']);
  });

  it('never speaks for another text', async () => {
    const { verified, verify } = counted();
    await expect(verify('a')).resolves.toMatchObject({ subject: 'a' });
    await expect(verify('a ')).resolves.toMatchObject({ subject: 'a ' });
    expect(verified).toEqual(['a', 'a ']);
  });

  it('that was refused is refused again by verification', async () => {
    const { verified, verify } = counted();
    await expect(verify('bad')).rejects.toThrow('no');
    await expect(verify('bad')).rejects.toThrow('no');
    expect(verified).toEqual(['bad', 'bad']);
  });

  it('makes room for newer ones, the oldest first', async () => {
    const { verified, verify } = counted();
    for (let index = 0; index <= 4096; index += 1) await verify(String(index));
    verified.length = 0;
    await verify('1');
    await verify('4096');
    expect(verified).toEqual([]);
    await verify('0');
    expect(verified).toEqual(['0']);
  });
});

describe('a token whose text was bent', () => {
  const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

  it('gets nothing but what its own verification gives', async () => {
    const issuer = await makeIssuer();
    let verifications = 0;
    const verify = rememberVerified((token) => {
      verifications += 1;
      return issuer.verify(token);
    });
    const token = await issuer.sign();
    const known = await verify(token);
    // 64 bytes of signature leave four bits of the last character unused.
    const last = ALPHABET.indexOf(token.slice(-1));
    for (const bits of [1, 2, 4, 8]) {
      const bent = token.slice(0, -1) + ALPHABET.charAt(last ^ bits);
      const outcome = await verify(bent).catch((error: unknown) => (error as LecitoError).code);
      expect(['INVALID_TOKEN', known]).toContainEqual(outcome);
    }
    expect(verifications).toBe(5);
    const [header = '', payload = '', signature = ''] = token.split('.');
    await expect(verify(`${header}.${payload.slice(0, -2)}AA.${signature}`)).rejects.toMatchObject({ code: 'INVALID_TOKEN' });
  });
});
