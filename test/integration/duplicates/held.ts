import { Client } from 'pg';
import { runSql } from '../../support/sql';
import type { TestDatabase } from '../../support/test-database';

/** How many statements wait for a lock, until it is so many. */
export async function untilSoManyWait({ superuserUrl }: TestDatabase, count: number): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    const [row] = await runSql<{ n: number }>(
      superuserUrl,
      `SELECT count(*)::integer AS n FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if ((row?.n ?? 0) >= count) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('nobody waits');
}

/** Holds the rows that a query locks while `work` begins what then waits; returns what comes of it once they are free. */
export async function whileRowsAreHeld<Result>(
  { superuserUrl }: TestDatabase,
  query: string,
  values: readonly unknown[],
  work: () => Promise<() => Promise<Result>>,
): Promise<Result> {
  const holder = new Client({ connectionString: superuserUrl });
  await holder.connect();
  try {
    await holder.query('BEGIN');
    await holder.query(query, [...values]);
    const done = await work();
    await holder.query('COMMIT');
    return await done();
  } finally {
    await holder.end();
  }
}
