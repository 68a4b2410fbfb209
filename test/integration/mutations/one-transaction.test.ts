import { CAST, PERSONAS } from '../../../src/demo/cast';
import { pseudonymiser } from '../../../src/access-log/pseudonym';
import { pseudonymsIn } from '../../../src/access-log/pseudonym-bytes';
import { runSql } from '../../support/sql';
import { PSEUDONYM_KEY, startTestGateway, type TestGateway } from '../../support/test-gateway';
import { CARE, MARKETING, mutate, personFor } from './mutate';

const personId = CAST.giulia.id;
const pseudonym = pseudonymiser(Buffer.from(PSEUDONYM_KEY, 'hex'))(personId);
const WITHDRAWAL = { personId, purpose: 'DirectMarketing', channel: 'EMAIL' };

let gateway: TestGateway;
beforeEach(async () => {
  gateway = await startTestGateway();
});
afterEach(() => gateway.close());

const owner = (text: string): Promise<Record<string, unknown>[]> => runSql(gateway.database.ownerUrl, text);
const events = async (): Promise<Record<string, unknown>[]> => {
  const rows = await owner(
    'SELECT operation, shape, outcome, code, viewer, role, purpose, persons, used FROM access_event_in_full ORDER BY at, id',
  );
  return rows.map((row) => ({ ...row, persons: pseudonymsIn(row['persons'] as Buffer) }));
};

describe('a mutation and its access event', () => {
  it('leaves one event that names who, why, what and whom, though the answer shows nobody', async () => {
    expect((await mutate(gateway, CARE, 'withdrawConsent', WITHDRAWAL)).errors).toEqual([]);
    const [event, ...others] = await events();
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      operation: 'Alteration',
      shape: 'WRITE',
      outcome: 'RELEASED',
      code: null,
      viewer: PERSONAS['customer-service'].subject,
      role: 'customer-service',
      purpose: 'CustomerCare',
      persons: [pseudonym],
    });
    expect(event?.['used']).toContain('ConsentEvent.state');
  });

  it('lets nothing happen where the event cannot be written', async () => {
    await runSql(gateway.database.superuserUrl, 'REVOKE INSERT ON access_event FROM lecito_gateway');
    const done = await mutate(gateway, CARE, 'withdrawConsent', WITHDRAWAL);
    expect(done).toMatchObject({ payload: null, code: 'LOG_UNAVAILABLE' });
    expect(await owner(`SELECT version FROM consent_event WHERE person_id = '${personId}' AND state = 'ConsentWithdrawn'`)).toEqual([]);
    await runSql(gateway.database.superuserUrl, 'GRANT INSERT ON access_event TO lecito_gateway');
    expect(await personFor(gateway, MARKETING, personId)).toMatchObject({ email: 'giulia.ferri@example.com' });
  });

  it('leaves no event of a change that was rolled back, but one of the failure', async () => {
    await runSql(
      gateway.database.superuserUrl,
      `CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no'; END $$;
       CREATE CONSTRAINT TRIGGER fail_at_commit AFTER INSERT ON consent_event DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION fail()`,
    );
    const done = await mutate(gateway, CARE, 'withdrawConsent', WITHDRAWAL, 'person { id }');
    expect(done).toMatchObject({ payload: null, code: 'INTERNAL' });
    expect(await events()).toMatchObject([{ outcome: 'FAILED', code: 'INTERNAL', shape: 'WRITE', used: [] }]);
  });

  it('records a refusal, without a word of what was sent', async () => {
    await mutate(gateway, CARE, 'updatePerson', { id: personId, expectedVersion: 1, email: 'not an address' });
    expect(await events()).toMatchObject([{ outcome: 'REFUSED', code: 'INVALID_INPUT' }]);
    const [{ line } = { line: '' }] = await owner('SELECT e::text AS line FROM access_event_in_full e');
    expect(line).not.toContain('not an address');
  });

  it('gives each of several mutations in one document an event of its own', async () => {
    const document = `mutation {
      one: objectToProcessing(input: { personId: "${personId}", purpose: CommercialResearch }) { id }
      two: withdrawConsent(input: { personId: "${CAST.irene.id}", purpose: DirectMarketing, channel: EMAIL }) { id }
    }`;
    const { errors } = await gateway.graphql(document, CARE);
    expect(errors).toEqual([]);
    const persons = (await events()).map((event) => event['persons']);
    expect(persons).toHaveLength(2);
    expect(persons[0]).toEqual([pseudonym]);
    expect(persons[1]).not.toContain(pseudonym);
  });
});
