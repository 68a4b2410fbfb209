import { CAST } from '../../../src/demo/cast';
import { runSql } from '../../support/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { endedJob } from '../cases/seen-job';
import { seedCase } from '../cases/work';
import { CARE, mutate, SALES, type Done } from './mutate';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
  await runSql(gateway.database.ownerUrl, 'CREATE SEQUENCE tries');
});
beforeEach(() => runSql(gateway.database.ownerUrl, 'TRUNCATE access_event; ALTER SEQUENCE tries RESTART'));
afterEach(() => runSql(gateway.database.ownerUrl, 'DROP FUNCTION IF EXISTS rolled_back CASCADE'));
afterAll(() => gateway.close());

/** Lets the store roll back so many transactions, each as it writes to this table, as the one that it chooses of a circle of waiters. */
function rollBack(table: string, times: number): Promise<unknown> {
  return runSql(
    gateway.database.ownerUrl,
    `CREATE FUNCTION rolled_back() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN
       IF nextval('tries') <= ${times} THEN RAISE EXCEPTION 'on purpose' USING ERRCODE = '40P01'; END IF;
       RETURN NEW;
     END $$;
     CREATE TRIGGER rolled_back BEFORE INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION rolled_back()`,
  );
}

async function call(): Promise<{ done: Done; calls: number }> {
  const subject = 'A call in a circle';
  const input = { personId: CAST.giulia.id, channel: 'PHONE', direction: 'INBOUND', subject, idempotencyKey: 'in-a-circle' };
  const done = await mutate(gateway, SALES, 'logInteraction', input, 'interaction { subject }');
  const rows = await runSql(gateway.database.ownerUrl, 'SELECT FROM interaction WHERE subject = $1', [subject]);
  return { done, calls: rows.length };
}

const events = (): Promise<unknown[]> =>
  runSql(
    gateway.database.ownerUrl,
    `SELECT outcome, code, length(persons) / 16 AS persons FROM access_event_in_full WHERE shape = 'WRITE' ORDER BY at`,
  );

describe('a change that waited in a circle with others', () => {
  it('is refused as one that met another where it is rolled back twice, and nothing of it is left', async () => {
    await rollBack('interaction', 2);
    const { done, calls } = await call();
    expect([done.payload, done.code, calls]).toEqual([null, 'CONFLICT', 0]);
    expect(await events()).toEqual([{ outcome: 'REFUSED', code: 'CONFLICT', persons: 1 }]);
  });

  it('is done once more where it is rolled back once: one row, one answer, one event', async () => {
    await rollBack('interaction', 1);
    const { done, calls } = await call();
    expect([done.errors, done.payload?.['interaction'], calls]).toEqual([[], { subject: 'A call in a circle' }, 1]);
    expect(await events()).toEqual([{ outcome: 'RELEASED', code: null, persons: 1 }]);
  });
});

describe('a job that waited in a circle with others', () => {
  it('begins once', async () => {
    await rollBack('job', 1);
    const cases = [{ id: await seedCase(gateway, { state: 'RESOLVED' }), expectedVersion: 1 }];
    const begun = await mutate(gateway, CARE, 'closeCases', { cases });
    expect(begun.errors).toEqual([]);
    expect(await endedJob(gateway, CARE, begun.payload?.id)).toMatchObject({ state: 'DONE', total: 1, done: 1, failed: 0 });
    expect(await runSql(gateway.database.ownerUrl, 'SELECT count(*)::integer AS jobs FROM job')).toEqual([{ jobs: 1 }]);
  });

  it('does a row once more', async () => {
    await rollBack('job_row', 1);
    const cases = [{ id: await seedCase(gateway, { state: 'RESOLVED' }), expectedVersion: 1 }];
    const begun = await mutate(gateway, CARE, 'closeCases', { cases });
    expect(await endedJob(gateway, CARE, begun.payload?.id)).toMatchObject({ state: 'DONE', done: 1, failed: 0, failures: [] });
  });
});
