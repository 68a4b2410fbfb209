import { insertEvents } from '../../../src/access-log/insert-events';
import { pseudonymsIn } from '../../../src/access-log/pseudonym-bytes';
import { openStore, type Store } from '../../../src/store/store';
import { sqlOf } from '../../../src/store/sql';
import { runSql } from '../../support/sql';
import { countStatements } from '../../support/statements';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { lookedAt, someEvent } from './events';

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

const stored = async (id: string): Promise<Record<string, unknown> | undefined> =>
  (await sqlOf(store.pool).query('SELECT * FROM access_event_in_full WHERE id = $1', [id]))[0];

describe('events are inserted', () => {
  it('however many, by one statement, once their circumstances were told', async () => {
    const events = Array.from({ length: 20 }, () => someEvent());
    expect(await countStatements(store.pool, () => insertEvents(sqlOf(store.pool), [someEvent()]))).toBe(2);
    expect(await countStatements(store.pool, () => insertEvents(sqlOf(store.pool), events))).toBe(1);
    const found = await sqlOf(store.pool).query('SELECT id FROM access_event WHERE id = ANY ($1)', [events.map(({ id }) => id)]);
    expect(found).toHaveLength(20);
  });

  it('by no statement when there are none', async () => {
    expect(await countStatements(store.pool, () => insertEvents(sqlOf(store.pool), []))).toBe(0);
  });

  it('only under the policy that decides in the store: a release under another one is refused, a refusal is not', async () => {
    const decides = (version: string): Promise<unknown> =>
      runSql(database.ownerUrl, 'INSERT INTO authorisation_policy (version) VALUES ($1)', [version]);
    await decides('another');
    const [released, refused] = [someEvent(), someEvent({ outcome: 'REFUSED', code: 'NO_ROLE' })];
    await expect(insertEvents(sqlOf(store.pool), [released])).rejects.toMatchObject({ code: 'POLICY_CHANGED' });
    await insertEvents(sqlOf(store.pool), [refused]);
    expect([await stored(released.id), await stored(refused.id)]).toEqual([undefined, expect.anything()]);
    await runSql(database.ownerUrl, 'DELETE FROM authorisation_policy');
  });

  it('as they are, the persons as bytes, with the decisions they refer to', async () => {
    const looked = lookedAt([7, 9_007_199_254_740_991]);
    const event = someEvent({ viewer: `o'brien "{}\\, NULL\u00e8`, operationName: null, recipient: 'partner', looked });
    await insertEvents(sqlOf(store.pool), [event]);
    expect(await stored(event.id)).toEqual({
      id: event.id,
      at: expect.stringMatching(/^\d{4}-/) as string,
      trace_id: event.traceId,
      viewer: event.viewer,
      viewer_kind: 'staff',
      client: 'sales-frontend',
      on_behalf_of: null,
      role: 'sales',
      purpose: 'AccountManagement',
      activity: 'account-management',
      operation: 'Consultation',
      shape: 'LIST',
      recipient: 'partner',
      document_hash: 'e3b0c442',
      operation_name: null,
      policy_version: 'v1',
      outcome: 'RELEASED',
      code: null,
      persons: Buffer.from(`${'00'.repeat(16)}04104104104104104104104104104104`, 'hex'),
      released: event.released,
      withheld: event.withheld,
      used: event.used,
      person_buckets: [0, 260],
      standings: ['7', '9007199254740991'],
      asked: JSON.parse(looked.asked) as unknown,
      looks: looked.looks,
      verdicts: null,
    });
  });

  it('each with its own circumstances, be these told already or new', async () => {
    const told = someEvent();
    await insertEvents(sqlOf(store.pool), [told]);
    const [again, other, same] = [someEvent(), someEvent({ role: 'another' }), someEvent({ role: 'another' })];
    await insertEvents(sqlOf(store.pool), [other, again, same]);
    const rows = await Promise.all([again, other, same].map(({ id }) => stored(id)));
    expect(rows.map((row) => row?.['role'])).toEqual([told.role, 'another', 'another']);
  });

  it('about nobody, with empty lists', async () => {
    const event = someEvent({ persons: [], released: [], withheld: [], used: [] });
    await insertEvents(sqlOf(store.pool), [event]);
    const nobody = { persons: Buffer.alloc(0), standings: [], asked: null, looks: null };
    expect(await stored(event.id)).toMatchObject({ ...nobody, released: [], withheld: [], used: [], person_buckets: [] });
  });

  it('each with its own persons and decisions, though they travel together', async () => {
    const concerned = someEvent({ persons: ['CCCCCCCCCCCCCCCCCCCCCA'] });
    const looked = someEvent({ looked: lookedAt([5, 6]), persons: ['CCCCCCCCCCCCCCCCCCCCCA', ...pseudonymsIn(someEvent().persons)] });
    const nobody = someEvent({ persons: [] });
    const other = someEvent({ looked: lookedAt([8, 9]) });
    await insertEvents(sqlOf(store.pool), [concerned, looked, nobody, other]);
    const found = await Promise.all([concerned, looked, nobody, other].map(({ id }) => stored(id)));
    expect(found.map((row) => row?.['persons'])).toEqual([concerned, looked, nobody, other].map(({ persons }) => persons));
    expect(found.map((row) => row?.['standings'])).toEqual([[], ['5', '6'], [], ['8', '9']]);
    // In their own order, in which the index takes them for two thirds of the time.
    expect(found.map((row) => row?.['person_buckets'])).toEqual([[520], [0, 260, 520], [], [0, 260]]);
    expect(found.map((row) => row?.['looks'] !== null)).toEqual([false, true, false, true]);
  });

  it('within the transaction of a mutation, so that both happen or neither', async () => {
    const event = someEvent({ shape: 'WRITE', operation: 'Alteration' });
    const change = store.dataSource.transaction(async (manager) => {
      await insertEvents(sqlOf(manager), [event]);
      throw new Error('the mutation failed');
    });
    await expect(change).rejects.toThrow('the mutation failed');
    expect(await stored(event.id)).toBeUndefined();
  });

  it('whole, in every partition', async () => {
    const partitions = await runSql<{ whole: boolean }>(
      database.ownerUrl,
      `SELECT reloptions @> ARRAY['toast_tuple_target=8160'] AS whole FROM pg_class
       WHERE oid IN (SELECT relid FROM pg_partition_tree('access_event') WHERE isleaf)`,
    );
    expect(partitions.length).toBeGreaterThan(12);
    for (const { whole } of partitions) expect(whole).toBe(true);
  });
});

