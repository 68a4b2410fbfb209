import { isObjectType, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { eventCursor } from '../../access-log/event-cursor';
import { findEvents, isTold, type EventPage } from '../../access-log/find-events';
import type { RecordedEvent } from '../../access-log/recorded-event';
import type { EventFilter, PersonSpan } from '../../access-log/event-filter';
import { NO_CONTROL_CHARACTERS, oneOf } from '../../error-details';
import { LecitoError } from '../../errors';
import { stamped, type Stamped } from '../../guard/stamped';
import type { PageInfo } from '../../release/graphql/connection-of';
import { oneAfterAnother, type Sentence } from '../../sentence';
import type { Sql } from '../../store/sql';
import { isUuid } from '../../vocabulary/uuid';
import { AN_INSTANT, instant } from '../check-input';
import type { GatewayContext, Services } from '../context';
import { sqlInTurn } from '../in-turn';
import { spansOfPerson, spansOfPseudonym } from '../people/duplicates/events-of-person';
import { AccessEventsArgs } from './access-events.input';
import { AccessEventConnection, type AccessEventEdge } from './access-events.object';
import { coordinateOf } from './explain-access';
import { selectedFields } from './selected-fields';

const PSEUDONYM = /^[\w-]{22}$/;

const NO_OTHER: Sentence = { en: 'The log tells of no other of this name.', it: 'Il registro non parla di altri con questo nome.' };

function invalid(field: string, detail: Sentence): LecitoError {
  return new LecitoError('INVALID_INPUT', { field, detail });
}

/** Under which pseudonyms the log tells of a person; of one whose records were merged, under those of all. */
async function spansOf(person: string | null | undefined, sql: Sql, pseudonymOf: (id: string) => string): Promise<PersonSpan[] | null> {
  if (person == null) return null;
  if (isUuid(person)) return spansOfPerson(sql, person.toLowerCase(), pseudonymOf);
  if (PSEUDONYM.test(person)) return spansOfPseudonym(sql, person, pseudonymOf);
  throw invalid('person', { en: 'The id of a person, or a pseudonym.', it: 'L’id di una persona, o uno pseudonimo.' });
}

/** What the store cannot even compare: texts with U+0000, instants that no calendar has. */
function checkArguments({ from, to, viewer, role, field }: AccessEventsArgs): void {
  for (const [name, value] of Object.entries({ from, to })) {
    if (value != null && !instant.safeParse(value).success) throw invalid(name, AN_INSTANT);
  }
  // Within one millisecond, which is all that a Date tells apart, there may be events.
  if (from != null && to != null && Date.parse(from) > Date.parse(to))
    throw invalid('to', { en: 'Not before "from".', it: 'Non prima di "from".' });
  for (const [name, value] of Object.entries({ viewer, role, field })) {
    if (value?.includes('\u0000') === true) throw invalid(name, NO_CONTROL_CHARACTERS);
  }
}

/** That nothing was found proves something only if the words asked for exist: in this policy and graph, or in what the log tells of former ones. */
async function assertWordsExist({ role, field }: EventFilter, { policy }: Services, schema: GraphQLSchema, sql: Sql): Promise<void> {
  if (role != null && !policy.roles.has(role) && !(await isTold(sql, { role })))
    throw invalid('role', oneAfterAnother([oneOf(policy.roles.keys()), NO_OTHER]));
  if (field != null && !isField(schema, field) && !(await isTold(sql, { field })))
    throw invalid(
      'field',
      oneAfterAnother([{ en: 'A field of the graph, as Person.email.', it: 'Un campo del grafo, come Person.email.' }, NO_OTHER]),
    );
}

function isField(schema: GraphQLSchema, coordinate: string): boolean {
  const [type = '', name = '', ...more] = coordinate.split('.');
  const known = schema.getType(type);
  return more.length === 0 && isObjectType(known) && Object.hasOwn(known.getFields(), name);
}

function stampedEvent({ verdicts, ...event }: RecordedEvent): object {
  return stamped({
    ...event,
    verdicts: verdicts.map((verdict) => stamped({ ...verdict, withheld: verdict.withheld.map((cell) => stamped(cell)) })),
  });
}

function connectionOf(
  { nodes, endCursor, hasNextPage, totalCount }: EventPage,
  after: string | null | undefined,
): Stamped<AccessEventConnection> {
  const edges = nodes.map((event) => stamped<AccessEventEdge>({ cursor: eventCursor(event), node: stampedEvent(event) }));
  const startCursor = edges[0]?.cursor ?? null;
  return stamped<AccessEventConnection>({
    nodes: edges.map(({ node }) => node),
    edges,
    pageInfo: stamped<PageInfo>({ hasNextPage, hasPreviousPage: after != null, startCursor, endCursor }),
    totalCount,
  });
}

@Resolver()
export class AccessEventsResolver {
  @Query(() => AccessEventConnection, {
    nullable: true,
    description: 'The access log: who saw what of whom, why, on which basis. This look is recorded as well.',
  })
  async accessEvents(
    @Args(() => AccessEventsArgs) args: AccessEventsArgs,
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Stamped<AccessEventConnection>> {
    const { pseudonymOf } = context.services;
    checkArguments(args);
    const { first, after, field, ...others } = args;
    const filter = { ...others, field: field == null ? null : coordinateOf(field) };
    const sql = sqlInTurn(context);
    const person = await spansOf(filter.person, sql, pseudonymOf);
    const counted = selectedFields(info).has('totalCount');
    const page = await findEvents(sql, { ...filter, person }, { first, after: after ?? null, counted });
    if (page.nodes.length === 0) await assertWordsExist(filter, context.services, info.schema, sql);
    const told = new Set([...selectedFields(info, 'nodes'), ...selectedFields(info, 'edges', 'node')]);
    const released = [...told].map((name) => `AccessEvent.${name}`);
    const persons = (person ?? []).map(({ pseudonym }) => pseudonym);
    // A data subject who asked stands in the log under a pseudonym as well.
    const viewer = PSEUDONYM.test(filter.viewer ?? '') ? [String(filter.viewer)] : [];
    context.otherReads.set(String(info.path.key), { persons: [...persons, ...viewer], released });
    return connectionOf(page, after);
  }
}
