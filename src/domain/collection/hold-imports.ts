import type { Sql } from '../../store/sql';

/** Until the end of the transaction nobody else imports from this source: batches go in one after the other, and none while its verdict changes. */
export async function holdImports(sql: Sql, sourceId: string): Promise<void> {
  await sql.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`import/${sourceId}`]);
}
