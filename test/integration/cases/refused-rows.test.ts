import { Client } from 'pg';
import { runSql } from '../../support/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { CARE, mutate } from '../mutations/mutate';
import { endedJob, type SeenJob } from './seen-job';
import { NADIA, seedCase } from './work';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway({ environment: { LECITO_DEADLINE: '1', LOG_LEVEL: 'error' } });
});
afterAll(() => gateway.close());

async function assigned(id: string): Promise<SeenJob> {
  const begun = await mutate(gateway, CARE, 'assignCases', { cases: [{ id, expectedVersion: 1 }], assigneeId: NADIA });
  return endedJob(gateway, CARE, begun.payload?.id);
}

/** While `work` runs every change of a case fails with this SQLSTATE. */
async function whileCasesFail(state: string, work: () => Promise<void>): Promise<void> {
  await runSql(
    gateway.database.ownerUrl,
    `CREATE FUNCTION fail_on_purpose() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'a fault' USING ERRCODE = '${state}'; END $$`,
  );
  await runSql(
    gateway.database.ownerUrl,
    'CREATE TRIGGER fail_on_purpose BEFORE UPDATE ON service_case FOR EACH ROW EXECUTE FUNCTION fail_on_purpose()',
  );
  try {
    await work();
  } finally {
    await runSql(gateway.database.ownerUrl, 'DROP FUNCTION fail_on_purpose CASCADE');
  }
}

describe('a row that fails', () => {
  it('over a case that somebody else holds beyond the deadline says so, as the single command would', async () => {
    const id = await seedCase(gateway);
    const holder = new Client({ connectionString: gateway.database.superuserUrl });
    await holder.connect();
    try {
      await holder.query('BEGIN');
      await holder.query('SELECT FROM service_case WHERE id = $1 FOR UPDATE', [id]);
      expect(await assigned(id)).toMatchObject({ done: 0, failures: [{ id, code: 'DEADLINE_EXCEEDED' }] });
    } finally {
      await holder.end();
    }
    const events = await runSql(
      gateway.database.ownerUrl,
      "SELECT outcome FROM access_event_in_full WHERE operation = 'Alteration' AND code = 'DEADLINE_EXCEEDED'",
    );
    expect(events).toEqual([{ outcome: 'FAILED' }]);
  });

  it('because of two that waited for each other says CONFLICT, and no operator is called for it', async () => {
    const id = await seedCase(gateway);
    const written = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    await whileCasesFail('40P01', async () => {
      expect(await assigned(id)).toMatchObject({ failures: [{ id, code: 'CONFLICT' }] });
    });
    expect(written.mock.calls.join('')).not.toContain('CONFLICT');
    written.mockRestore();
  });

  it('by a fault of ours tells the operator, with the trace id that its event has', async () => {
    const id = await seedCase(gateway);
    const written = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    await whileCasesFail('XX000', async () => {
      expect(await assigned(id)).toMatchObject({ failures: [{ id, code: 'INTERNAL', detail: null }] });
    });
    const lines = written.mock.calls.join('');
    written.mockRestore();
    const [event] = await runSql<{ trace_id: string }>(
      gateway.database.ownerUrl,
      "SELECT trace_id FROM access_event_in_full WHERE code = 'INTERNAL'",
    );
    expect(lines).toContain('code=INTERNAL');
    expect(lines).toContain(`traceId=${String(event?.trace_id)}`);
    expect(lines).toContain('a fault');
  });
});
