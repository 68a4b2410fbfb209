import type { Policy, RolePolicy } from '../decision/policy';
import { CAST, PERSONAS, type Persona } from '../demo/cast';
import { OperatorFault } from '../operator-fault';
import { isUuid } from '../vocabulary/uuid';

/** A mistake in what was asked: told in one sentence. */
export class Mistaken extends OperatorFault {}

/** The id that is meant: an id as it is, or a member of the demo cast by name or short name. Throws Mistaken. */
export function personIdOf(person: string): string {
  if (isUuid(person)) return person.toLowerCase();
  const wanted = person.toLowerCase();
  const entry = Object.entries(CAST).find(([key, { givenName, familyName }]) =>
    [key, `${givenName} ${familyName}`.toLowerCase()].includes(wanted),
  );
  if (entry === undefined) {
    const cast = Object.keys(CAST).join(', ');
    throw new Mistaken({
      en: `"${person}" is neither an id nor of the demo cast: ${cast}.`,
      it: `"${person}" non è né un id né una persona della demo: ${cast}.`,
    });
  }
  return entry[1].id;
}

/** The role that is meant, and who holds it where a persona was named. Throws Mistaken. */
export function whoIs(name: string, policy: Policy): { readonly role: RolePolicy; readonly persona: Persona | null } {
  const persona: Persona | null = Object.hasOwn(PERSONAS, name) ? PERSONAS[name as keyof typeof PERSONAS] : null;
  const role = policy.roles.get(persona?.role ?? name);
  if (role === undefined) {
    const [roles, personas] = [[...policy.roles.keys()].join(', '), Object.keys(PERSONAS).join(', ')];
    throw new Mistaken({
      en: `"${name}" is neither a role nor a persona. Roles are ${roles}; personas ${personas}.`,
      it: `"${name}" non è né un ruolo né una persona della demo. I ruoli sono ${roles}; le persone ${personas}.`,
    });
  }
  return { role, persona };
}
