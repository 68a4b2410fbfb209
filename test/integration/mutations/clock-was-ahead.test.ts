import { CAST } from '../../../src/demo/cast';
import { groundsMask } from '../../../src/vocabulary/grounds';
import { runSql } from '../../support/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { merging } from '../duplicates/persons';
import { CARE, done, DPO, MARKETING, PERSON, personFor } from './mutate';

const personId = CAST.giulia.id;
const BY_PHONE = { personId, purpose: 'DirectMarketing', channel: 'PHONE', expressedBy: 'SUBJECT', method: 'WEB_FORM' };
const HER_STATES = 'SELECT state FROM consent_event WHERE consent_record_id = $1 ORDER BY version';

let gateway: TestGateway;
beforeEach(async () => {
  gateway = await startTestGateway();
});
afterEach(() => gateway.close());

const sql = <Row extends Record<string, unknown>>(text: string, values: readonly unknown[] = [personId]): Promise<Row[]> =>
  runSql<Row>(gateway.database.ownerUrl, text, values);

/** How many decisions will let her be called, at whatever time. */
async function timesToCall(): Promise<number> {
  const rows = await sql(
    `SELECT FROM authorisation WHERE person_id = $1 AND purpose = 'DirectMarketing' AND (grounds & ${String(groundsMask(['CONSENT_PHONE']))}) <> 0`,
  );
  return rows.length;
}

/** She agrees to calls, as the store writes it down whose clock is an hour ahead; then that is set right. */
async function agreedAheadOfTime(): Promise<string> {
  await done(gateway, PERSON, 'recordConsent', { ...BY_PHONE, state: 'ConsentGiven' });
  const [event] = await sql<{ record: string }>(
    `UPDATE consent_event SET at = at + interval '1 hour', valid_from = valid_from + interval '1 hour'
      WHERE person_id = $1 AND at > now() - interval '1 minute' RETURNING consent_record_id AS record`,
  );
  return event?.record ?? '';
}

describe('where the clock of the store was ahead', () => {
  it('a withdrawal outlasts what was agreed to before it', async () => {
    const record = await agreedAheadOfTime();
    await done(gateway, PERSON, 'withdrawConsent', BY_PHONE);
    expect(await timesToCall()).toBe(0);
    expect((await sql(HER_STATES, [record])).map(({ state }) => state).slice(-3)).toEqual([
      'ConsentGiven',
      'ConsentWithdrawn',
      'ConsentWithdrawn',
    ]);
  });

  it('so does one of a purpose above', async () => {
    await agreedAheadOfTime();
    await done(gateway, PERSON, 'withdrawConsent', { personId, purpose: 'Marketing', expressedBy: 'SUBJECT', method: 'WEB_FORM' });
    expect(await timesToCall()).toBe(0);
  });

  it('so does a refusal, where she agreed twice', async () => {
    await agreedAheadOfTime();
    await agreedAheadOfTime();
    await done(gateway, PERSON, 'recordConsent', { ...BY_PHONE, state: 'ConsentRefused' });
    expect(await timesToCall()).toBe(0);
  });

  it('a withdrawal holds at once, though she had agreed anew ahead of time', async () => {
    const byEmail = { ...BY_PHONE, channel: 'EMAIL' };
    await done(gateway, PERSON, 'recordConsent', { ...byEmail, state: 'RenewedConsentGiven' });
    await sql("UPDATE consent_event SET at = at + interval '1 hour' WHERE person_id = $1 AND at > now() - interval '1 minute'");
    expect(await personFor(gateway, MARKETING, personId)).toMatchObject({ email: 'giulia.ferri@example.com' });
    await done(gateway, PERSON, 'withdrawConsent', byEmail);
    expect((await personFor(gateway, MARKETING, personId))?.['email'] ?? null).toBeNull();
  });

  it('a withdrawal holds at once, though her records were merged ahead of time', async () => {
    const { merge } = merging(gateway);
    expect((await merge(personId, CAST.sofia.id)).errors).toEqual([]);
    await sql("UPDATE person_merge SET merged_at = merged_at + interval '1 hour' WHERE kept_id = $1");
    await done(gateway, PERSON, 'withdrawConsent', { ...BY_PHONE, channel: 'EMAIL' });
    expect((await personFor(gateway, MARKETING, personId))?.['email'] ?? null).toBeNull();
  });

  it('whoever agrees anew after that is called from then on', async () => {
    await agreedAheadOfTime();
    await done(gateway, PERSON, 'withdrawConsent', BY_PHONE);
    // Later on.
    await sql("UPDATE consent_event SET at = at - interval '2 hours', valid_from = valid_from - interval '2 hours' WHERE person_id = $1");
    await done(gateway, PERSON, 'recordConsent', { ...BY_PHONE, state: 'ConsentGiven' });
    expect(await personFor(gateway, MARKETING, personId, 'phone')).toMatchObject({ phone: '+393001000001' });
  });

  it('an objection that is said again holds at once', async () => {
    await done(gateway, PERSON, 'objectToProcessing', { personId, purpose: 'DirectMarketing' });
    await sql("UPDATE objection SET raised_at = raised_at + interval '1 hour' WHERE person_id = $1");
    await done(gateway, PERSON, 'objectToProcessing', { personId, purpose: 'DirectMarketing' });
    expect(await personFor(gateway, MARKETING, personId)).toBeNull();
  });

  it('a restriction that is made again holds at once', async () => {
    await done(gateway, DPO, 'restrictProcessing', { personId, because: 'ACCURACY_CONTESTED' });
    await sql("UPDATE restriction SET restricted_at = restricted_at + interval '1 hour' WHERE person_id = $1");
    await done(gateway, DPO, 'restrictProcessing', { personId, because: 'ACCURACY_CONTESTED' });
    expect(await personFor(gateway, CARE, personId)).toBeNull();
  });
});
