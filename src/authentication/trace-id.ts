import { randomUUID } from 'node:crypto';
import { headerValues, type RawHeaders } from './request-headers';

// version "-" trace-id "-" parent-id "-" flags; later versions may append further fields.
const TRACEPARENT = /^(?!ff)([0-9a-f]{2})-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(-.*)?$/;

/** The trace id of a request, 32 hex digits: the caller's (W3C Trace Context, `traceparent`), or a new one where that is missing or malformed. */
export function traceIdOf(headers: RawHeaders): string {
  const [traceparent, ...more] = headerValues(headers, 'traceparent');
  const [, version, traceId, later] = (more.length === 0 && TRACEPARENT.exec(traceparent ?? '')) || [];
  if (traceId === undefined || (version === '00' && later !== undefined)) return randomUUID().replaceAll('-', '');
  return traceId;
}
