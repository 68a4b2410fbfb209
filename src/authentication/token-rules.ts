/**
 * Signatures that are accepted (RFC 8725 3.1): asymmetric only. `none` and the HMAC family are out, so that a public key can never
 * serve as a secret. `Ed25519` is the name that RFC 9864 gives to what was `EdDSA`.
 */
export const ALGORITHMS = ['ES256', 'PS256', 'RS256', 'EdDSA', 'Ed25519'] as const;

/** The `typ` of an access token (RFC 9068 2.1): an ID token of the same issuer must not pass. */
export const TOKEN_TYPE = 'at+jwt';

/** Claims that RFC 9068 2.2 requires; `iss`, `aud` and `exp` are required with them. */
export const REQUIRED_CLAIMS = ['exp', 'iat', 'sub', 'client_id', 'jti'] as const;

/** How far the issuer's clock may be off, in seconds. */
export const CLOCK_TOLERANCE = 5;

/** Longer texts are refused unread, in characters. */
export const LONGEST_TOKEN = 8192;
