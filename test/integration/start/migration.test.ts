import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { migrate } from '../../../src/store/migrate';
import { runSql } from '../../support/sql';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { eventually, startLecito } from './lecito-process';

/** Of whoever migrates, in this release and in earlier ones. */
const LOCK = 7_318_402;

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

describe('the migration', () => {
  it('repeats without change, and from two processes at once', async () => {
    await Promise.all([migrate(database.ownerUrl), migrate(database.ownerUrl)]);
    const [count] = await runSql(database.ownerUrl, 'SELECT count(*)::int AS purposes FROM purpose');
    expect(count?.['purposes']).toBe(25);
  });

  it('leaves no lock in a session that a pooler keeps when its client is gone', async () => {
    const end = jest.spyOn(Client.prototype, 'end').mockImplementation(() => undefined);
    let kept: readonly Client[] = [];
    await migrate(database.ownerUrl).finally(() => {
      kept = [...(end.mock.contexts as Client[])];
      end.mockRestore();
    });
    expect(kept.length).toBeGreaterThan(1);
    const locks = await runSql(
      database.ownerUrl,
      "SELECT FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())",
    );
    await Promise.all(kept.map((client) => client.end()));
    expect(locks).toEqual([]);
  });

  it('gives the access log this month and the next twelve, and moves what waited elsewhere', async () => {
    const owner = database.ownerUrl;
    await runSql(owner, `DO $$ BEGIN EXECUTE 'DROP TABLE ' || to_char(now() AT TIME ZONE 'UTC', '"access_event_"YYYY_MM'); END $$`);
    await runSql(
      owner,
      `INSERT INTO access_event (id, circumstances, trace_id, viewer, persons, person_buckets) VALUES (gen_random_uuid(), '', 't', 'v', '', '{}')`,
    );
    await migrate(owner);
    expect(await runSql(owner, 'SELECT FROM access_event_default')).toEqual([]);
    expect(await runSql(owner, 'SELECT FROM access_event')).toHaveLength(1);
    const partitions = await runSql(owner, "SELECT relname FROM pg_class WHERE relname ~ '^access_event_[0-9]{4}_[0-9]{2}$'");
    expect(partitions).toHaveLength(13);
  });

  it('of an earlier release does not touch what a newer one has brought up to date', async () => {
    const owner = database.ownerUrl;
    await runSql(owner, `INSERT INTO migration (timestamp, name) VALUES (9999, 'of-tomorrow0000000009999')`);
    await expect(migrate(owner)).rejects.toThrow(
      /^A newer release has brought this database up to date \(of-tomorrow0000000009999\): start that one/,
    );
    await runSql(owner, 'DELETE FROM migration WHERE timestamp = 9999');
    await migrate(owner);
  });

  it('makes unknown what an earlier release stored as an empty e-mail address of staff', async () => {
    const owner = database.ownerUrl;
    await runSql(owner, "DELETE FROM migration WHERE name LIKE 'staff-email-may-be-unknown%'");
    await runSql(owner, 'ALTER TABLE staff ALTER COLUMN email SET NOT NULL');
    await runSql(
      owner,
      "INSERT INTO staff (id, name, email) VALUES (gen_random_uuid(), 'Ada', ''), (gen_random_uuid(), 'Berta', 'berta@example.com')",
    );
    await migrate(owner);
    expect(await runSql(owner, 'SELECT name, email FROM staff ORDER BY name')).toEqual([
      { name: 'Ada', email: null },
      { name: 'Berta', email: 'berta@example.com' },
    ]);
  });
});

describe('a migration that takes long', () => {
  it('is brought to its end before a stop, which is told so; a second one ends the start at once', async () => {
    const data = await mkdtemp(join(tmpdir(), 'lecito-migration-'));
    const other = new Client({ connectionString: database.ownerUrl });
    await other.connect();
    await other.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const environment = { DATABASE_URL: database.ownerUrl, DATABASE_GATEWAY_URL: database.gatewayUrl };
    const both = [startLecito({ data, environment }), startLecito({ data, environment })] as const;
    const heard = (text: string): Promise<unknown> =>
      Promise.all(both.map((each) => eventually(() => Promise.resolve(each.output().includes(text)), true)));
    expect(await heard('Waiting for another process')).toEqual([true, true]);
    for (const { child } of both) child.kill('SIGTERM');
    expect(await heard('Ask again to end at once')).toEqual([true, true]);
    both[1].child.kill('SIGTERM');
    expect(await both[1].ended()).toBe(1);
    await other.end();
    expect(await both[0].ended()).toBe(0);
    expect(both[0].output()).toContain('Stopped.');
    await rm(data, { recursive: true });
  });

  it('says what it waits for, what it is at, and what that took', async () => {
    const owner = database.ownerUrl;
    await runSql(owner, "DELETE FROM migration WHERE name LIKE 'staff-email-may-be-unknown%'");
    const other = new Client({ connectionString: owner });
    await other.connect();
    await other.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await other.query('BEGIN');
    await other.query('LOCK TABLE staff');
    const lines: string[] = [];
    await migrate(owner, (line) => {
      lines.push(line.replaceAll(/\d+ s/g, 'N s'));
      if (line.includes('so far')) void other.query(line.startsWith('Waiting') ? `SELECT pg_advisory_unlock(${String(LOCK)})` : 'COMMIT');
    });
    await other.end();
    const [waiting, working] = [
      'Waiting for another process to bring the database up to date',
      'Bringing the database up to date, 0003-staff-email-may-be-unknown',
    ];
    expect(lines).toEqual([
      `${waiting}: N s so far …`,
      `${waiting}: done after N s.`,
      `${working}: N s so far …`,
      `${working}: done after N s.`,
    ]);
  });
});
