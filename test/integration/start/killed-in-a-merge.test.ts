import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { CAST } from '../../../src/demo/cast';
import { loadPolicy } from '../../../src/store/load-policy';
import { sendGraphQL, type Answer } from '../../support/graphql-client';
import { runSql } from '../../support/sql';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { tokenOf } from '../../support/tokens';
import { eventually, startLecito, type LecitoProcess } from './lecito-process';

const KEY = '0f'.repeat(32);
const DOCUMENT = 'mutation ($input: MergePersonsInput!) { mergePersons(input: $input) { id } }';

let database: TestDatabase;
let data: string;
const running: LecitoProcess[] = [];

beforeAll(async () => {
  database = await createTestDatabase({ demo: true });
  data = await mkdtemp(join(tmpdir(), 'lecito-killed-'));
});

afterAll(async () => {
  for (const { child } of running) child.kill('SIGKILL');
  await Promise.all(running.map((each) => each.ended()));
  await database.drop();
  await rm(data, { recursive: true });
});

/** A gateway as a process of its own, and whatever it answers to one merge. */
async function started(): Promise<{ lecito: LecitoProcess; merge: () => Promise<Answer<{ mergePersons: { id: string } | null }>> }> {
  const lecito = startLecito({
    data,
    environment: { DATABASE_URL: database.ownerUrl, DATABASE_GATEWAY_URL: database.gatewayUrl, LECITO_PSEUDONYM_KEY: KEY },
  });
  running.push(lecito);
  const url = await lecito.listening();
  const token = await tokenOf(data, loadPolicy(join(__dirname, '..', '..', '..', 'policy')), 'dpo');
  const input = { keep: CAST.giulia.id, drop: CAST.luca.id, expectedVersions: { keep: 1, drop: 1 }, idempotencyKey: 'giulia-and-luca' };
  return { lecito, merge: () => sendGraphQL(url, DOCUMENT, { token, purpose: 'RightsFulfilment', variables: { input } }) };
}

const whatThereIs = (): Promise<Array<Record<string, unknown>>> =>
  runSql(
    database.ownerUrl,
    `SELECT (SELECT md5(string_agg(p::text, '' ORDER BY id)) FROM person p) AS persons,
      (SELECT md5(string_agg(a::text, '' ORDER BY id)) FROM authorisation a) AS decisions,
      (SELECT md5(string_agg(c::text, '' ORDER BY id)) FROM service_case c) AS cases,
      (SELECT count(*)::int FROM person_merge) AS merges, (SELECT count(*)::int FROM merged_row) AS moved,
      (SELECT count(*)::int FROM access_event_in_full WHERE operation = 'Combination') AS events`,
  );

/** Whoever else waits for a lock; only the superuser sees it. */
const waiting = (): Promise<unknown[]> =>
  runSql(
    database.superuserUrl,
    `SELECT FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'lecito gateway' AND wait_event_type = 'Lock'`,
  );

/** Who is in the middle of a transaction, the question itself apart. */
const inTransaction = async (): Promise<number> =>
  (await runSql(database.superuserUrl, 'SELECT FROM pg_stat_activity WHERE datname = current_database() AND xact_start < now()')).length;

it('a gateway that is killed in the middle of a merge leaves nothing of it, and the same merge sent again is made once', async () => {
  const { lecito, merge } = await started();
  const before = await whatThereIs();
  const other = new Client({ connectionString: database.ownerUrl });
  await other.connect();
  await other.query('BEGIN');
  // The rows have moved by then; the decisions are written last.
  await other.query('LOCK TABLE authorisation IN SHARE MODE');
  const answered = merge().then(
    ({ text }) => text,
    () => 'nothing',
  );
  expect(await eventually(async () => (await waiting()).length, 1)).toBe(1);
  lecito.child.kill('SIGKILL');
  expect(await answered).toBe('nothing');
  await other.query('COMMIT');
  await other.end();
  expect(await eventually(inTransaction, 0)).toBe(0);
  expect(await whatThereIs()).toEqual(before);

  const again = await started();
  const [one, two] = [await again.merge(), await again.merge()];
  expect([one.errors, two.errors]).toEqual([[], []]);
  expect(two.data).toEqual(one.data);
  expect(await whatThereIs()).toMatchObject([{ merges: 1, events: 1 }]);
});
