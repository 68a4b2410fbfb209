import type { Pool } from 'pg';
import { sqlOf, type Patience, type Sql } from './sql';

/** The check of a source, or a start that decides anew, takes minutes for many persons; nobody waits for an answer here as with a request. */
export const AS_LONG_AS_IT_TAKES = 'SET LOCAL statement_timeout = 0';
/** Beside it, for the answers: the longest time that a timer takes. */
export const UNTIL_IT_ANSWERS: Patience = { query_timeout: 2 ** 31 - 1 };

/** Does the work in one transaction whose statements wait as long as it takes; rolls back and passes on what the work throws. */
export async function inLongTransaction<T>(pool: Pool, work: (sql: Sql) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let failure: Error | undefined;
  // A connection that breaks fails the statement that waits on it; unheard, its event would end the process as well.
  const hear = (error: Error): void => {
    failure = error;
  };
  client.on('error', hear);
  try {
    const sql = sqlOf(client, UNTIL_IT_ANSWERS);
    await sql.query('BEGIN');
    await sql.query(AS_LONG_AS_IT_TAKES);
    const result = await work(sql);
    await sql.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch((lost: unknown) => {
      failure = lost instanceof Error ? lost : new Error(String(lost));
    });
    throw error;
  } finally {
    client.off('error', hear);
    client.release(failure);
  }
}
