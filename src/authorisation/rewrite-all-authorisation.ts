import { setTimeout as wait } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import type { Policy } from '../decision/policy';
import { againAfterDeadlock } from '../store/again-after-deadlock';
import { takeAsLongAsItTakes } from '../store/long-transaction';
import { sqlOf, type Sql } from '../store/sql';
import type { Store } from '../store/store';
import { StartFault } from '../store/start-fault';
import { sqlStateOf } from '../store/store-errors';
import { readStoredPolicy, storedPolicyText, type StoredPolicy } from '../store/stored-policy';
import { rewriteAuthorisation } from './rewrite-authorisation';

const BATCH = 500;

/** Any number, the same for all gateways: whoever holds it rewrites. Held for one batch only, so a crash leaves nothing locked. */
const TURN = 'SELECT pg_advisory_xact_lock(1279607631)';

/** Whoever writes under the policy that decided so far ends first, and nobody else begins before this batch is done (see `deciding_policy`). */
const AFTER_WRITERS = 'SELECT pg_advisory_xact_lock(1279607632)';

/** Whoever wants to write waits behind a start that waits for a long writer: only so long, then the start lets them go on and comes back. */
const HOLDING_UP = "SET LOCAL lock_timeout = '1s'";
const NOT_HOLDING_UP = 'SET LOCAL lock_timeout = 0';
const PAUSE_MS = 1_000;
const LOCK_NOT_AVAILABLE = '55P03';

const MARK = `
INSERT INTO authorisation_policy (version) VALUES ($1)
ON CONFLICT (singleton) DO UPDATE SET version = excluded.version, decided_at = now()`;

const NEXT = 'SELECT id FROM person WHERE $1::uuid IS NULL OR id > $1::uuid ORDER BY id LIMIT $2';

async function readProgress(sql: Sql): Promise<StoredPolicy | null> {
  const [row] = await sql.query('SELECT version FROM authorisation_policy');
  return row === undefined ? null : readStoredPolicy(String(row['version']));
}

/** What a batch left: the number of persons rewritten, and whether none is left. */
interface Step {
  readonly persons: number;
  readonly done: boolean;
}

async function waitForWriters(sql: Sql): Promise<void> {
  await sql.query(HOLDING_UP);
  await sql.query(AFTER_WRITERS);
  await sql.query(NOT_HOLDING_UP);
}

async function rewriteBatch(manager: EntityManager, policy: Policy, begun: boolean): Promise<Step> {
  const sql = sqlOf(manager);
  await takeAsLongAsItTakes(manager);
  await sql.query(TURN);
  const stored = await readProgress(sql);
  const goesOn = stored?.version === policy.version;
  if (goesOn && stored.last === null) return { persons: 0, done: true };
  if (begun && !goesOn) {
    throw new StartFault({
      en: 'Another gateway with another policy decides in the same database. Give all of them the same policy.',
      it: 'Un altro gateway con un’altra policy decide nella stessa base di dati. Dare a tutti la stessa policy.',
    });
  }
  if (!goesOn) await waitForWriters(sql);
  const rows = await sql.query(NEXT, [goesOn ? stored.last : null, BATCH]);
  const ids = rows.map((row) => String(row['id']));
  await rewriteAuthorisation(sql, policy, ids);
  const end = ids.length < BATCH;
  const insteadOfAnother = goesOn ? stored.insteadOfAnother : stored !== null;
  const last = end ? null : String(ids.at(-1));
  await sql.query(MARK, [storedPolicyText({ version: policy.version, last, insteadOfAnother })]);
  return { persons: ids.length, done: end };
}

async function nextStep(store: Store, policy: Policy, begun: boolean): Promise<Step> {
  for (;;) {
    try {
      return await againAfterDeadlock(() => store.dataSource.transaction((manager) => rewriteBatch(manager, policy, begun)));
    } catch (error) {
      if (sqlStateOf(error) !== LOCK_NOT_AVAILABLE) throw error;
      await wait(PAUSE_MS);
    }
  }
}

/**
 * Decides anew for every person when the store's decisions are of another policy, or of none; otherwise does nothing. In batches of one
 * transaction each: what was interrupted goes on where it stopped, and several gateways that start together share the work. `onProgress`
 * gets the number of persons rewritten by this gateway so far. Waits for whoever writes, however long that takes. Nothing may be released before it resolves.
 */
export async function rewriteAllAuthorisation(store: Store, policy: Policy, onProgress: (persons: number) => void): Promise<void> {
  let persons = 0;
  for (let begun = false; ; begun = true) {
    const step = await nextStep(store, policy, begun);
    persons += step.persons;
    if (step.persons > 0) onProgress(persons);
    if (step.done) return;
  }
}
