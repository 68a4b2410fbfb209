import { generateKeyPair, exportJWK, SignJWT, type CryptoKey, type JWK, type JWTHeaderParameters, type JWTPayload } from 'jose';
import { createLocalJWKSet } from 'jose';
import { tokenVerifier, type Verifier } from '../../../src/authentication/verify-token';

export const ISSUER = { url: 'https://login.example.com', audience: 'https://crm.example.com' };

export const now = (): number => Math.floor(Date.now() / 1000);

/** The claims of a token that is accepted. */
export const claimsOfSara = (): JWTPayload => ({
  iss: ISSUER.url,
  aud: ISSUER.audience,
  sub: 'sara',
  client_id: 'sales-frontend',
  jti: 'one',
  iat: now(),
  exp: now() + 300,
  lecito_kind: 'staff',
  roles: ['sales'],
});

export interface TestIssuer {
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK;
  readonly verify: Verifier;
  /** Signs Sara's claims with changes; a claim set to undefined is left out. */
  sign(changes?: Record<string, unknown>, header?: Partial<JWTHeaderParameters>): Promise<string>;
}

/** An issuer with one key pair of this algorithm, and the verifier that trusts it. */
export async function makeIssuer(alg = 'ES256'): Promise<TestIssuer> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  const publicJwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg };
  return {
    privateKey,
    publicJwk,
    verify: tokenVerifier(createLocalJWKSet({ keys: [publicJwk] }), ISSUER),
    sign: (changes = {}, header = {}) =>
      new SignJWT({ ...claimsOfSara(), ...changes }).setProtectedHeader({ alg, typ: 'at+jwt', kid: 'k1', ...header }).sign(privateKey),
  };
}

/** A JWT put together by hand, as an attacker would. */
export function forge(header: object, payload: object, signature: string): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part(header)}.${part(payload)}.${signature}`;
}
