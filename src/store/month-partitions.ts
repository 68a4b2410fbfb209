import type { Sql } from './sql';

const MONTHS_AHEAD = 12;

/** Gives the access log a partition for this month and the next twelve. Rows that waited in the default partition move to theirs. */
export async function makeMonthPartitions(sql: Sql): Promise<void> {
  const months = await sql.query(
    `SELECT to_char(month, '"access_event_"YYYY_MM') AS name, to_char(month, 'YYYY-MM-DD"T00:00:00Z"') AS "from",
       to_char(month + interval '1 month', 'YYYY-MM-DD"T00:00:00Z"') AS "to"
     FROM generate_series(date_trunc('month', now() AT TIME ZONE 'UTC'), date_trunc('month', now() AT TIME ZONE 'UTC')
       + make_interval(months => $1), interval '1 month') AS month
     WHERE to_regclass(to_char(month, '"access_event_"YYYY_MM')) IS NULL`,
    [MONTHS_AHEAD],
  );
  for (const { name, from, to } of months) await makePartition(sql, String(name), String(from), String(to));
}

async function makePartition(sql: Sql, name: string, from: string, to: string): Promise<void> {
  await sql.query('BEGIN');
  try {
    // Whoever writes an event of this month now would leave it where it may no longer be.
    await sql.query('LOCK TABLE access_event_default');
    await sql.query(
      `CREATE TABLE ${name} (LIKE access_event INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING STORAGE) WITH (toast_tuple_target = 8160)`,
    );
    await sql.query(
      `WITH moved AS (DELETE FROM access_event_default WHERE at >= '${from}' AND at < '${to}' RETURNING *) INSERT INTO ${name} SELECT * FROM moved`,
    );
    await sql.query(`ALTER TABLE access_event ATTACH PARTITION ${name} FOR VALUES FROM ('${from}') TO ('${to}')`);
    await sql.query('COMMIT');
  } catch (error) {
    await sql.query('ROLLBACK');
    throw error;
  }
}
