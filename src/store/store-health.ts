import type { Pool } from 'pg';
import { RELEASING_POLICY } from './releasing-policy';
import type { Store } from './store';

/** Whether rows can be read, whether this policy decided about them, and whether events can be written. */
export interface StoreHealth {
  readonly store: boolean;
  /** False only where another one is known to decide. */
  readonly policy: boolean;
  readonly log: boolean;
}

const PATIENCE_MS = 2000;

/**
 * Asks both pools within two seconds; a standby, or a role that may not insert events, counts as a log that cannot be written.
 */
export async function storeHealth(store: Store, policyVersion: string): Promise<StoreHealth> {
  const [decided, write] = await Promise.all([
    answers(store.pool, `SELECT coalesce(${RELEASING_POLICY}, $1) = $1 AS well`, [policyVersion]),
    answers(
      store.logPool,
      `SELECT NOT pg_is_in_recovery() AND current_setting('transaction_read_only') = 'off' AND has_any_column_privilege('access_event', 'INSERT') AS well`,
    ),
  ]);
  return { store: decided !== null, policy: decided !== false, log: write === true };
}

/** What the statement says, or null where it is not answered. */
async function answers(pool: Pool, statement: string, values: string[] = []): Promise<boolean | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, null);
  });
  const asked = pool.query<{ well: boolean }>(statement, values).then(
    ({ rows }) => rows[0]?.well === true,
    () => null,
  );
  return Promise.race([asked, late]).finally(() => {
    clearTimeout(timer);
  });
}
