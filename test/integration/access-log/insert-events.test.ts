import { insertEvents } from '../../../src/access-log/insert-events';
import { openStore, type Store } from '../../../src/store/store';
import { sqlOf } from '../../../src/store/sql';
import { runSql } from '../../support/sql';
import { countStatements } from '../../support/statements';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { someEvent } from './events';

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
  (await sqlOf(store.pool).query('SELECT * FROM access_event WHERE id = $1', [id]))[0];

describe('events are inserted', () => {
  it('however many, by one statement', async () => {
    const events = Array.from({ length: 20 }, () => someEvent());
    expect(await countStatements(store.pool, () => insertEvents(sqlOf(store.pool), events))).toBe(1);
    const found = await sqlOf(store.pool).query('SELECT id FROM access_event WHERE id = ANY ($1)', [events.map(({ id }) => id)]);
    expect(found).toHaveLength(20);
  });

  it('by no statement when there are none', async () => {
    expect(await countStatements(store.pool, () => insertEvents(sqlOf(store.pool), []))).toBe(0);
  });

  it('as they are, the persons once and the groups by position', async () => {
    const event = someEvent({ viewer: `o'brien "{}\\, NULL\u00e8`, operationName: null, recipient: 'partner' });
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
      persons: event.persons,
      released: event.released,
      withheld: event.withheld,
      used: event.used,
      person_buckets: [0, 260],
      verdicts: [
        {
          persons: [1, 0],
          released: [0, 1],
          withheld: [0],
          basis: ['8:consent/b@2', '8:consent/a@1'],
        },
      ],
    });
  });

  it('about nobody, with empty lists', async () => {
    const event = someEvent({ persons: [], released: [], withheld: [], used: [], verdicts: [] });
    await insertEvents(sqlOf(store.pool), [event]);
    expect(await stored(event.id)).toMatchObject({ persons: [], released: [], withheld: [], used: [], verdicts: [], person_buckets: [] });
  });

  it('with every person that a group names, even if the list forgot one', async () => {
    const event = someEvent({ persons: ['BBBBBBBBBBBBBBBBBBBBBB'] });
    await insertEvents(sqlOf(store.pool), [event]);
    expect(await stored(event.id)).toMatchObject({
      persons: ['BBBBBBBBBBBBBBBBBBBBBB', 'AAAAAAAAAAAAAAAAAAAAAA'],
      person_buckets: [260, 0],
      verdicts: [{ persons: [0, 1] }],
    });
  });

  it('with every field that only a group names', async () => {
    const event = someEvent({ released: [], withheld: [] });
    await insertEvents(sqlOf(store.pool), [event]);
    expect(await stored(event.id)).toMatchObject({
      released: ['Person.email', 'Person.givenName'],
      withheld: ['Person.phone:CONSENT_WITHDRAWN'],
      verdicts: [{ released: [0, 1], withheld: [0] }],
    });
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

  it('uncompressed, in every partition', async () => {
    const storage = await runSql(
      database.ownerUrl,
      `SELECT DISTINCT attname, attstorage FROM pg_attribute WHERE attrelid IN (SELECT relid FROM pg_partition_tree('access_event'))
       AND attname IN ('persons', 'verdicts') ORDER BY attname`,
    );
    expect(storage).toEqual([
      { attname: 'persons', attstorage: 'e' },
      { attname: 'verdicts', attstorage: 'e' },
    ]);
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
