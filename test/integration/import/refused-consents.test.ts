import { runSql } from '../../support/sql';
import { openBench, type Bench } from './run-over';

const MAPPING = `columns: { externalId: id, givenName: name }
consents:
  - { purpose: DirectMarketing, channel: EMAIL, state: { column: marketing, given: ['yes'], refused: ['no'] }, date: day }`;

let bench: Bench;
beforeAll(async () => (bench = await openBench()));
afterAll(() => bench.close());

/** Which refusals were remarked on, of these rows of an import. */
async function remarked(...rows: readonly string[]): Promise<readonly string[]> {
  const files = { 'people.csv': ['id,name,marketing,day', ...rows].join('\n') };
  return (await bench.run({ kind: 'persons', source: 'web-shop', action: 'loyalty-card', mapping: MAPPING, files })).notes;
}

describe('a refusal of somebody who is there', () => {
  beforeAll(() => remarked('W-1,Ada,yes,2026-06-01', 'W-2,Eva,,'));

  it('is remarked on while the store holds the consent, and no more once it was withdrawn', async () => {
    expect(await remarked('W-1,Ada,no,2026-09-01')).toEqual(['people.csv:2 marketing EXISTING_KEPT']);
    await runSql(
      bench.ownerUrl,
      `INSERT INTO consent_event (consent_record_id, version, person_id, state, expressed_by, method)
       SELECT r.id, 2, p.id, 'ConsentWithdrawn', 'SUBJECT', 'WEB_FORM' FROM person p JOIN consent_record r ON r.person_id = p.id
       WHERE p.external_id = 'W-1'`,
    );
    expect(await remarked('W-1,Ada,no,2026-09-01')).toEqual([]);
  });

  it.each([
    ['another kind of processing', `r.channel, 'PROFILING'`],
    ['another channel', `'PHONE', r.processing`],
  ])('is not remarked on for a consent to %s', async (_what, columns) => {
    await runSql(
      bench.ownerUrl,
      `WITH made AS (
         INSERT INTO consent_record (id, person_id, purpose, channel, processing, legal_basis, notice_id, controller_id)
         SELECT gen_random_uuid(), other.id, r.purpose, ${columns}, r.legal_basis, r.notice_id, r.controller_id
         FROM person p JOIN consent_record r ON r.person_id = p.id, person other WHERE p.external_id = 'W-1' AND other.external_id = 'W-2'
         RETURNING id, person_id)
       INSERT INTO consent_event (consent_record_id, version, person_id, state, expressed_by, method)
       SELECT id, 1, person_id, 'ConsentGiven', 'SUBJECT', 'WEB_FORM' FROM made`,
    );
    expect(await remarked('W-2,Eva,no,2026-09-01')).toEqual([]);
  });
});
