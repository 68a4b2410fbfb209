import { openAccessLog } from '../../../src/access-log/group-commit';
import { circumstancesOf } from '../../../src/access-log/circumstances';
import { findEvents } from '../../../src/access-log/find-events';
import { insertEvents } from '../../../src/access-log/insert-events';
import { sqlOf } from '../../../src/store/sql';
import { openStore, type Store } from '../../../src/store/store';
import { runSql } from '../../support/sql';
import { statementsTo } from '../../support/statements';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { lookedAt, someEvent } from './events';

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

const owner = (statement: string): Promise<Array<Record<string, unknown>>> => runSql(database.ownerUrl, statement);
const told = (): Promise<Array<Record<string, unknown>>> =>
  owner(`SELECT encode(id, 'hex') AS id, content::text AS content FROM access_circumstances ORDER BY id`);
const events = (): Promise<Array<Record<string, unknown>>> => owner('SELECT FROM access_event');

describe('what events say alike', () => {
  it('is stored once, whoever asked about whom, under the hash of its content', async () => {
    const log = openAccessLog(store.logPool);
    const [one, other] = [someEvent({ viewer: 'one' }), someEvent({ viewer: 'other', persons: [] })];
    await Promise.all([log.record(one), log.record(other)]);
    await log.record(someEvent());
    await insertEvents(sqlOf(store.pool), [someEvent()]);
    expect(await events()).toHaveLength(4);
    expect(await told()).toEqual([circumstancesOf(one)]);
    await log.close();
  });

  it('is another where the fields, the outcome or the document differ', async () => {
    const log = openAccessLog(store.logPool);
    const different = [
      someEvent({ withheld: [] }),
      someEvent({ outcome: 'REFUSED', code: 'NO_ROLE' }),
      someEvent({ documentHash: 'other' }),
      someEvent({ looked: lookedAt([1, 2]) }),
    ];
    await Promise.all([someEvent(), ...different].map((event) => log.record(event)));
    expect(await told()).toHaveLength(5);
    await log.close();
  });

  it('travels to the store once, and no more when it is known there', async () => {
    const log = openAccessLog(store.logPool);
    const sent = await statementsTo(database, async () => {
      for (let round = 0; round < 3; round += 1) await log.record(someEvent());
    });
    expect(sent.map(({ text }) => text.includes('INTO access_circumstances'))).toEqual([true, false, false]);
    await log.close();
  });

  it('travels again once more were written than a gateway remembers', async () => {
    const log = openAccessLog(store.logPool, { mostKnown: 1 });
    const sent = await statementsTo(database, async () => {
      for (const role of ['sales', 'marketing', 'marketing', 'sales']) await log.record(someEvent({ role }));
    });
    expect(sent.map(({ text }) => text.includes('INTO access_circumstances'))).toEqual([true, true, false, true]);
    expect([(await events()).length, (await told()).length]).toEqual([4, 2]);
    await log.close();
  });

  it('is written by several gateways at once, each event being kept', async () => {
    const logs = [
      openAccessLog(store.logPool, { pause: 0 }),
      openAccessLog(store.logPool, { pause: 0 }),
      openAccessLog(store.logPool, { pause: 0 }),
    ];
    const kinds = Array.from({ length: 40 }, (_, kind) => ({ documentHash: String(kind) }));
    await Promise.all(
      logs.flatMap((log, index) => (index % 2 === 0 ? kinds : kinds.toReversed()).map((kind) => log.record(someEvent(kind)))),
    );
    expect([(await events()).length, (await told()).length]).toEqual([120, 40]);
    for (const log of logs) await log.close();
  });

  it('is looked for before it is made, by a change too, which sends it only where it is missing', async () => {
    await owner('CREATE SEQUENCE made');
    await owner(`CREATE FUNCTION count_made() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS
      $$ BEGIN PERFORM nextval('public.made'); RETURN new; END $$`);
    await owner('CREATE TRIGGER count_made BEFORE INSERT ON access_circumstances FOR EACH ROW EXECUTE FUNCTION count_made()');
    const sent = await statementsTo(database, async () => {
      for (let change = 0; change < 3; change += 1) {
        await store.dataSource.transaction((manager) => insertEvents(sqlOf(manager), [someEvent(), someEvent({ role: 'marketing' })]));
      }
    });
    const inserts = sent.filter(({ text }) => text.includes('INTO access_event'));
    expect(inserts.map(({ text }) => text.includes('INTO access_circumstances'))).toEqual([false, true, false, false]);
    expect((await events()).length).toBe(6);
    expect(await owner('SELECT last_value FROM made')).toEqual([{ last_value: '2' }]);
  });

  it('is written by two in one order, whatever the order of their events, so that they never wait in a circle', async () => {
    await owner(`CREATE FUNCTION take_time() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(0.2); RETURN new; END $$`);
    await owner('CREATE TRIGGER take_time BEFORE INSERT ON access_circumstances FOR EACH ROW EXECUTE FUNCTION take_time()');
    const roles = ['sales', 'marketing', 'support'];
    const told = [roles, roles.toReversed()].map((order) =>
      store.dataSource.transaction((manager) =>
        insertEvents(
          sqlOf(manager),
          order.map((role) => someEvent({ role })),
        ),
      ),
    );
    await Promise.all(told);
    expect((await events()).length).toBe(6);
  });

  it('takes with it what a transaction undoes', async () => {
    const change = store.dataSource.transaction(async (manager) => {
      await insertEvents(sqlOf(manager), [someEvent()]);
      throw new Error('undone');
    });
    await expect(change).rejects.toThrow('undone');
    expect([await events(), await told()]).toEqual([[], []]);
    await store.dataSource.transaction((manager) => insertEvents(sqlOf(manager), [someEvent()]));
    expect([(await events()).length, (await told()).length]).toEqual([1, 1]);
  });
});

