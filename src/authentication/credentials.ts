import type { JWTPayload } from 'jose';
import { z } from 'zod';
import type { ViewerKind } from '../decision/policy';
import { isPurpose, type Purpose } from '../vocabulary/purposes';

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

/** Machines hold tokens for long and pass them on: theirs must say what they are for. */
const MUST_NAME_PURPOSES: ReadonlySet<ViewerKind> = new Set<ViewerKind>(['partner', 'service']);

// These texts are written to the access log, where a NUL would fail the whole batch and a control character could forge a line.
const name = z.string().regex(/^[^\p{C}]{1,255}$/u);

const CLAIMS = z
  .object({
    sub: name,
    client_id: name,
    jti: name,
    exp: z.number(),
    lecito_kind: z.enum(KINDS),
    roles: z.array(name).default([]),
    // A purpose unknown here grants nothing, but does not spoil the ones that are known.
    purposes: z
      .array(z.string())
      .transform((purposes) => [...new Set(purposes.filter(isPurpose))])
      .nullable()
      .default(null),
    act: z.object({ sub: name }).optional(),
  })
  .refine(({ lecito_kind, purposes }) => purposes !== null || !MUST_NAME_PURPOSES.has(lecito_kind), 'purposes are missing');

/**
 * Reads the claims of a verified token: RFC 9068 2.2 (`sub`, `client_id`, `jti`), 2.2.3.1 (`roles`), RFC 8693 4.1 (`act`), and two of
 * our own (`lecito_kind`, `purposes`). Throws a ZodError, whose messages name claims but quote no value.
 */
export function credentialsOf(payload: JWTPayload): Credentials {
  const claims = CLAIMS.parse(payload);
  return Object.freeze({
    subject: claims.act?.sub ?? claims.sub,
    kind: claims.lecito_kind,
    client: claims.client_id,
    onBehalfOf: claims.act === undefined ? null : claims.sub,
    roles: Object.freeze(claims.roles),
    purposes: claims.purposes === null ? null : Object.freeze(claims.purposes),
    expiresAt: claims.exp,
  });
}
