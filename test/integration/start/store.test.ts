import { LecitoError } from '../../../src/errors';
import { describeAddress, inGatewayRole, withSessionSettings } from '../../../src/store/database-address';
import { assertGatewayRole } from '../../../src/store/gateway-role';
import { reachDatabase } from '../../../src/store/reach-database';
import { sqlOf } from '../../../src/store/sql';
import { openStore, type Store } from '../../../src/store/store';
import { asStoreError } from '../../../src/store/store-errors';
import { storeHealth } from '../../../src/store/store-health';
import { runSql } from '../../support/sql';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

let database: TestDatabase;
let store: Store;

beforeAll(async () => {
  database = await createTestDatabase({ demo: false });
  // As others of this server's databases may want it.
  for (const setting of ["timezone = 'Asia/Tokyo'", "datestyle = 'German, DMY'"])
    await runSql(database.ownerUrl, `ALTER DATABASE ${database.name} SET ${setting}`);
  store = await openStore({ owner: database.ownerUrl, gateway: database.gatewayUrl }, []);
});

afterAll(async () => {
  await store.close();
  await database.drop();
});

describe('the address of a database', () => {
  it('carries the settings of a session beside those it had', () => {
    const address = withSessionSettings('postgresql://u:p@h:1/d?sslmode=disable&options=-c%20a%3D1', ['b=2']);
    expect(new URL(address).searchParams.get('options')).toBe('-c a=1 -c b=2');
    expect(new URL(address).searchParams.get('sslmode')).toBe('disable');
  });

  it('is shown without its password', () => {
    expect(describeAddress('postgresql://u:secret@h/d')).toBe('h:5432/d');
    expect(describeAddress('postgresql:///d?host=/run/postgresql')).toBe('/run/postgresql:5432/d');
  });
});

