import { Client } from 'pg';
import { CAST } from '../../../src/demo/cast';
import { queueId } from '../../../src/demo/queues';
import { runSql } from '../../support/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { CARE, MARKETING, mutate } from '../mutations/mutate';
import { endedJob, seenJob } from './seen-job';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

const AT_ONCE = 2;

/** So many resolved cases, seeded at once. */
async function seeded(count: number): Promise<string[]> {
  const rows = await runSql<{ id: string }>(
    gateway.database.ownerUrl,
    `INSERT INTO service_case (id, person_id, queue_id, subject, channel, state, resolved_at)
     SELECT gen_random_uuid(), $1, $2, 'A question', 'PHONE', 'RESOLVED', now() FROM generate_series(1, $3::integer) RETURNING id`,
    [CAST.giulia.id, queueId('care'), count],
  );
  return rows.map(({ id }) => id);
}

/** The cases of so many jobs. */
const ofJobs = (jobs: number, rows: number): Promise<string[][]> => Promise.all(Array.from({ length: jobs }, () => seeded(rows)));

async function begun(cases: readonly string[]): Promise<string> {
  const { payload, errors } = await mutate(gateway, CARE, 'closeCases', { cases: cases.map((id) => ({ id, expectedVersion: 1 })) });
  expect(errors).toEqual([]);
  return payload!.id;
}

/** How many transactions of the gateway wait for a lock. */
async function waiting(): Promise<number> {
  const [row] = await runSql<{ n: number }>(
    gateway.database.superuserUrl,
    `SELECT count(*)::integer AS n FROM pg_stat_activity
      WHERE datname = $1 AND application_name = 'lecito gateway' AND wait_event_type = 'Lock'`,
    [gateway.database.name],
  );
  return row!.n;
}

/** While `work` runs nobody else can change these cases. */
async function whileLocked(cases: readonly string[], work: () => Promise<void>): Promise<void> {
  const holder = new Client({ connectionString: gateway.database.superuserUrl });
  await holder.connect();
  try {
    await holder.query('BEGIN');
    await holder.query('SELECT FROM service_case WHERE id = ANY($1) FOR UPDATE', [cases]);
    await work();
    await holder.query('COMMIT');
  } finally {
    await holder.end();
  }
}

describe('many jobs begun at once', () => {
  it('never have more than two rows at work, stand as running while they wait, and all end complete, each row with its event', async () => {
    const cases = await ofJobs(12, 3);
    await runSql(gateway.database.ownerUrl, 'DELETE FROM access_event');
    let ids: string[] = [];
    await whileLocked(cases.flat(), async () => {
      ids = await Promise.all(cases.map(begun));
      const seen = new Set<number>();
      for (let looks = 0; looks < 20; looks += 1) {
        seen.add(await waiting());
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
      expect(Math.max(...seen)).toBe(AT_ONCE);
      expect((await gateway.graphql('{ people(first: 1) { nodes { id } } }', MARKETING)).errors).toEqual([]);
      for (const id of ids) expect(await seenJob(gateway, CARE, id)).toMatchObject({ state: 'RUNNING', done: 0, failed: 0 });
    });
    for (const id of ids) expect(await endedJob(gateway, CARE, id)).toMatchObject({ state: 'DONE', total: 3, done: 3, failed: 0 });
    const events = await runSql(
      gateway.database.ownerUrl,
      `SELECT outcome, count(*)::integer AS n FROM access_event_in_full WHERE operation = 'Alteration' GROUP BY 1`,
    );
    // One of each row, and one of each job's beginning.
    expect(events).toEqual([{ outcome: 'RELEASED', n: 12 * 3 + 12 }]);
  });

  it('go on side by side: a small one does not wait for the end of large ones', async () => {
    const [small, large] = [await seeded(1), await ofJobs(3, 100)];
    const largeIds = await Promise.all(large.map(begun));
    await endedJob(gateway, CARE, await begun(small));
    for (const id of largeIds) expect(await seenJob(gateway, CARE, id)).toMatchObject({ state: 'RUNNING' });
    for (const id of largeIds) expect(await endedJob(gateway, CARE, id)).toMatchObject({ state: 'DONE', done: 100 });
  });
});