describe('an event whose circumstances the store has lost', () => {
  it('is refused, so that no answer leaves, and the next is written with them again', async () => {
    const log = openAccessLog(store.logPool);
    await log.record(someEvent());
    await owner('TRUNCATE access_circumstances, access_event');
    await expect(log.record(someEvent())).rejects.toMatchObject({ code: 'LOG_UNAVAILABLE' });
    expect(await events()).toEqual([]);
    await log.record(someEvent());
    expect([await events(), await told()]).toMatchObject([[{}], [{}]]);
    await log.close();
  });

  it('is refused also where others beside it bring new ones', async () => {
    const log = openAccessLog(store.logPool);
    await log.record(someEvent());
    await owner('TRUNCATE access_circumstances, access_event');
    const both = await Promise.allSettled([log.record(someEvent()), log.record(someEvent({ role: 'marketing' }))]);
    expect(both).toMatchObject([{ reason: { code: 'LOG_UNAVAILABLE' } }, { reason: { code: 'LOG_UNAVAILABLE' } }]);
    expect([await events(), await told()]).toEqual([[], []]);
    await Promise.all([log.record(someEvent()), log.record(someEvent({ role: 'marketing' }))]);
    expect([(await events()).length, (await told()).length]).toEqual([2, 2]);
    await log.close();
  });

  it('is told of aloud when it is read, and not left out', async () => {
    const event = someEvent();
    await insertEvents(sqlOf(store.pool), [event]);
    await owner('TRUNCATE access_circumstances');
    await expect(findEvents(sqlOf(store.pool), {}, { first: 1 })).rejects.toThrow(
      `${event.id} refers to circumstances which the store has lost`,
    );
  });
});

describe('a name that a client made up', () => {
  it('costs nobody an event, though PostgreSQL cannot hold it', async () => {
    const log = openAccessLog(store.logPool);
    const made = someEvent({ operationName: 'zero \0, half \ud800, whole \u{1f600}, quoted \\u0000', client: 'a\0b' });
    await Promise.all([log.record(made), log.record(someEvent())]);
    const found = await owner('SELECT operation_name, client FROM access_event_in_full ORDER BY client');
    expect(found).toContainEqual({ operation_name: 'zero \ufffd, half \ufffd, whole \u{1f600}, quoted \\u0000', client: 'a\ufffdb' });
    expect(found).toHaveLength(2);
    await log.close();
  });
});

describe('the gateway’s role', () => {
  it.each([
    ['change', `UPDATE access_circumstances SET content = '{}'`],
    ['remove', 'DELETE FROM access_circumstances'],
    ['empty', 'TRUNCATE access_circumstances'],
    ['replace the view of', 'CREATE OR REPLACE VIEW access_event_in_full AS SELECT * FROM access_event'],
  ])('cannot %s circumstances', async (_, statement) => {
    await insertEvents(sqlOf(store.pool), [someEvent()]);
    await expect(store.pool.query(statement)).rejects.toThrow(/permission denied|must be owner/);
  });

  it('cannot put circumstances under the hash of others', async () => {
    const { id } = circumstancesOf(someEvent());
    const { content } = circumstancesOf(someEvent({ role: 'marketing' }));
    const put = store.pool.query(`INSERT INTO access_circumstances (id, content) VALUES (decode($1, 'hex'), $2)`, [id, content]);
    await expect(put).rejects.toThrow('check constraint');
  });
});
