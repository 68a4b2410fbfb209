import type { JWTPayload } from 'jose';
import { signDevelopmentToken } from '../../src/authentication/development-issuer';
import type { Policy } from '../../src/decision/policy';
import { PERSONAS, type PersonaName } from '../../src/demo/cast';

/** The claims of a persona's token; a partner's names its purposes, as machines' must. */
function claimsOf(persona: PersonaName, policy: Policy): JWTPayload {
  const { subject, client, kind, role } = PERSONAS[persona];
  const purposes = [...(policy.roles.get(role)?.purposes.keys() ?? [])];
  return { sub: subject, client_id: client, lecito_kind: kind, roles: [role], ...(kind === 'partner' ? { purposes } : {}) };
}

/** Signs the token of a persona, valid for five minutes unless said otherwise; `claims` replace or add to the persona's. */
export function tokenOf(
  dataFolder: string,
  policy: Policy,
  persona: PersonaName,
  claims: JWTPayload = {},
  lifetime = 300,
): Promise<string> {
  return signDevelopmentToken({ dataFolder }, { ...claimsOf(persona, policy), ...claims }, lifetime);
}
