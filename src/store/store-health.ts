import type { Pool } from 'pg';
import { RELEASING_POLICY } from './stored-policy';
import type { Store } from './store';

/** Whether rows can be read, whether this policy decided about them, and whether events can be written. */
export interface StoreHealth {
  readonly store: boolean;
  /** False only where another one is known to decide. */
  readonly policy: boolean;
  readonly log: boolean;
}

const PATIENCE_MS = 2000;

/** In recovery every transaction is read-only. */
const MAY_WRITE = `SELECT current_setting('transaction_read_only') = 'off'
  AND has_any_column_privilege('access_event', 'INSERT') AS well`;

/** Statements that are sent as one are one transaction, which ends as the last of them says, or with the first that fails. */
const TRIAL = `INSERT INTO access_event (id, circumstances, trace_id, viewer, persons, person_buckets)
  VALUES (gen_random_uuid(), '', '', '', '', '{}'); ROLLBACK`;

/**
 * Asks both pools within two seconds; a standby, or a role that may not insert events, counts as a log that cannot be written. Where events could not be
 * written lately (`isLogFailing`), as on a full disk, one is tried and taken back: else a gateway that nobody asks any more would never be well again.
 */
export async function storeHealth(store: Store, policyVersion: string, isLogFailing: boolean): Promise<StoreHealth> {
  const [decided, mayWrite, wrote] = await Promise.all([
    inTime(says(store.pool, `SELECT coalesce(${RELEASING_POLICY}, $1) = $1 AS well`, [policyVersion])),
    inTime(says(store.logPool, MAY_WRITE)),
    isLogFailing ? inTime(store.logPool.query(TRIAL).then(() => true)) : true,
  ]);
  return { store: decided !== null, policy: decided !== false, log: mayWrite === true && wrote === true };
}

async function says(pool: Pool, statement: string, values: string[] = []): Promise<boolean> {
  const { rows } = await pool.query<{ well: boolean }>(statement, values);
  return rows[0]?.well === true;
}

/** What is answered; null where nothing is, in time. */
async function inTime(asked: Promise<boolean>): Promise<boolean | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, null);
  });
  return Promise.race([asked.catch(() => null), late]).finally(() => {
    clearTimeout(timer);
  });
}
