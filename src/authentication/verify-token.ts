import { jwtVerify, type JWTVerifyGetKey } from 'jose';
import { LecitoError } from '../errors';
import { credentialsOf, type Credentials } from './credentials';
import { ALGORITHMS, CLOCK_TOLERANCE, LONGEST_TOKEN, REQUIRED_CLAIMS, TOKEN_TYPE } from './token-rules';

/**
 * Verifies an access token's text. Throws LecitoError INVALID_TOKEN, AUTHORIZATION_DETAILS_NOT_SUPPORTED, or ISSUER_UNAVAILABLE when no key
 * could be had to judge it.
 */
export type Verifier = (token: string) => Promise<Credentials>;

/**
 * A verifier of RFC 9068 access tokens of one issuer for one audience, with the issuer's keys. Roles and purposes that the issuer takes away
 * hold until the token expires: one that lives longer than `longest` seconds, from its issue on, is refused; null = as long as it likes.
 */
export function tokenVerifier(
  keys: JWTVerifyGetKey,
  issuer: { readonly url: string; readonly audience: string },
  longest: number | null = null,
): Verifier {
  const options = {
    issuer: issuer.url,
    audience: issuer.audience,
    typ: TOKEN_TYPE,
    algorithms: [...ALGORITHMS],
    clockTolerance: CLOCK_TOLERANCE,
    requiredClaims: [...REQUIRED_CLAIMS],
  };
  return async (token) => {
    try {
      if (token.length > LONGEST_TOKEN) throw new Error(`longer than ${String(LONGEST_TOKEN)} characters`);
      const { payload } = await jwtVerify(token, keys, options);
      // jose looks at `iat` only together with a maximum age.
      if (Number(payload.iat) > Date.now() / 1000 + CLOCK_TOLERANCE) throw new Error('issued in the future');
      const lives = Number(payload.exp) - Number(payload.iat);
      if (longest !== null && lives > longest) throw new Error(`lives ${String(lives)} s, longer than LECITO_TOKEN_LIFETIME allows`);
      return credentialsOf(payload);
    } catch (cause) {
      if (cause instanceof LecitoError) throw cause;
      throw new LecitoError('INVALID_TOKEN', { privateDetail: String(cause), cause });
    }
  };
}
