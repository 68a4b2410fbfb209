import type { Sql } from './sql';

/**
 * The instant by the clock of the store, by which rows are released and words are dated, in milliseconds since 1970 with their fraction. The clock of a
 * gateway may be ahead of it or behind: what is decided beside the release is decided at this instant.
 */
export async function storeClock(sql: Sql): Promise<number> {
  const [clock] = await sql.query('SELECT extract(epoch FROM clock_timestamp()) * 1000 AS now');
  return Number(clock?.['now']);
}
