import type { JWTPayload } from 'jose';
import { z } from 'zod';
import type { ViewerKind } from '../decision/policy';
import { LecitoError } from '../errors';
import { isPurpose, type Purpose } from '../vocabulary/purposes';
import { isUuid } from '../vocabulary/uuid';

/** What a token says once it is verified; times in seconds since 1970. */
export interface Credentials {
  readonly subject: string;
  readonly kind: ViewerKind;
  readonly client: string;
  readonly onBehalfOf: string | null;
  readonly roles: readonly string[];
  /** The purposes the token is limited to; null = it names none, so all that its roles permit. */
  readonly purposes: readonly Purpose[] | null;
  readonly expiresAt: number;
}

const KINDS = ['staff', 'partner', 'auditor', 'data-subject', 'service'] as const satisfies readonly ViewerKind[];

/** How a scope value (RFC 9068 2.2.3) names a purpose; other values are the business of other servers. */
const PURPOSE_SCOPE = 'purpose:';

/** The purposes that a scope is limited to; null = it names none. `Purpose:…` limits as well, though it names no purpose: case counts. */
function purposesOfScope(scope: string): readonly string[] | null {
  const named = scope.split(' ').filter((value) => value.toLowerCase().startsWith(PURPOSE_SCOPE));
  return named.length === 0 ? null : named.map((value) => value.replace(PURPOSE_SCOPE, ''));
}

/** A purpose unknown here grants nothing, but does not spoil the ones that are known. */
function known(purposes: readonly string[]): readonly Purpose[] {
  return [...new Set(purposes.filter(isPurpose))];
}

/** Machines hold tokens for long and pass them on: theirs must say what they are for. */
const MUST_NAME_PURPOSES: ReadonlySet<ViewerKind> = new Set<ViewerKind>(['partner', 'service']);

/**
 * Claims that limit a token in a way that is not looked at here: a scope by another name (of several issuers), and the key that whoever
 * sends the token has to prove they hold (RFC 7800, RFC 8705, RFC 9449). Without their limits such tokens would open more than they are for.
 */
const LIMITS_NOT_READ = ['scp', 'cnf'];

// These texts are written to the access log, where a NUL would fail the whole batch, a control character could forge a line and blanks name nobody.
const name = z.string().regex(/^(?=[^]*\S)[^\p{C}]{1,255}$/u);

/** A UUID is the same in either case: one person is one viewer, and one pseudonym, however the issuer writes them. */
const subject = name.transform((text) => (isUuid(text) ? text.toLowerCase() : text));

/** RFC 6749 3.3. What it does not permit could hide a limit. */
const scope = z.string().regex(/^[\x20\x21\x23-\x5B\x5D-\x7E]*$/);

const CLAIMS = z
  .object({
    sub: subject,
    client_id: name,
    jti: name,
    exp: z.number(),
    lecito_kind: z.enum(KINDS),
    roles: z.array(name).default([]),
    purposes: z
      .array(z.string())
      .transform((purposes): readonly Purpose[] | null => known(purposes))
      .default(null),
    scope: scope.transform(purposesOfScope).default(null),
    act: z.object({ sub: subject }).optional(),
  })
  .refine(
    ({ lecito_kind, purposes, scope }) => purposes !== null || scope !== null || !MUST_NAME_PURPOSES.has(lecito_kind),
    'purposes are missing',
  );

/**
 * Reads the claims of a verified token: RFC 9068 2.2 (`sub`, `client_id`, `jti`), 2.2.3 (`scope`), 2.2.3.1 (`roles`), RFC 8693 4.1 (`act`),
 * and two of our own (`lecito_kind`, `purposes`). What a token is limited to by `purposes` and by `scope` it is limited to by both. Throws a
 * ZodError, whose messages name claims but quote no value, and a LecitoError where the token has limits that are not read here (RFC 9396
 * and others).
 */
export function credentialsOf(payload: JWTPayload): Credentials {
  if ('authorization_details' in payload) throw new LecitoError('AUTHORIZATION_DETAILS_NOT_SUPPORTED');
  const unread = LIMITS_NOT_READ.find((claim) => claim in payload);
  if (unread !== undefined) throw new LecitoError('INVALID_TOKEN', { privateDetail: `${unread} limits the token, and is not read here` });
  const claims = CLAIMS.parse(payload);
  const purposes = limited(claims.purposes, claims.scope);
  return Object.freeze({
    subject: claims.act?.sub ?? claims.sub,
    kind: claims.lecito_kind,
    client: claims.client_id,
    onBehalfOf: claims.act === undefined ? null : claims.sub,
    roles: Object.freeze(claims.roles),
    purposes: purposes === null ? null : Object.freeze(purposes),
    expiresAt: claims.exp,
  });
}

function limited(purposes: readonly Purpose[] | null, scope: readonly string[] | null): readonly Purpose[] | null {
  if (scope === null) return purposes;
  return known(scope).filter((purpose) => purposes?.includes(purpose) ?? true);
}
