import { CAST, PERSONAS } from '../../../src/demo/cast';
import { runSql } from '../../support/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { CARE, mutate, type Doer } from '../mutations/mutate';
import { endedJob, seenJob, type SeenJob } from './seen-job';
import { inShoesOf, NADIA, seedCase } from './work';

const MISSING = '00000000-0000-7000-8000-00000000dead';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

const job = (id: unknown, doer: Doer = CARE): Promise<SeenJob | null> => seenJob(gateway, doer, id);
const ended = (id: unknown): Promise<SeenJob> => endedJob(gateway, CARE, id);

describe('closeCases', () => {
  it('closes what can be closed, and says of each other row why not', async () => {
    const resolved = await Promise.all(Array.from({ length: 30 }, () => seedCase(gateway, { state: 'RESOLVED' })));
    const [open, old] = [await seedCase(gateway, { state: 'OPEN' }), await seedCase(gateway, { state: 'RESOLVED' })];
    const hidden = await seedCase(gateway, { state: 'RESOLVED', personId: CAST.elena.id });
    await runSql(gateway.database.ownerUrl, 'DELETE FROM access_event');
    const cases = [...resolved, open, MISSING, hidden, 'no uuid'].map((id) => ({ id, expectedVersion: 1 }));
    const begun = await mutate(gateway, CARE, 'closeCases', { cases: [...cases, { id: old, expectedVersion: 7 }] });
    expect(begun.errors).toEqual([]);
    expect(await ended(begun.payload?.id)).toEqual({
      state: 'DONE',
      total: 35,
      done: 30,
      failed: 5,
      failures: [
        { position: 30, id: open, code: 'ILLEGAL_STEP', detail: expect.stringContaining('resolveCase') as string },
        // A hidden case and a missing one answer alike.
        { position: 31, id: MISSING, code: 'NOT_FOUND', detail: null },
        { position: 32, id: hidden, code: 'NOT_FOUND', detail: null },
        { position: 33, id: null, code: 'NOT_FOUND', detail: null },
        { position: 34, id: old, code: 'CONFLICT', detail: null },
      ],
    });
    const states = await runSql(gateway.database.ownerUrl, 'SELECT DISTINCT state FROM service_case WHERE id = ANY($1)', [resolved]);
    expect(states).toEqual([{ state: 'CLOSED' }]);
    const events = await runSql(
      gateway.database.ownerUrl,
      `SELECT outcome, code, count(*)::integer AS n FROM access_event_in_full WHERE operation = 'Alteration' GROUP BY 1, 2 ORDER BY 1 DESC, 2`,
    );
    expect(events).toEqual([
      { outcome: 'RELEASED', code: null, n: 31 },
      { outcome: 'REFUSED', code: 'CONFLICT', n: 1 },
      { outcome: 'REFUSED', code: 'ILLEGAL_STEP', n: 1 },
      { outcome: 'REFUSED', code: 'NOT_FOUND', n: 3 },
    ]);
  });

  it('is begun once for one idempotency key', async () => {
    const input = {
      cases: [{ id: await seedCase(gateway, { state: 'RESOLVED' }), expectedVersion: 1 }],
      idempotencyKey: 'close-these-once',
    };
    const [first, second] = [await mutate(gateway, CARE, 'closeCases', input), await mutate(gateway, CARE, 'closeCases', input)];
    expect(second.payload).toEqual(first.payload);
    expect(await ended(first.payload?.id)).toMatchObject({ done: 1, failed: 0 });
  });

  it('refuses a job of no rows, and one of too many', async () => {
    const many = Array.from({ length: 501 }, () => ({ id: MISSING, expectedVersion: 1 }));
    for (const cases of [[], many])
      expect((await mutate(gateway, CARE, 'closeCases', { cases })).errors[0]?.extensions.field).toBe('input.cases');
  });
});

describe('assignCases', () => {
  it('asks of each row what assignCase asks: the team, and the moment’s verdict', async () => {
    const rows = [await seedCase(gateway), await seedCase(gateway, { personId: CAST.luca.id })];
    await runSql(
      gateway.database.ownerUrl,
      `INSERT INTO restriction (id, person_id, because, restricted_at) VALUES (gen_random_uuid(), $1, 'LEGAL_CLAIMS', now())`,
      [CAST.luca.id],
    );
    await runSql(gateway.database.ownerUrl, `DELETE FROM authorisation WHERE person_id = $1 AND purpose = 'CustomerCare'`, [CAST.luca.id]);
    const cases = rows.map((id) => ({ id, expectedVersion: 1 }));
    const begun = await mutate(gateway, CARE, 'assignCases', { cases, assigneeId: NADIA });
    expect(await ended(begun.payload?.id)).toMatchObject({ done: 1, failures: [{ position: 1, code: 'NOT_FOUND' }] });
    const strange = await mutate(gateway, CARE, 'assignCases', {
      cases: [{ id: rows[0], expectedVersion: 2 }],
      assigneeId: PERSONAS.support.subject,
    });
    expect(await ended(strange.payload?.id)).toMatchObject({ done: 0, failures: [{ code: 'INVALID_INPUT' }] });
  });
});

describe('a job', () => {
  it('is seen by nobody but whoever asked for it', async () => {
    const begun = await mutate(gateway, CARE, 'closeCases', { cases: [{ id: MISSING, expectedVersion: 1 }] });
    await ended(begun.payload?.id);
    expect(await job(begun.payload?.id, await inShoesOf(gateway, CARE, NADIA))).toBeNull();
    expect(await job(MISSING)).toBeNull();
    expect(await job('no uuid')).toBeNull();
  });

  it('whose gateway stopped stands as interrupted, with every row done or untouched', async () => {
    const begun = await mutate(gateway, CARE, 'closeCases', { cases: [{ id: MISSING, expectedVersion: 1 }] });
    await ended(begun.payload?.id);
    await runSql(
      gateway.database.ownerUrl,
      `WITH j AS (UPDATE job SET total = 3, started_at = now() - interval '5 minutes' WHERE id = $1) UPDATE job_row SET at = now() - interval '4 minutes' WHERE job_id = $1`,
      [begun.payload?.id],
    );
    expect(await job(begun.payload?.id)).toMatchObject({ state: 'INTERRUPTED', total: 3, done: 0, failed: 1 });
  });
});
