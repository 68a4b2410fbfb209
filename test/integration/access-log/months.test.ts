import { Client } from 'pg';
import { insertEvents } from '../../../src/access-log/insert-events';
import { makeMonthPartitions } from '../../../src/store/month-partitions';
import { sqlOf } from '../../../src/store/sql';
import { runSql } from '../../support/sql';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { someEvent } from './events';

let database: TestDatabase;
let [owner, gateway]: Client[] = [];
beforeEach(async () => {
  database = await createTestDatabase();
  [owner, gateway] = [new Client({ connectionString: database.ownerUrl }), new Client({ connectionString: database.gatewayUrl })];
  await Promise.all([owner.connect(), gateway.connect()]);
});
afterEach(async () => {
  await Promise.all([owner?.end(), gateway?.end()]);
  await database.drop();
});

const MONTHS = 'SELECT tableoid::regclass::text AS month FROM access_event ORDER BY at';

it('a month for which no gateway was started in a year is made while another gateway writes, and no event of it is lost', async () => {
  const { rows } = await owner!.query<{ month: string }>(`SELECT to_char(now() AT TIME ZONE 'UTC', '"access_event_"YYYY_MM') AS month`);
  const { month } = rows[0]!;
  const write = (): Promise<void> => insertEvents(sqlOf(gateway!), [someEvent()]);
  await owner!.query(`DROP TABLE ${month}`);
  await write();
  await gateway!.query('BEGIN');
  await write();
  expect((await gateway!.query(MONTHS)).rows).toEqual(Array(2).fill({ month: 'access_event_default' }));

  const made = makeMonthPartitions(sqlOf(owner!));
  // Until it waits for the one that writes.
  const waiting = `SELECT FROM pg_stat_activity WHERE datname = '${database.name}' AND wait_event_type = 'Lock'`;
  while ((await runSql(database.superuserUrl, waiting)).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  await gateway!.query('COMMIT');
  await made;
  await write();
  expect((await gateway!.query(MONTHS)).rows).toEqual(Array(3).fill({ month }));
});

it('a start makes this month and the next twelve, which keep what they hold as the log says: uncompressed, what cannot be compressed', async () => {
  for (const { month } of await runSql(
    database.ownerUrl,
    `SELECT oid::regclass::text AS month FROM pg_class WHERE relkind = 'r' AND oid::regclass::text ~ '^access_event_[0-9]'`,
  ))
    await owner!.query(`DROP TABLE ${String(month)}`);
  await makeMonthPartitions(sqlOf(owner!));
  const { rows } = await owner!.query(
    `SELECT to_char(month, '"access_event_"YYYY_MM') AS month, array_agg(a.attname::text ORDER BY a.attnum) FILTER (WHERE a.attstorage = 'e') AS uncompressed
     FROM generate_series(date_trunc('month', now() AT TIME ZONE 'UTC'), now() AT TIME ZONE 'UTC' + interval '12 months', interval '1 month') AS month
     LEFT JOIN pg_attribute a ON a.attrelid = to_regclass(to_char(month, '"access_event_"YYYY_MM')) GROUP BY month ORDER BY month`,
  );
  expect(rows).toHaveLength(13);
  for (const { uncompressed } of rows) expect(uncompressed).toEqual(['persons', 'person_buckets', 'standings', 'verdicts']);
});
