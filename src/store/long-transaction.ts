import type { ClientBase, Pool } from 'pg';
import { EntityManager } from 'typeorm';
import { letBeSilent } from './lost-connections';
import { connectionOf, sqlOf, type Sql } from './sql';

/**
 * From here on a transaction may take as long as it takes: the check of a source, or a start that decides anew, takes minutes for many persons, and nobody
 * waits for an answer here as with a request.
 */
export async function takeAsLongAsItTakes(source: ClientBase | EntityManager): Promise<void> {
  const client = source instanceof EntityManager ? await connectionOf(source)() : source;
  letBeSilent(client);
  await client.query('SET LOCAL statement_timeout = 0');
}

/**
 * Does the work in one transaction whose statements wait as long as it takes; rolls back and passes on what the work throws. `pool` is one of a Store, which
 * survives that a connection breaks.
 */
export async function inLongTransaction<T>(pool: Pool, work: (sql: Sql) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    const sql = sqlOf(client);
    await sql.query('BEGIN');
    await takeAsLongAsItTakes(client);
    const result = await work(sql);
    await sql.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch((lost: unknown) => {
      broken = lost instanceof Error ? lost : new Error(String(lost));
    });
    throw error;
  } finally {
    client.release(broken);
  }
}
