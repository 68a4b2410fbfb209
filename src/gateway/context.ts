import DataLoader from 'dataloader';
import type { Ask } from '../authentication/ask';
import type { DecidedFacts } from '../authorisation/decision-at';
import { loadDecidedFacts } from '../authorisation/load-facts';
import type { RolePolicy } from '../decision/policy';
import type { GatewayContext, Services } from '../domain/context';
import { sqlInTurn } from '../domain/in-turn';
import { compileMasks, type GuardedField } from '../guard/rules';
import { compileAccess, type Access } from '../release/access';
import type { EntityClass } from '../release/declared-columns';
import type { Purpose } from '../vocabulary/purposes';

interface Compiled {
  readonly access: Access;
  readonly masks: Int32Array;
}

/** Compiles the policy once per role and purpose; what a person's facts are is never kept. */
export function accessCompiler(
  services: Services,
  fields: readonly GuardedField[],
  valueTypes: readonly EntityClass[],
): (role: RolePolicy, purpose: Purpose) => Compiled {
  const compiled = new Map<string, Compiled>();
  return (role, purpose) => {
    const key = `${role.name} ${purpose}`;
    let known = compiled.get(key);
    if (known === undefined) {
      const access = compileAccess(services.policy, services.records, valueTypes, role, purpose);
      compiled.set(key, (known = { access, masks: compileMasks(fields, access) }));
    }
    return known;
  };
}

/** The context of one request, with all that is known of who asks. */
export function contextOf<Asked extends Ask>(
  services: Services,
  ask: Asked,
  { access, masks }: Compiled,
): GatewayContext & { readonly ask: Asked } {
  const context: GatewayContext & { readonly ask: Asked } = {
    services,
    ask,
    access,
    masks,
    factsOf: new DataLoader<string, DecidedFacts | null>(async (ids) => {
      const facts = await loadDecidedFacts(sqlInTurn(context), ids);
      return ids.map((id) => facts.get(id) ?? null);
    }),
    otherReads: new Map(),
    withheld: [],
    recorded: new Set(),
    expired: false,
    running: null,
  };
  return context;
}
