import { CAST, PERSONAS } from '../../../src/demo/cast';
import { queueId } from '../../../src/demo/queues';
import { runSql } from '../../support/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { CARE, mutate, PERSON, SALES, type Doer } from './mutate';

const MISSING = '00000000-0000-7000-8000-00000000dead';
const UNLAWFUL = CAST.roberto.id;
const CONSENT = { purpose: 'DirectMarketing', expressedBy: 'SUBJECT', method: 'PHONE_CALL' };
const TO_CARE = { toQueueId: queueId('care'), purpose: 'CustomerCare', reason: 'Asks for an invoice' };
const CALL = { channel: 'PHONE', direction: 'INBOUND', subject: 'A call' };

/** Who does what to somebody who is there and hidden from them. */
const ATTEMPTS: ReadonlyArray<readonly [mutation: string, doer: Doer, hidden: string, input: (id: string) => object]> = [
  ['recordConsent', CARE, UNLAWFUL, (personId) => ({ personId, ...CONSENT })],
  ['recordConsent', PERSON, CAST.luca.id, (personId) => ({ personId, ...CONSENT })],
  ['withdrawConsent', SALES, CAST.anna.id, (personId) => ({ personId, purpose: 'DirectMarketing' })],
  ['withdrawConsent', PERSON, CAST.luca.id, (personId) => ({ personId, purpose: 'DirectMarketing' })],
  ['objectToProcessing', SALES, CAST.anna.id, (personId) => ({ personId, purpose: 'Marketing' })],
  ['liftObjection', { as: 'dpo', purpose: 'LegalCompliance' }, UNLAWFUL, (personId) => ({ personId, purpose: 'Marketing' })],
  ['restrictProcessing', CARE, CAST.elena.id, (personId) => ({ personId, because: 'LEGAL_CLAIMS' })],
  ['liftRestriction', { as: 'dpo', purpose: 'LegalCompliance' }, UNLAWFUL, (personId) => ({ personId })],
  ['updatePerson', SALES, CAST.davide.id, (id) => ({ id, expectedVersion: 1, jobTitle: 'Oste' })],
  ['updatePerson', SALES, CAST.davide.id, (id) => ({ id, expectedVersion: 99, jobTitle: 'Oste' })],
  ['handOffPerson', SALES, CAST.davide.id, (personId) => ({ personId, ...TO_CARE })],
  ['logInteraction', SALES, CAST.anna.id, (personId) => ({ personId, ...CALL })],
  ['createOpportunity', SALES, CAST.anna.id, (personId) => ({ personId, name: 'A sale' })],
];

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

describe('a hidden row', () => {
  it.each(ATTEMPTS)('answers %s as a missing one does, byte by byte', async (mutation, doer, hidden, input) => {
    const [one, other, malformed] = await Promise.all([hidden, MISSING, 'no uuid'].map((id) => mutate(gateway, doer, mutation, input(id))));
    expect(one?.code).toBe('NOT_FOUND');
    expect(one?.text).toBe(other?.text);
    expect(one?.text).toBe(malformed?.text);
    expect(one?.status).toBe(other?.status);
  });

  it('holds for sales of somebody else’s customers', async () => {
    const id = MISSING.replace('dead', 'beef');
    await runSql(
      gateway.database.ownerUrl,
      `INSERT INTO opportunity (id, name, person_id, owner_id, stage) VALUES ($1, 'Hidden', $2, $3, 'WON')`,
      [id, CAST.davide.id, PERSONAS.sales.subject],
    );
    for (const [mutation, input] of [
      ['advanceOpportunity', { stage: 'ENGAGING' }],
      ['winOpportunity', {}],
      ['loseOpportunity', { because: 'No money' }],
    ] as const) {
      const attempt = (which: string) => mutate(gateway, SALES, mutation, { id: which, expectedVersion: 1, ...input });
      const [one, other] = [await attempt(id), await attempt(MISSING)];
      expect(one.code).toBe('NOT_FOUND');
      expect(one.text).toBe(other.text);
    }
  });
});
