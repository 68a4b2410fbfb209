import { createHash } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import type { EntityManager } from 'typeorm';
import { insertEvents } from '../access-log/insert-events';
import type { AccessEvent } from '../access-log/event';
import type { Ask } from '../authentication/ask';
import { viewerKey } from '../authentication/viewer';
import { assertDecidedBy } from '../authorisation/assert-decided-by';
import { rewriteAuthorisation } from '../authorisation/rewrite-authorisation';
import type { Policy } from '../decision/policy';
import { LecitoError, type ErrorCode } from '../errors';
import { beginRelease, releaseRow, visibleRowStatement, type ReadJson, type Release } from '../release/release';
import type { RootPlan } from '../release/plan';
import type { WithheldCells } from '../release/tally';
import { answerKey } from '../release/page';
import { plain } from '../release/plain-rows';
import { boundedStatement, GivenBytes } from '../release/size';
import { STAMP } from '../release/sql/keys';
import { againAfterDeadlock } from '../store/again-after-deadlock';
import { inOrder } from '../store/in-order';
import { sqlOf, type Sql } from '../store/sql';
import { RELEASED_ROW } from '../vocabulary/grounds';
import { isUuid } from '../vocabulary/uuid';
import { eventOfOperation, lookOf } from './accountability/event-of-operation';
import { runningOperation, type GatewayContext, type OtherRead } from './context';
import { inTurn } from './in-turn';

/** What a command works with: one transaction, and the only way to a row that somebody named. */
export interface Transaction {
  readonly manager: EntityManager;
  readonly sql: Sql;
  readonly ask: Ask;
  readonly policy: Policy;
  /** Has the event name a person, whatever comes of the command, also one who is not there. */
  name(personId: string): void;
  /** Locks the row and makes sure that the viewer may see it; NOT_FOUND otherwise, whether it is hidden or missing. */
  see(record: string, id: string): Promise<void>;
}

/** What a command did. */
export interface Written {
  /**
   * The record that the answer shows, by the name of its type. The first is the one that the mutation is about; `OtherPerson` is a second
   * person whom the event names and no answer shows.
   */
  readonly ids: Readonly<Record<string, string>>;
  /** Persons whose facts changed, so that their authorisation is decided anew in this same transaction. */
  readonly factsChangedOf: readonly string[];
  /** Coordinates that were written. */
  readonly changed: readonly string[];
  /** Further persons whom it was about, for the event; the answer names none of them. */
  readonly concerned?: readonly string[];
}

/** An input that may be sent again: with the key of `RepeatableInput`, checked. */
export interface Repeatable {
  readonly idempotencyKey?: string | null | undefined;
}

/**
 * Runs a command as one transaction: the change, the authorisation that follows from it, the released answer and its access event are
 * durable together or not at all. A command repeated with the same idempotency key acts once and answers with the row as it is now. So does one that the
 * store rolled back because it waited in a circle with others: it is done once more, and must leave nothing behind but by its transaction.
 */
export async function write(
  context: GatewayContext,
  info: GraphQLResolveInfo,
  operation: AccessEvent['operation'],
  input: Repeatable,
  command: (transaction: Transaction) => Promise<Written>,
): Promise<object> {
  const { services } = context;
  const root = runningOperation(context).release.plan.roots.find(({ key }) => key === info.path.key);
  const seen = new Set<string>();
  const work = async (manager: EntityManager): Promise<{ shown: object; withheld: readonly WithheldCells[] }> => {
    seen.clear(); // of an attempt that was rolled back
    const release = releaseAnew(context);
    const transaction = transactionOf(context, release, manager, seen);
    await assertDecidedBy(transaction.sql, services.policy);
    const { written, repeated } = await once(transaction, info.fieldName, input, command);
    if (!repeated) await rewriteAuthorisation(transaction.sql, services.policy, written.factsChangedOf);
    const shown = await showWritten(release, root, written, manager);
    // Of this root field alone: whom another one of the document was refused for belongs to the event of that.
    const alone = { ...context, otherReads: new Map<string, OtherRead>() };
    await recordWritten(alone, transaction.sql, release, repeated ? lookOf(context.ask.viewer) : operation, written, seen);
    if (context.expired) throw new LecitoError('DEADLINE_EXCEEDED');
    return { shown, withheld: release.tally.withheld() };
  };
  const { shown, withheld } = await againAfterDeadlock(() => inTurn(context, () => services.store.dataSource.transaction(work))).catch(
    (thrown: unknown) => {
      // Why it was refused may tell of them.
      context.otherReads.set(String(info.path.key), { persons: pseudonymsOf(context, seen), released: [] });
      throw thrown;
    },
  );
  context.recorded.add(String(info.path.key));
  context.withheld.push(...withheld);
  return shown;
}

/** One row of a job, while its request may long be answered: as above, but for the answer. `seen` gains those whom the command saw. */
export async function writeRow(
  context: GatewayContext,
  operation: AccessEvent['operation'],
  command: (transaction: Transaction) => Promise<Written>,
  seen: Set<string>,
): Promise<void> {
  const { services } = context;
  const work = async (manager: EntityManager): Promise<void> => {
    seen.clear();
    const release = releaseAnew(context);
    const transaction = transactionOf(context, release, manager, seen);
    await assertDecidedBy(transaction.sql, services.policy);
    const written = await command(transaction);
    await rewriteAuthorisation(transaction.sql, services.policy, written.factsChangedOf);
    await recordWritten(context, transaction.sql, release, operation, written, seen);
  };
  await againAfterDeadlock(() => inTurn(context, () => services.store.dataSource.transaction(work)));
}

