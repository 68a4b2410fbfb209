import { openAccessLog } from '../../../src/access-log/group-commit';
import { LecitoError } from '../../../src/errors';
import { openStore, type Store } from '../../../src/store/store';
import { Client, Pool } from 'pg';
import type { AccessEvent } from '../../../src/access-log/event';
import { runSql } from '../../support/sql';
import { countStatements } from '../../support/statements';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { someEvent, type Changes } from './events';

let database: TestDatabase;
let store: Store;
beforeEach(async () => {
  database = await createTestDatabase();
  store = await openStore({ owner: database.ownerUrl, gateway: database.gatewayUrl }, []);
});
afterEach(async () => {
  await store.close();
  await database.drop();
});

const several = (count: number, changes: Changes = {}): AccessEvent[] => Array.from({ length: count }, () => someEvent(changes));

async function recorded(): Promise<string[]> {
  return (await runSql<{ id: string }>(database.ownerUrl, 'SELECT id FROM access_event ORDER BY at, id')).map(({ id }) => id);
}

/** What became of each record: undefined, or the error's code. */
async function outcomes(records: ReadonlyArray<Promise<void>>): Promise<unknown[]> {
  const settled = await Promise.allSettled(records);
  return settled.map((each) => (each.status === 'fulfilled' ? undefined : each.reason instanceof LecitoError && each.reason.code));
}

/** Holds a lock that no insert passes until it is released. */
async function blockLog(): Promise<() => Promise<void>> {
  const client = new Client({ connectionString: database.superuserUrl });
  await client.connect();
  await client.query('BEGIN; LOCK TABLE access_event IN ACCESS EXCLUSIVE MODE');
  return async () => {
    await client.query('COMMIT');
    await client.end();
  };
}

describe('records that wait together', () => {
  it('share one statement', async () => {
    const log = openAccessLog(store.logPool);
    const events = several(50);
    expect(await countStatements(store.logPool, () => Promise.all(events.map((event) => log.record(event))))).toBe(1);
    expect((await recorded()).sort()).toEqual(events.map(({ id }) => id).sort());
  });

  it('gather while one statement is being written, and share the next', async () => {
    const log = openAccessLog(store.logPool);
    const unblock = await blockLog();
    const statements = await countStatements(store.logPool, async () => {
      const records = several(5).map((event) => log.record(event));
      await new Promise((resolve) => setTimeout(resolve, 100));
      records.push(...several(7).map((event) => log.record(event)));
      await new Promise((resolve) => setTimeout(resolve, 100));
      records.push(...several(9).map((event) => log.record(event)));
      await unblock();
      await Promise.all(records);
    });
    expect(statements).toBe(2);
    expect(await recorded()).toHaveLength(21);
  });

  it('wait for those that are said to be on their way, and for nobody once all have come', async () => {
    const log = openAccessLog(store.logPool, { pause: 2_000 });
    const events = several(6);
    await log.record(events[0]!);
    const begun = performance.now();
    const statements = await countStatements(store.logPool, async () => {
      const ends = [1, 2, 3, 4].map(() => log.expect());
      const records = events.slice(1, 4).map((event) => log.record(event));
      await new Promise((resolve) => setTimeout(resolve, 100));
      ends[3]!(); // it will not come
      await Promise.all(records);
      for (const end of ends.slice(0, 3)) end();
    });
    expect(statements).toBe(1);
    expect(performance.now() - begun).toBeLessThan(1_500);
    await log.close();
  });

  it('are spread over statements of bounded size', async () => {
    const log = openAccessLog(store.logPool, { mostTogether: 10 });
    expect(await countStatements(store.logPool, () => Promise.all(several(25).map((event) => log.record(event))))).toBe(3);
  });

  it('one after another, need a statement each', async () => {
    const log = openAccessLog(store.logPool);
    const statements = await countStatements(store.logPool, async () => {
      for (const event of several(4)) await log.record(event);
    });
    expect(statements).toBe(4);
  });
});

describe('a record is durable when it resolves', () => {
  it('for everybody else to see', async () => {
    const log = openAccessLog(store.logPool);
    const event = someEvent();
    await log.record(event);
    expect(await recorded()).toEqual([event.id]);
  });
});

