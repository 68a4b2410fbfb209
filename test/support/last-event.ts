import type { QueryResultRow } from 'pg';
import { runSql } from './sql';
import type { TestGateway } from './test-gateway';

/** These columns of the newest event of the log, as the store keeps it. */
export async function lastEvent<Row extends QueryResultRow>({ database }: TestGateway, columns: string): Promise<Row | undefined> {
  const [event] = await runSql<Row>(database.ownerUrl, `SELECT ${columns} FROM access_event_in_full ORDER BY at DESC, id DESC LIMIT 1`);
  return event;
}
