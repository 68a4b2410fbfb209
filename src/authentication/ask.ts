import type { Policy, RolePolicy, Scope } from '../decision/policy';
import type { Purpose } from '../vocabulary/purposes';
import { bearerToken } from './bearer-token';
import { choosePurpose } from './choose-purpose';
import { chooseRole, purposesOf, rolesHeld } from './choose-role';
import type { Credentials } from './credentials';
import type { RawHeaders } from './request-headers';
import { traceIdOf } from './trace-id';
import type { Verifier } from './verify-token';
import type { Viewer } from './viewer';

/** Who asks, in which role, for what, and how far they see: all that a release needs to know of a request. */
export interface Ask {
  readonly viewer: Viewer;
  readonly role: RolePolicy;
  readonly purpose: Purpose;
  readonly scope: Scope;
  /** 32 hex digits (W3C Trace Context). */
  readonly traceId: string;
}

/** One that a token speaks for. */
export interface TokenAsk extends Ask {
  /** When the token ends, in seconds since 1970: whoever is answered for longer than a request looks at it. */
  readonly expiresAt: number;
}

/**
 * Turns the headers of a request into an `Ask`, before any SQL. The steps, in order, and what each refuses:
 *
 * | step          | refuses with                                               |
 * |---------------|------------------------------------------------------------|
 * | bearerToken   | NO_TOKEN, INVALID_TOKEN                                    |
 * | verify        | INVALID_TOKEN, AUTHORIZATION_DETAILS_NOT_SUPPORTED, ISSUER_UNAVAILABLE |
 * | choosePurpose | PURPOSE_NOT_DECLARED, PURPOSE_UNKNOWN, PURPOSE_NOT_PERMITTED |
 * | chooseRole    | PURPOSE_NOT_PERMITTED                                      |
 *
 * Throws LecitoError; from `choosePurpose` on a `Refusal`, which names the viewer. `traceId` is the caller's or a new one when not given.
 */
export async function authenticate(headers: RawHeaders, verify: Verifier, policy: Policy, traceId = traceIdOf(headers)): Promise<TokenAsk> {
  const token = bearerToken(headers);
  const credentials = await verify(token);
  const roles = rolesHeld(policy, credentials);
  const viewer = viewerOf(credentials, roles);
  const purpose = choosePurpose(headers, credentials.purposes ?? viewer.purposes, viewer);
  return { viewer, ...chooseRole(roles, purpose, viewer), purpose, traceId, expiresAt: credentials.expiresAt };
}

function viewerOf(credentials: Credentials, held: readonly RolePolicy[]): Viewer {
  const { subject, kind, client, onBehalfOf, roles, purposes } = credentials;
  const permitted = purposesOf(held);
  return { subject, kind, client, onBehalfOf, roles, purposes: permitted.filter((purpose) => purposes?.includes(purpose) ?? true) };
}
