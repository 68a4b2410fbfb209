import { setTimeout as wait } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import { reachDatabase } from '../../../src/store/reach-database';
import { sqlOf } from '../../../src/store/sql';
import { openStore, type Store } from '../../../src/store/store';
import { asStoreError } from '../../../src/store/store-errors';
import { storeHealth } from '../../../src/store/store-health';
import { runSql, withSql } from '../../support/sql';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

let database: TestDatabase;
let store: Store;

beforeAll(async () => {
  database = await createTestDatabase();
  store = await openStore({ owner: database.ownerUrl, gateway: database.gatewayUrl }, []);
});
afterAll(async () => {
  await store.close();
  await database.drop();
});

/** As if another server had taken the place of this one: new connections read only, or write again, and those that were open are gone. */
async function becomes(setting: 'SET default_transaction_read_only = on' | 'RESET default_transaction_read_only'): Promise<void> {
  await withSql(database.superuserUrl, async (run) => {
    await run('SET default_transaction_read_only = off');
    await run(`ALTER DATABASE ${database.name} ${setting}`);
  });
}
const loseConnections = (): Promise<unknown> =>
  runSql(
    database.superuserUrl,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
  );

const KIND = `SELECT current_setting('transaction_read_only') AS "readsOnly"`;

/** What as many transactions as there are connections find, at once. */
function inEachConnection(): Promise<unknown[]> {
  const ask = (): Promise<unknown> => store.dataSource.transaction((manager) => manager.query(KIND)).catch(asStoreError);
  return Promise.all(Array.from({ length: store.pool.options.max }, ask));
}

it('a server that takes no writes is not read from, and forgotten as soon as one that takes them answers', async () => {
  await becomes('SET default_transaction_read_only = on');
  await loseConnections();
  const unavailable = expect.objectContaining({ code: 'STORE_UNAVAILABLE' }) as unknown;
  expect(await inEachConnection()).toEqual(Array.from({ length: store.pool.options.max }, () => unavailable));
  expect(await storeHealth(store, 'any', false)).toEqual({ store: false, policy: true, log: false });
  await expect(reachDatabase(database.ownerUrl, 'DATABASE_URL', 0, () => undefined)).rejects.toThrow(
    /takes no writes.*Name the primary in DATABASE_URL/,
  );
  await becomes('RESET default_transaction_read_only');
  await reachDatabase(database.ownerUrl, 'DATABASE_URL', 0, () => undefined);
  expect(await inEachConnection()).toEqual(Array.from({ length: store.pool.options.max }, () => [{ readsOnly: 'off' }]));
  expect(await storeHealth(store, 'any', false)).toEqual({ store: true, policy: true, log: true });
});

it.each([
  [
    'before a statement',
    async (manager: EntityManager): Promise<void> => {
      await manager.query('SELECT 1');
    },
  ],
  ['before its end', () => Promise.resolve()],
])('where a change loses its connection %s the database was at fault, not the program', async (_when, goOn) => {
  const change = store.dataSource.transaction(async (manager) => {
    const [own] = await sqlOf(manager).query('SELECT pg_backend_pid() AS pid');
    await runSql(database.superuserUrl, 'SELECT pg_terminate_backend($1, 2000)', [own?.['pid']]);
    await wait(100);
    await goOn(manager);
  });
  expect(await change.catch(asStoreError)).toMatchObject({ code: 'STORE_UNAVAILABLE' });
});
