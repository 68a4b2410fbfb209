import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { calculateJwkThumbprint, createLocalJWKSet, exportJWK, generateKeyPair, importJWK, SignJWT, type JWK, type JWTPayload } from 'jose';
import { readOrMakeSecret } from '../access-log/secret-file';
import type { Config } from '../config';
import { StartFault } from '../store/start-fault';
import { TOKEN_TYPE } from './token-rules';
import { tokenVerifier, type Verifier } from './verify-token';

const ALGORITHM = 'ES256';

/** How the development issuer and this gateway are named in its tokens. */
export const DEVELOPMENT_ISSUER = { url: 'urn:lecito:development-issuer', audience: 'urn:lecito:gateway' } as const;

async function makeKey(): Promise<string> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const jwk = await exportJWK(privateKey);
  return JSON.stringify({ ...jwk, alg: ALGORITHM, use: 'sig', kid: await calculateJwkThumbprint(jwk) });
}

/** The key of the data folder, made when missing. Throws a StartFault where its file holds something else. */
async function privateKey(config: Pick<Config, 'dataFolder'>): Promise<JWK> {
  const path = join(config.dataFolder, 'issuer', 'private.jwk');
  const text = await readOrMakeSecret(path, makeKey);
  try {
    // A public key alone could be imported as well; with a private half that is blank it cannot.
    const key = { d: '', ...(JSON.parse(text) as JWK) };
    await importJWK(key, ALGORITHM);
    return key;
  } catch (error) {
    throw new StartFault(
      {
        en: `${path} is damaged: it holds no private key. Delete it, and a new one is made; tokens that were issued before no longer hold.`,
        it: `${path} è danneggiato: non contiene una chiave privata. Eliminarlo, e ne viene creata una nuova; i token emessi prima non valgono più.`,
      },
      error,
    );
  }
}

/** Verifies tokens of the development issuer, whose key pair lies in the data folder and is made when missing. */
export async function localVerifier(config: Pick<Config, 'dataFolder' | 'tokenLifetime'>): Promise<Verifier> {
  const { kty, crv, x, y, alg, use, kid } = await privateKey(config);
  return tokenVerifier(createLocalJWKSet({ keys: [{ kty, crv, x, y, alg, use, kid }] as JWK[] }), DEVELOPMENT_ISSUER, config.tokenLifetime);
}

/** Signs an access token as the development issuer; lives from now for so many seconds. */
export async function signDevelopmentToken(config: Pick<Config, 'dataFolder'>, claims: JWTPayload, lifetime: number): Promise<string> {
  const key = await privateKey(config);
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT(claims)
    .setProtectedHeader({ alg: ALGORITHM, typ: TOKEN_TYPE, kid: String(key.kid) })
    .setIssuer(DEVELOPMENT_ISSUER.url)
    .setAudience(DEVELOPMENT_ISSUER.audience)
    .setIssuedAt(now)
    .setExpirationTime(now + lifetime)
    .setJti(randomUUID())
    .sign(await importJWK(key, ALGORITHM));
}