describe('the gateway’s role', () => {
  it.each([
    ['change', "UPDATE access_event SET viewer = 'nobody'"],
    ['remove', 'DELETE FROM access_event'],
    ['empty', 'TRUNCATE access_event'],
    ['drop', 'DROP TABLE access_event'],
    ['detach a month of', 'ALTER TABLE access_event DETACH PARTITION access_event_default'],
    ['change, by a partition,', 'UPDATE access_event_default SET viewer = NULL'],
    ['write past the parent into', 'INSERT INTO access_event_default SELECT * FROM access_event'],
    [
      'date',
      "INSERT INTO access_event (id, at, circumstances, trace_id, viewer, persons, person_buckets) VALUES (gen_random_uuid(), now(), '', 't', 'v', '', '{}')",
    ],
    [
      'give earlier verdicts to',
      "INSERT INTO access_event (id, circumstances, trace_id, viewer, persons, person_buckets, verdicts) VALUES (gen_random_uuid(), '', 't', 'v', '', '{}', '{}')",
    ],
    ['silence', 'CREATE RULE quiet AS ON INSERT TO access_event DO INSTEAD NOTHING'],
    ['lock out', 'LOCK TABLE access_event IN ACCESS EXCLUSIVE MODE'],
  ])('cannot %s events', async (_, statement) => {
    await insertEvents(sqlOf(store.pool), [someEvent()]);
    await expect(store.pool.query(statement)).rejects.toThrow(/permission denied|must be owner|LOCK TABLE can only be used/);
  });

  it('cannot take another role to do so', async () => {
    await expect(store.pool.query('SET ROLE lecito_owner')).rejects.toThrow('permission denied');
  });
});
