import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { LecitoError } from '../errors';

const TIMES = {
  /** How long the issuer may take to answer, in milliseconds. */
  timeoutDuration: 3_000,
  /** A token with an unknown key asks the issuer again, but not more often than this, in milliseconds. */
  cooldownDuration: 30_000,
  /** How long a key set is used unasked, in milliseconds: a withdrawn key is refused after this. */
  cacheMaxAge: 600_000,
};

/** Errors that are the token's fault rather than the issuer's. */
const TOKEN_FAULTS = [errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys, errors.JOSENotSupported];

/** The public keys of an issuer, fetched when first needed (RFC 7517). An issuer out of reach is ISSUER_UNAVAILABLE, not a bad token. */
export function remoteKeys(jwksUrl: string): JWTVerifyGetKey {
  const keys = createRemoteJWKSet(new URL(jwksUrl), TIMES);
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (cause) {
      if (TOKEN_FAULTS.some((fault) => cause instanceof fault)) throw cause;
      throw new LecitoError('ISSUER_UNAVAILABLE', { privateDetail: String(cause), cause });
    }
  };
}
