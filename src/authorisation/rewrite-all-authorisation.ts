import { setTimeout as wait } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import type { Policy } from '../decision/policy';
import { againAfterDeadlock } from '../store/again-after-deadlock';
import { takeAsLongAsItTakes } from '../store/long-transaction';
import { INSTEAD_OF_ANOTHER } from '../store/releasing-policy';
import { sqlOf, type Sql } from '../store/sql';
import type { Store } from '../store/store';
import { StartFault } from '../store/start-fault';
import { sqlStateOf } from '../store/store-errors';
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

/**
 * While the rewriting is under way the version reads `<version> up to <person id>`, with `instead of another` where another policy decided before: whoever
 * starts next goes on from there.
 */
const MARK = `
INSERT INTO authorisation_policy (version) VALUES ($1)
ON CONFLICT (singleton) DO UPDATE SET version = excluded.version, decided_at = now()`;

const NEXT = 'SELECT id FROM person WHERE $1::uuid IS NULL OR id > $1::uuid ORDER BY id LIMIT $2';

const UNDER_WAY = new RegExp(` up to (?<last>[0-9a-f-]{36})(?<instead>${INSTEAD_OF_ANOTHER})?$`);

interface Progress {
  readonly version: string | null;
  /** The last person already rewritten. */
  readonly last: string | null;
  /** What the version ends with where those who follow were decided about by another policy. */
  readonly instead: string;
}

async function progress(sql: Sql): Promise<Progress> {
  const [row] = await sql.query('SELECT version FROM authorisation_policy');
  if (row === undefined) return { version: null, last: null, instead: '' };
  const text = String(row['version']);
  const { last = null, instead = '' } = UNDER_WAY.exec(text)?.groups ?? {};
  return { version: text.replace(UNDER_WAY, ''), last, instead };
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
  const before = await progress(sql);
  const { version, last } = before;
  if (version === policy.version && last === null) return { persons: 0, done: true };
  if (begun && version !== policy.version) {
    throw new StartFault({
      en: 'Another gateway with another policy decides in the same database. Give all of them the same policy.',
      it: 'Un altro gateway con un’altra policy decide nella stessa base di dati. Dare a tutti la stessa policy.',
    });
  }
  if (version !== policy.version) await waitForWriters(sql);
  const rows = await sql.query(NEXT, [version === policy.version ? last : null, BATCH]);
  const ids = rows.map((row) => String(row['id']));
  await rewriteAuthorisation(sql, policy, ids);
  const end = ids.length < BATCH;
  const instead = version === policy.version || version === null ? before.instead : INSTEAD_OF_ANOTHER;
  await sql.query(MARK, [end ? policy.version : `${policy.version} up to ${String(ids.at(-1))}${instead}`]);
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