/** The event of a row that was refused, in the transaction that says so in the job; `seen`: whom the command saw. */
export async function recordRefusal(context: GatewayContext, sql: Sql, code: ErrorCode, seen: ReadonlySet<string>): Promise<void> {
  const release = releaseAnew(context);
  const outcome = { operation: 'Alteration' as const, shape: 'WRITE' as const, code, concerned: pseudonymsOf(context, seen) };
  await insertEvents(sql, [eventOfOperation(context, release, outcome)]);
}

/** A release of the running operation of which nothing is read yet: what one transaction reads is told in its own event. */
function releaseAnew(context: GatewayContext): Release {
  const { plan, asker, variables } = runningOperation(context).release;
  return beginRelease(plan, context.access, asker, variables);
}

/** Writes the access event of what a command did, within its transaction. `seen`: whom the command saw. */
async function recordWritten(
  context: GatewayContext,
  sql: Sql,
  release: Release,
  operation: AccessEvent['operation'],
  written: Written,
  seen: ReadonlySet<string>,
): Promise<void> {
  const concerned = personsOf(context, written, seen);
  const outcome = { operation, shape: 'WRITE' as const, code: null, changed: written.changed, concerned };
  await insertEvents(sql, [eventOfOperation(context, release, outcome)]);
}

/** The persons who were written about, as pseudonyms: the event names them also where the answer does not show them. */
function personsOf(context: GatewayContext, { ids, concerned = [] }: Written, seen: ReadonlySet<string>): string[] {
  const named = [ids['Person'], ids['OtherPerson']].filter((person) => person !== undefined);
  return pseudonymsOf(context, [...named, ...concerned, ...seen]);
}

function pseudonymsOf({ services }: GatewayContext, persons: Iterable<string>): string[] {
  return [...new Set(persons)].map((person) => services.pseudonymOf(person));
}

/** `seen` gains the persons whom the rows are about that the command sees, and those whom it asks for. */
function transactionOf(context: GatewayContext, release: Release, manager: EntityManager, seen: Set<string>): Transaction {
  const sql = sqlOf(manager);
  const name = (personId: string): void => {
    if (isUuid(personId)) seen.add(personId.toLowerCase());
  };
  return {
    manager,
    sql,
    ask: context.ask,
    policy: context.services.policy,
    name,
    see: async (record, id) => {
      const type = context.services.records.get(record);
      if (type === undefined) throw new LecitoError('NOT_FOUND');
      // Whom somebody tried in vain is named as well, whether hidden or missing.
      if (record === 'Person') name(id);
      const { text, values } = visibleRowStatement(context.access, release.asker, type, id);
      const look = async (): Promise<void> => {
        const [row] = await sql.query(text, values);
        if (row === undefined) throw new LecitoError('NOT_FOUND');
        for (const person of [row['person'], row['other']]) if (typeof person === 'string') seen.add(person);
      };
      // Whoever had to wait for the lock was shown the grounds as they were before: a withdrawal that went ahead is seen only by the second look.
      await inOrder([look(), look()]);
    },
  };
}

function hashOf(compared: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(compared)).digest('base64url');
}

/** What an idempotency key stands for is done once: one mutation with one input, for one purpose and in one role. */
async function once(
  transaction: Transaction,
  mutation: string,
  input: Repeatable,
  command: (transaction: Transaction) => Promise<Written>,
): Promise<{ written: Written; repeated: boolean }> {
  const { sql, ask } = transaction;
  const key = input.idempotencyKey;
  if (key === undefined || key === null) return { written: await command(transaction), repeated: false };
  // Stored without the null of who acts for nobody, so that this release and the one before it find each other's keys.
  const viewer = viewerKey(ask.viewer).replace(/,null\]$/, ']');
  // Two requests with one key at the same moment: the second waits here until the first has ended.
  await sql.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${viewer} ${key}`]);
  const hash = hashOf([mutation, input, ask.purpose, ask.role.name]);
  const [known] = await sql.query('SELECT input_hash, ids FROM idempotency WHERE viewer = $1 AND key = $2', [viewer, key]);
  if (known !== undefined) {
    // Earlier releases stored neither purpose nor role: whoever asks again beyond an update shall not be led to do it again under a new key.
    if (![hash, hashOf([mutation, input])].includes(String(known['input_hash']))) throw new LecitoError('IDEMPOTENCY_KEY_REUSED');
    // Entries, since JSON of the store keeps no order of keys, and the first is what the answer's id names.
    const ids = Object.fromEntries(known['ids'] as [string, string][]);
    return { written: { ids, factsChangedOf: [], changed: [] }, repeated: true };
  }
  const written = await command(transaction);
  await sql.query('INSERT INTO idempotency (viewer, key, mutation, input_hash, ids) VALUES ($1, $2, $3, $4, $5)', [
    viewer,
    key,
    mutation,
    hash,
    JSON.stringify(Object.entries(written.ids)),
  ]);
  return { written, repeated: false };
}

async function showWritten(release: Release, root: RootPlan | undefined, written: Written, manager: EntityManager): Promise<object> {
  const payload: Record<string, unknown> = { [STAMP]: RELEASED_ROW, id: Object.values(written.ids)[0] };
  if (root?.sort !== 'payload') return payload;
  const given = new GivenBytes();
  for (const [key, row] of root.rows) {
    const id = written.ids[row.type.name];
    if (id === undefined) continue;
    const read: ReadJson = async ({ text, values }) => {
      const [found] = await sqlOf(manager).query(`SELECT x.data::text AS data FROM (${boundedStatement(text)}) x`, values);
      return given.take((found?.['data'] ?? null) as string | null);
    };
    payload[answerKey(key)] = plain(await releaseRow(release, row, id, read, row.type.name));
  }
  return payload;
}
