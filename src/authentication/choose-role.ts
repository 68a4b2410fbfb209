import type { Policy, RolePolicy, Scope, ViewerKind } from '../decision/policy';
import type { Purpose } from '../vocabulary/purposes';
import { purposeRefusal } from './refusal';
import type { Viewer } from './viewer';

interface Holder {
  readonly kind: ViewerKind;
  readonly roles: readonly string[];
}

/** The policy's roles that somebody holds, in the policy's order: named by the token, and meant for the token's kind of viewer. */
export function rolesHeld(policy: Policy, holder: Holder): readonly RolePolicy[] {
  const named = [...new Set(holder.roles)].flatMap((name) => policy.roles.get(name) ?? []);
  const held = named.filter(({ kind }) => kind === holder.kind);
  // Only where there is an order to keep does a request walk through the whole policy.
  return held.length < 2 ? held : [...policy.roles.values()].filter((role) => held.includes(role));
}

/** Every purpose that these roles permit, each once. A token may be limited to fewer, but its holder may have another one. */
export function purposesOf(roles: readonly RolePolicy[]): readonly Purpose[] {
  return [...new Set(roles.flatMap((role) => [...role.purposes.keys()]))];
}

/** The acting role: the first that permits the purpose, and how far it sees under it. Refuses with PURPOSE_NOT_PERMITTED. */
export function chooseRole(
  roles: readonly RolePolicy[],
  purpose: Purpose,
  viewer: Viewer,
): { readonly role: RolePolicy; readonly scope: Scope } {
  for (const role of roles) {
    const scope = role.purposes.get(purpose);
    if (scope !== undefined) return { role, scope };
  }
  throw purposeRefusal('PURPOSE_NOT_PERMITTED', viewer, purpose);
}