describe('a record is refused', () => {
  it('together with those of its statement, and no others', async () => {
    const log = openAccessLog(store.logPool, { mostTogether: 3 });
    const faulty = someEvent({ outcome: 'WHATEVER' as never });
    const events = [...several(3), ...several(2), faulty, ...several(3)];
    expect(await outcomes(events.map((event) => log.record(event)))).toEqual([
      ...[undefined, undefined, undefined],
      ...['LOG_UNAVAILABLE', 'LOG_UNAVAILABLE', 'LOG_UNAVAILABLE'],
      ...[undefined, undefined, undefined],
    ]);
    expect(await recorded()).toHaveLength(6);
  });

  it('when it cannot even be put into a statement', async () => {
    const log = openAccessLog(store.logPool);
    expect(await outcomes([log.record({ ...someEvent(), persons: null as never })])).toEqual(['LOG_UNAVAILABLE']);
    expect(await outcomes([log.record(someEvent())])).toEqual([undefined]);
  });

  it('when the log does not move until the deadline, and the next works as soon as it does', async () => {
    const log = openAccessLog(store.logPool, { deadline: 1000 });
    const unblock = await blockLog();
    const started = performance.now();
    const first = log.record(someEvent());
    await new Promise((resolve) => setTimeout(resolve, 50));
    const queued = log.record(someEvent());
    expect(await outcomes([first, queued])).toEqual(['LOG_UNAVAILABLE', 'LOG_UNAVAILABLE']);
    expect(performance.now() - started).toBeLessThan(3000);
    await unblock();
    expect(await outcomes([log.record(someEvent())])).toEqual([undefined]);
  });

  it('for good when its deadline came while it waited for its turn: it is not written later', async () => {
    const log = openAccessLog(store.logPool, { deadline: 300, mostTogether: 1 });
    const unblock = await blockLog();
    const first = someEvent();
    const second = someEvent();
    const both = [log.record(first), log.record(second)];
    expect(await outcomes(both)).toEqual(['LOG_UNAVAILABLE', 'LOG_UNAVAILABLE']);
    await unblock();
    await log.close();
    expect(await recorded()).not.toContain(second.id);
  });

  it('at once when too many wait', async () => {
    const log = openAccessLog(store.logPool, { mostWaiting: 2 });
    const records = several(3).map((event) => log.record(event));
    expect(await outcomes(records)).toEqual([undefined, undefined, 'LOG_UNAVAILABLE']);
  });

  it('while the database is gone, and taken again when it is back', async () => {
    const log = openAccessLog(store.logPool);
    await log.record(someEvent());
    const { pathname } = new URL(database.ownerUrl);
    const server = new URL(database.superuserUrl);
    server.pathname = '/postgres';
    await runSql(server.toString(), `ALTER DATABASE ${pathname.slice(1)} ALLOW_CONNECTIONS false`);
    await runSql(server.toString(), 'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [pathname.slice(1)]);
    expect(await outcomes(several(3).map((event) => log.record(event)))).toEqual(Array(3).fill('LOG_UNAVAILABLE'));
    await runSql(server.toString(), `ALTER DATABASE ${pathname.slice(1)} ALLOW_CONNECTIONS true`);
    expect(await outcomes([log.record(someEvent())])).toEqual([undefined]);
  });

  it('where there is no server at all', async () => {
    const nowhere = new Pool({ connectionString: 'postgres://nobody@127.0.0.1:1/none', connectionTimeoutMillis: 500 });
    const log = openAccessLog(nowhere);
    const [error] = await Promise.allSettled([log.record(someEvent())]);
    expect(error).toMatchObject({ reason: { code: 'LOG_UNAVAILABLE', status: 503 } });
    await nowhere.end();
  });

  it('when its connection dies under the statement', async () => {
    const log = openAccessLog(store.logPool);
    const unblock = await blockLog();
    const record = log.record(someEvent());
    await new Promise((resolve) => setTimeout(resolve, 100));
    await runSql(
      database.superuserUrl,
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND application_name = 'lecito access log'`,
    );
    expect(await outcomes([record])).toEqual(['LOG_UNAVAILABLE']);
    await unblock();
    expect(await recorded()).toEqual([]);
  });
});

describe('a log that closes', () => {
  it('writes what waits and takes no more', async () => {
    const log = openAccessLog(store.logPool, { mostTogether: 4 });
    const records = several(10).map((event) => log.record(event));
    const closed = log.close();
    expect(await outcomes([log.record(someEvent())])).toEqual(['LOG_UNAVAILABLE']);
    await closed;
    expect(await recorded()).toHaveLength(10);
    expect(await outcomes(records)).toEqual(Array(10).fill(undefined));
  });

  it('closes at once when nothing waits', async () => {
    await expect(openAccessLog(store.logPool).close()).resolves.toBeUndefined();
  });
});
