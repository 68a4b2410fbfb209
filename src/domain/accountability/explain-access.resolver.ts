import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { AskedCell } from '../../access-log/verdicts';
import { scopeSubject } from '../../authentication/viewer';
import { decisionAt, type StoredDecision } from '../../authorisation/decision-at';
import { oneOf } from '../../error-details';
import { LecitoError } from '../../errors';
import type { Stamped } from '../../guard/stamped';
import { STANDING_DIGITS } from '../../release/sql/keys';
import { RELEASED_ROW } from '../../vocabulary/grounds';
import { isUuid } from '../../vocabulary/uuid';
import { AN_INSTANT, instant } from '../check-input';
import type { GatewayContext, OtherRead } from '../context';
import { AccessExplanation } from './access-explanation.object';
import { classifiedField, coordinateOf, explainAccess } from './explain-access';
import { ExplainAccessArgs } from './explain-access.input';
import { selectedFields } from './selected-fields';

/** Whose standing the viewer may have explained: everybody's, or their own; a scope that looks at assignments gives none. */
function maySee({ ask }: GatewayContext, person: string): boolean {
  return ask.scope === 'all' || (ask.scope === 'self' && scopeSubject(ask.viewer).toLowerCase() === person);
}

/** Null for the moment at which the facts are read. */
function instantOf(at: string | null | undefined): number | null {
  if (at == null) return null;
  const checked = instant.safeParse(at);
  if (!checked.success) throw new LecitoError('INVALID_INPUT', { field: 'at', detail: AN_INSTANT });
  return Date.parse(checked.data);
}

/** An explanation tells of a decision, and the value of no cell: it is there whatever was decided. */
function toldOf(person_id: string, { id, grounds, reasons }: StoredDecision, released: readonly string[]): Required<OtherRead>['told'] {
  return {
    cells: released.map((coordinate): AskedCell => [coordinate, RELEASED_ROW]),
    persons: [{ person_id, standingKey: id + STANDING_DIGITS, grounds, reasons }],
  };
}

@Resolver()
export class ExplainAccessResolver {
  @Query(() => AccessExplanation, {
    nullable: true,
    description:
      'Why a field of a person is released or withheld. A data subject gets it for themselves; for anybody else as if there were none.',
  })
  async explainAccess(
    @Args(() => ExplainAccessArgs) { person, field, role, purpose, at }: ExplainAccessArgs,
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Stamped<AccessExplanation>> {
    const { policy, records, pseudonymOf } = context.services;
    const id = person.toLowerCase();
    const rolePolicy = policy.roles.get(role);
    if (rolePolicy === undefined) throw new LecitoError('INVALID_INPUT', { field: 'role', detail: oneOf(policy.roles.keys()) });
    // Before anything is known of the person: an event that names nobody must tell of nobody.
    const explained = { field: classifiedField(records, field), role: rolePolicy, purpose };
    const asked = instantOf(at);
    const key = String(info.path.key);
    const persons = isUuid(id) ? [pseudonymOf(id)] : [];
    // Whom somebody asked for in vain is named as well.
    context.otherReads.set(key, { persons, released: [] });
    const decided = isUuid(id) && maySee(context, id) ? await context.factsOf.load(id) : null;
    if (decided === null) throw new LecitoError('NOT_FOUND');
    const moment = asked ?? decided.at;
    const explanation = explainAccess(decided.facts, policy, { ...explained, at: moment });
    const released = [...selectedFields(info)].map((name) => `AccessExplanation.${name}`);
    // What follows from the policy alone tells of no decision.
    const decision = explanation.considered.length === 0 ? null : decisionAt(decided, policy, purpose, moment);
    context.otherReads.set(key, {
      persons,
      released,
      used: [coordinateOf(field)],
      ...(decision === null ? {} : { told: toldOf(id, decision, released) }),
    });
    return explanation;
  }
}
