import { pseudonymiser } from '../../../src/access-log/pseudonym';
import { insertEvents } from '../../../src/access-log/insert-events';
import { sqlOf } from '../../../src/store/sql';
import { runSql } from '../../support/sql';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { someEvent } from '../access-log/events';
import { assignedTo } from '../release/assigned-to';
import { takeSomeFromUnlawfulSource } from '../release/from-unlawful-source';
import { openGateway, PSEUDONYM_KEY, type GatewayInProcess } from '../release/gateway-in-process';
import type { Viewpoint } from '../release/oracle';
import { keepingLog, namedAs, withEvents, written } from './events';
import { EXECUTORS } from './executors';
import type { Grammar, Operation } from './operation-writer';
import { poolsOf } from './pools';
import { scrambleWithheld } from './scramble';

/** One store, under a gateway for each executor. */
export interface Side {
  readonly database: TestDatabase;
  readonly gateways: readonly GatewayInProcess[];
  close(): Promise<void>;
}

/** Two stores that differ only in what somebody may not see for a purpose. */
export interface Twins {
  readonly viewpoint: Viewpoint;
  readonly sides: readonly [Side, Side];
  readonly grammar: Grammar;
  readonly changed: { readonly cells: number; readonly rows: number };
}

/** What a store answered, and the events that it wrote: as bytes. */
export interface Told {
  readonly answer: string;
  readonly events: string;
}

/** A copy of the demo, with gateways whose log keeps its events. */
export async function openSide(): Promise<Side> {
  const database = await createTestDatabase({ demo: true });
  await takeSomeFromUnlawfulSource(database);
  const pseudonym = pseudonymiser(PSEUDONYM_KEY);
  const pseudonymOf = (id: string): string => pseudonym(namedAs(id));
  const gateways = await Promise.all(EXECUTORS.map((executor) => openGateway(database, executor, { log: keepingLog, pseudonymOf })));
  return {
    database,
    gateways,
    async close() {
      await Promise.all(gateways.map((gateway) => gateway.close()));
      await database.drop();
    },
  };
}

/** Accesses in the log of a store, so that there is something to read in it. */
async function writeEvents({ gateways }: Side, people: readonly string[]): Promise<void> {
  const [{ gateway, store, policy }] = gateways as [GatewayInProcess];
  const events = people.map((person, index) => {
    const persons = [gateway.services.pseudonymOf(person)];
    const purpose = index % 3 === 0 ? ('DirectMarketing' as const) : ('AccountManagement' as const);
    return someEvent({
      policyVersion: policy.version,
      purpose,
      persons,
      ...(index % 4 === 0 ? { outcome: 'REFUSED', code: 'NO_ROLE' } : {}),
    });
  });
  await insertEvents(sqlOf(store.pool), events);
}

/** A store that is only read, and so may be the twin of many. */
export async function openReadSide(): Promise<Side> {
  const side = await openSide();
  const people = await runSql(side.database.ownerUrl, 'SELECT id::text AS id FROM person ORDER BY id LIMIT 60');
  await writeEvents(
    side,
    people.map(({ id }) => String(id)),
  );
  return side;
}

async function copyEvents(from: Side, to: Side): Promise<void> {
  const [all] = await runSql(
    from.database.ownerUrl,
    `SELECT (SELECT coalesce(json_agg(e), '[]')::text FROM access_event e) AS events,
       (SELECT coalesce(json_agg(content::text), '[]')::text FROM access_circumstances) AS contents`,
  );
  await runSql(
    to.database.ownerUrl,
    `INSERT INTO access_circumstances (id, content)
     SELECT sha256(convert_to(content, 'UTF8')), content::json FROM json_array_elements_text($1) AS content ON CONFLICT DO NOTHING`,
    [all?.['contents']],
  );
  await runSql(to.database.ownerUrl, 'INSERT INTO access_event SELECT * FROM json_populate_recordset(NULL::access_event, $1)', [
    all?.['events'],
  ]);
}

/** The twin of a store for this viewpoint. `keepsFacts`: see Scrambling. */
export async function twinsOf(one: Side, viewpoint: Viewpoint, { keepsFacts }: { readonly keepsFacts: boolean }): Promise<Twins> {
  const other = await openSide();
  const [first] = one.gateways as [GatewayInProcess];
  const { role } = viewpoint;
  const { access } = await first.contextFor(viewpoint);
  const { records } = first.gateway.services;
  const persons = await assignedTo(one.database, viewpoint);
  // Whoever may have a verdict explained is told the facts that it rests on.
  const explained = role.types.has('AccessExplanation');
  const changed = await scrambleWithheld(other.database, { records, access, persons, keepsFacts: keepsFacts || explained });
  if (role.types.has('AccessEvent')) await copyEvents(one, other);
  const pools = await poolsOf([one.database, other.database], first, viewpoint);
  return { viewpoint, sides: [one, other], grammar: { schema: first.gateway.schema, records, access, pools }, changed };
}

/** The gateway of a store that has this executor. */
export function gatewayWith({ gateways }: Side, executor: number): GatewayInProcess {
  return gateways[executor % gateways.length]!;
}

/** Asks one store, with one of the executors. `named`: see `namedAs`. */
export async function ask(
  side: Side,
  { as, purpose }: Viewpoint,
  operation: Operation,
  executor: number,
  named?: ReadonlyMap<string, string>,
): Promise<Told> {
  const gateway = gatewayWith(side, executor);
  const { document, ...others } = operation;
  const { answer, events } = await withEvents(() => gateway.bytes(document, { as, purpose, ...others }), named);
  return { answer, events: written(events) };
}
