import { CAST, type PersonaName } from '../../src/demo/cast';
import type { Purpose } from '../../src/vocabulary/purposes';
import { seedCase, step } from '../integration/cases/work';
import { CARE, done, mutate } from '../integration/mutations/mutate';
import { runSql } from '../support/sql';
import { startTestGateway, type TestGateway } from '../support/test-gateway';

const OTHERS = ['nextTick', 'setImmediate', 'clearImmediate', 'setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] as const;
const DAY = 86_400_000;

/** Luca, who withdrew, consents anew, which begins in a month; the gateway's clock is two months ahead. */
const [BEGINS, AHEAD] = [30, 60].map((days) => new Date(Date.now() + days * DAY)) as [Date, Date];

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
  const consent = { purpose: 'DirectMarketing', channel: 'EMAIL', expressedBy: 'SUBJECT', method: 'PHONE_CALL' };
  await done(gateway, CARE, 'recordConsent', { personId: CAST.luca.id, ...consent, validFrom: BEGINS.toISOString() });
  jest.useFakeTimers({ now: AHEAD, doNotFake: [...OTHERS, 'performance', 'hrtime', 'queueMicrotask'] });
});
afterAll(async () => {
  jest.useRealTimers();
  await gateway.close();
});

async function asked(as: PersonaName, purpose: Purpose, document: string): Promise<Record<string, unknown> | null> {
  const { data, errors } = await gateway.graphql(document, { as, purpose });
  expect(errors).toEqual([]);
  return data;
}

describe('a gateway whose clock is ahead decides by that of the store, by which rows are released', () => {
  it('releases no person whose consent has not begun', async () => {
    const query = `{ person(id: "${CAST.luca.id}") { email } }`;
    expect(await asked('marketing', 'DirectMarketing', query)).toEqual({ person: null });
  });

  it('and explains it so', async () => {
    const question = `person: "${CAST.luca.id}", field: "email", role: "marketing", purpose: DirectMarketing`;
    const now = await asked('dpo', 'RightsFulfilment', `{ explainAccess(${question}) { decision } }`);
    const then = await asked('dpo', 'RightsFulfilment', `{ explainAccess(${question}, at: "${AHEAD.toISOString()}") { decision } }`);
    expect([now, then]).toEqual([{ explainAccess: { decision: 'WITHHELD' } }, { explainAccess: { decision: 'RELEASED' } }]);
  });

  it('and counts no such person in an audience, and says at which instant it counted', async () => {
    const count = '{ audience(channel: EMAIL) { at addressable } }';
    const ahead = await asked('marketing', 'DirectMarketing', count);
    jest.setSystemTime(await storeInstant());
    const right = await asked('marketing', 'DirectMarketing', count);
    jest.setSystemTime(AHEAD);
    const audiences = [ahead, right].map((data) => data?.['audience'] as { at: string; addressable: number });
    expect(audiences[0]?.addressable).toBe(audiences[1]?.addressable);
    expect(Date.parse(audiences[0]?.at ?? '')).toBeLessThanOrEqual(await storeInstant());
  });

  it('and has a customer asked whose contract has not ended, and who has not objected yet', async () => {
    const id = await seedCase(gateway, { state: 'OPEN' });
    const { ownerUrl } = gateway.database;
    const ENDS = `UPDATE contract SET ends_at = $2 WHERE person_id = (SELECT person_id FROM service_case WHERE id = $1) RETURNING id`;
    const OBJECTS = `INSERT INTO objection (id, person_id, purpose, raised_at)
      SELECT gen_random_uuid(), person_id, 'CommunicationForCustomerCare', $2 FROM service_case WHERE id = $1`;
    expect(await runSql(ownerUrl, ENDS, [id, BEGINS])).not.toEqual([]);
    await runSql(ownerUrl, OBJECTS, [id, BEGINS]);
    const { errors } = await step(gateway, CARE, 'resolveCase', id, 1);
    expect(errors).toEqual([]);
    expect(await runSql(ownerUrl, 'SELECT title FROM task WHERE case_id = $1', [id])).toEqual([{ title: 'Ask whether the answer helped' }]);
  });

  it('and lets nobody of sales make a customer older, which opens a consent said as a child that is still in force', async () => {
    const { ownerUrl } = gateway.database;
    await runSql(ownerUrl, "UPDATE person SET birth_date = '1995-01-01' WHERE id = $1", [CAST.giulia.id]);
    const SAID = `WITH record AS (
      INSERT INTO consent_record (id, person_id, notice_id, controller_id, purpose, legal_basis)
      SELECT gen_random_uuid(), p.id, n.id, n.controller_id, 'CommercialResearch', 'A6-1-a'
      FROM person p JOIN notice n ON n.id = p.notice_id WHERE p.id = $1 RETURNING id, person_id)
      INSERT INTO consent_event (id, consent_record_id, person_id, version, at, state, expressed_by, method, valid_from, valid_to)
      SELECT gen_random_uuid(), id, person_id, 1, '2005-01-01', 'ConsentGiven', 'SUBJECT', 'PAPER_FORM', '2005-01-01', $2 FROM record`;
    await runSql(ownerUrl, SAID, [CAST.giulia.id, BEGINS]);
    const [row] = await runSql<{ version: number }>(ownerUrl, 'SELECT version FROM person WHERE id = $1', [CAST.giulia.id]);
    const older = { id: CAST.giulia.id, expectedVersion: row?.['version'], birthDate: '1985-01-01' };
    const { code } = await mutate(gateway, { as: 'sales', purpose: 'EstablishContractualAgreement' }, 'updatePerson', older);
    expect(code).toBe('NO_ROLE');
  });
});

async function storeInstant(): Promise<number> {
  const [clock] = await runSql(gateway.database.ownerUrl, 'SELECT extract(epoch FROM clock_timestamp()) * 1000 AS now');
  return Number(clock?.['now']);
}