describe('the store', () => {
  it('works as the gateway, in UTC, and takes times as text', async () => {
    const { rows } = await store.pool.query(
      `SELECT current_user AS "user", current_setting('timezone') AS zone, 'infinity'::timestamptz AS never, date '2026-02-28' AS day,
        ARRAY[timestamptz '2026-01-01 00:00:00.123456Z'] AS times, '{"a":[1]}'::jsonb AS json`,
    );
    expect(rows[0]).toEqual({
      user: 'lecito_gateway',
      zone: 'UTC',
      never: 'infinity',
      day: '2026-02-28',
      times: ['2026-01-01 00:00:00.123456+00'],
      json: { a: [1] },
    });
  });

  it('is healthy', async () => {
    expect(await storeHealth(store, 'any', false)).toEqual({ store: true, policy: true, log: true });
  });

  it('renews its connections: a statement without a name any more stays prepared on those that prepared it', () => {
    for (const pool of [store.pool, store.logPool]) expect(pool.options.maxLifetimeSeconds).toBe(900);
  });

  it('prepares what comes again, also what TypeORM sends of itself', async () => {
    const named = await store.dataSource.transaction(async (manager) => {
      for (let turn = 0; turn < 3; turn += 1) expect(await manager.query('SELECT $1::integer AS seven', [7])).toEqual([{ seven: 7 }]);
      for (let turn = 0; turn < 3; turn += 1) await sqlOf(manager).query('SELECT $1::integer AS eight', [8]);
      // Not what others asked on this connection before.
      return manager.query<unknown>(
        "SELECT statement FROM pg_prepared_statements WHERE statement ~ ' AS (seven|eight)$' ORDER BY statement",
      );
    });
    expect(named).toEqual([{ statement: 'SELECT $1::integer AS eight' }, { statement: 'SELECT $1::integer AS seven' }]);
  });

  it.each(['UPDATE access_event SET viewer = viewer', 'DELETE FROM access_event', 'TRUNCATE access_event', 'TABLE migration'])(
    'may not do this: %s',
    async (statement) => {
      await expect(store.pool.query(statement)).rejects.toMatchObject({ code: '42501' });
    },
  );

  it('answers with rows wherever a statement runs', async () => {
    const statement = 'SELECT 1 AS one WHERE $1';
    expect(await sqlOf(store.pool).query(statement, [true])).toEqual([{ one: 1 }]);
    await store.dataSource.transaction(async (manager) => {
      expect(await sqlOf(manager).query(statement, [true])).toEqual([{ one: 1 }]);
      expect(await sqlOf(manager).query('DELETE FROM authorisation')).toEqual([]);
    });
    expect(() => sqlOf(store.dataSource.manager)).toThrow('transaction');
  });

  it('survives connections that are cut, in use and idle', async () => {
    const [client, idle] = [await store.pool.connect(), await store.pool.connect()];
    idle.release();
    const cut = await runSql(
      database.superuserUrl,
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    );
    expect(cut.length).toBeGreaterThan(1);
    const failure = await client.query('SELECT 1').catch(asStoreError);
    expect(failure).toMatchObject({ code: 'STORE_UNAVAILABLE' });
    client.release(true);
    // Until the news of its end has come, a cut connection looks well.
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect((await store.pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  });
});

describe("the gateway's login", () => {
  it('is accepted with the role of the gateway', async () => {
    await expect(assertGatewayRole(store)).resolves.toBeUndefined();
    expect(inGatewayRole(database.ownerUrl)).toContain('lecito_gateway');
  });

  it('is refused when it could change the access log', async () => {
    const owner = await openStore({ owner: database.ownerUrl, gateway: database.ownerUrl }, []);
    await expect(assertGatewayRole(owner)).rejects.toThrow('may change the access log');
    await owner.close();
  });

  it.each(['access_circumstances', 'authorisation_past'])(
    'is refused when it could change %s, without which no event can be read',
    async (table) => {
      await runSql(database.ownerUrl, `GRANT DELETE ON ${table} TO lecito_gateway`);
      await expect(assertGatewayRole(store)).rejects.toThrow('may change the access log');
      await runSql(database.ownerUrl, `REVOKE DELETE ON ${table} FROM lecito_gateway`);
    },
  );
});

describe('a database that cannot be reached', () => {
  const said: string[] = [];
  const reach = (address: string): Promise<void> => reachDatabase(address, 'DATABASE_URL', 0, (line) => said.push(line));
  const changed = (change: (url: URL) => void): string => {
    const url = new URL(database.ownerUrl);
    change(url);
    return url.toString();
  };

  it('is no matter when it can', async () => {
    await expect(reach(database.ownerUrl)).resolves.toBeUndefined();
  });

  it.each<[string, (url: URL) => void]>([
    ['refuses the login', (url) => (url.password = 'wrong')],
    ['There is no such database', (url) => (url.pathname = '/nowhere')],
    ['No database answers', (url) => (url.port = '1')],
  ])('says: %s', async (sentence, change) => {
    await expect(reach(changed(change))).rejects.toThrow(sentence);
  });

  it('fails a request with STORE_UNAVAILABLE; what is not the database passes as it came', () => {
    const refused = Object.assign(new Error('no'), { code: 'ECONNREFUSED' });
    expect(asStoreError(new AggregateError([refused]))).toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect(asStoreError(new Error('outer', { cause: refused }))).toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect(asStoreError(Object.assign(new Error('no socket'), { code: 'ENOENT', syscall: 'connect' }))).toMatchObject({
      code: 'STORE_UNAVAILABLE',
    });
    const [file, conflict, ours] = [
      Object.assign(new Error('no file'), { code: 'ENOENT', syscall: 'open' }),
      Object.assign(new Error('twice'), { code: '23505' }),
      new LecitoError('NOT_FOUND'),
    ];
    expect([file, conflict, ours, 'text'].map(asStoreError)).toEqual([file, conflict, ours, 'text']);
  });
});
