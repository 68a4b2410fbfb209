import { Client } from 'pg';
import { againAfterDeadlock } from './again-after-deadlock';
import { sqlOf, type Sql } from './sql';

/**
 * Runs `work` as the owner, in one transaction of a connection of its own: for what the gateway's role may not write. Rolls back and passes
 * on what `work` throws, but for a deadlock with a gateway that writes meanwhile: after that `work` is done once more.
 */
export function inOwnerTransaction<T>(ownerUrl: string, work: (sql: Sql) => Promise<T>): Promise<T> {
  return againAfterDeadlock(() => transact(ownerUrl, work));
}

async function transact<T>(ownerUrl: string, work: (sql: Sql) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000, application_name: 'lecito owner' });
  client.on('error', () => undefined); // a lost connection fails the statement that runs on it; unheard, it would end the process
  await client.connect();
  try {
    await client.query('BEGIN');
    const result = await work(sqlOf(client));
    await client.query('COMMIT');
    return result;
  } finally {
    await client.end(); // without COMMIT the server rolls back
  }
}
