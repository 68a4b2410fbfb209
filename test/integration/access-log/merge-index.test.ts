import { findEvents } from '../../../src/access-log/find-events';
import { openAccessLog } from '../../../src/access-log/group-commit';
import { withSessionSettings } from '../../../src/store/database-address';
import { migrate } from '../../../src/store/migrate';
import { sqlOf } from '../../../src/store/sql';
import { openStore, type Store } from '../../../src/store/store';
import { runSql } from '../../support/sql';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { someEvent } from './events';

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

const owner = (text: string): ReturnType<typeof runSql> => runSql(database.ownerUrl, text);

/** Pages that wait to be merged, as the owner learns by merging them. */
const unmerged = async (): Promise<number> => Number((await owner('SELECT merge_access_index() AS pages'))[0]?.['pages']);

/** Events of two persons each. */
const write = async (log: ReturnType<typeof openAccessLog>, count: number): Promise<void> => {
  await Promise.all(Array.from({ length: count }, () => log.record(someEvent())));
};

describe('the index of persons', () => {
  it('is merged beside the inserts, once as many persons were written as may wait', async () => {
    const log = openAccessLog(store.logPool, { mostUnmerged: 20 });
    await write(log, 9);
    await log.close();
    expect(await unmerged()).toBe(1);

    const further = openAccessLog(store.logPool, { mostUnmerged: 20 });
    await write(further, 9);
    await write(further, 1);
    await further.close();
    expect(await unmerged()).toBe(0);
  });

  it('finds a person whether merged or not', async () => {
    const log = openAccessLog(store.logPool, { mostUnmerged: 20 });
    await write(log, 10);
    await write(log, 1);
    await log.close();
    const gateway = withSessionSettings(database.gatewayUrl, ['enable_seqscan=off', 'enable_indexscan=off']);
    const byIndex = await openStore({ owner: database.ownerUrl, gateway }, []);
    const { nodes } = await findEvents(sqlOf(byIndex.pool), { person: 'AAAAAAAAAAAAAAAAAAAAAA' }, { first: 50 });
    await byIndex.close();
    expect(nodes).toHaveLength(11);
  });

  it('is written on where a merge fails', async () => {
    await owner('DROP FUNCTION merge_access_index()');
    const log = openAccessLog(store.logPool, { mostUnmerged: 1 });
    await write(log, 1);
    await write(log, 1);
    await log.close();
    expect(await owner('SELECT FROM access_event')).toHaveLength(2);
  });

  it('leaves no insert to merge it, in months to come neither', async () => {
    await owner(`DO $$ BEGIN EXECUTE 'DROP TABLE ' || to_char(now() AT TIME ZONE 'UTC', '"access_event_"YYYY_MM'); END $$`);
    await migrate(database.ownerUrl);
    const indexes = await owner(
      `SELECT reloptions @> ARRAY['gin_pending_list_limit=262144'] AS whole FROM pg_class
       WHERE oid IN (SELECT relid FROM pg_partition_tree('access_event_person_buckets') WHERE isleaf)`,
    );
    expect(indexes.length).toBeGreaterThan(12);
    for (const { whole } of indexes) expect(whole).toBe(true);
  });
});
