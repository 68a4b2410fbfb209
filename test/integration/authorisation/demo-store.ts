import { Client } from 'pg';
import { sqlOf, type Sql } from '../../../src/store/sql';
import { openStore, type Store } from '../../../src/store/store';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

/** The demo data in a database of its own, opened in the gateway's role. */
export interface DemoStore {
  readonly database: TestDatabase;
  readonly store: Store;
  readonly sql: Sql;
  /** Runs `work` in a transaction on a connection of its own; what it throws rolls back. */
  inTransaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

async function inTransaction<T>(url: string, work: (sql: Sql) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN');
    const result = await work(sqlOf(client));
    await client.query('COMMIT');
    return result;
  } finally {
    await client.end();
  }
}

export async function openDemo(): Promise<DemoStore> {
  const database = await createTestDatabase({ demo: true });
  const store = await openStore({ owner: database.ownerUrl, gateway: database.gatewayUrl }, []);
  return {
    database,
    store,
    sql: sqlOf(store.pool),
    inTransaction: (work) => inTransaction(database.gatewayUrl, work),
    async close() {
      await store.close();
      await database.drop();
    },
  };
}
