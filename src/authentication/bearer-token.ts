import { LecitoError } from '../errors';
import { headerValues, type RawHeaders } from './request-headers';

const BEARER = /^bearer(?: +(.*))?$/i;
const COMPACT_JWS = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/**
 * The one bearer token of a request (RFC 6750 2.1), in the form of a signed JWT. Throws LecitoError NO_TOKEN, or INVALID_TOKEN for a text
 * of another form and for a repeated header, of which another party on the way might have read the other one.
 */
export function bearerToken(headers: RawHeaders): string {
  const [authorization, ...more] = headerValues(headers, 'authorization');
  if (more.length > 0) throw new LecitoError('INVALID_TOKEN', { privateDetail: 'Authorization was sent more than once' });
  const bearer = BEARER.exec(authorization ?? '');
  if (bearer === null) throw new LecitoError('NO_TOKEN');
  const token = bearer[1] ?? '';
  if (token === '') throw new LecitoError('NO_TOKEN');
  if (!COMPACT_JWS.test(token)) throw new LecitoError('INVALID_TOKEN', { privateDetail: 'not a signed JWT' });
  return token;
}
