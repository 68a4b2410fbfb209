import type { Pool } from 'pg';
import type { Store } from './store';

/** Whether rows can be read, and whether events can be written. */
export interface StoreHealth {
  readonly store: boolean;
  readonly log: boolean;
}

const PATIENCE_MS = 2000;

/**
 * Asks both pools within two seconds; a standby, or a role that may not insert events, counts as a log that cannot be written. Rows that
 * another policy than this version decided about cannot be read.
 */
export async function storeHealth(store: Store, policyVersion: string): Promise<StoreHealth> {
  const [read, write] = await Promise.all([
    answers(store.pool, `SELECT coalesce((SELECT split_part(version, ' ', 1) FROM authorisation_policy), $1) = $1 AS well`, [
      policyVersion,
    ]),
    answers(
      store.logPool,
      `SELECT NOT pg_is_in_recovery() AND current_setting('transaction_read_only') = 'off' AND has_table_privilege('access_event', 'INSERT') AS well`,
    ),
  ]);
  return { store: read, log: write };
}

async function answers(pool: Pool, statement: string, values: string[] = []): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, false);
  });
  const asked = pool.query<{ well: boolean }>(statement, values).then(
    ({ rows }) => rows[0]?.well === true,
    () => false,
  );
  return Promise.race([asked, late]).finally(() => {
    clearTimeout(timer);
  });
}
