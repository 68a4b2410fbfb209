import { CONSENT_FIELDS } from '../../../src/domain/consent/consent.commands';
import { openBench, type Bench, type Import } from './run-over';

const MAPPING = `
columns: { externalId: id, email: mail, givenName: name, address: { city: town } }
consents: [{ purpose: DirectMarketing, state: { column: news, given: ['yes'], refused: ['no'] }, date: since }]
`;
const PERSON = ['Person.givenName', 'Person.email', 'Person.address'];

let bench: Bench;
beforeAll(async () => (bench = await openBench()));
afterAll(() => bench.close());

/** The events that the import of these rows leaves. */
async function recorded(...rows: readonly string[]): Promise<Array<Record<string, unknown>>> {
  const files: Import['files'] = { 'people.csv': ['id,mail,name,town,news,since', ...rows].join('\n') };
  const [{ now } = {}] = await bench.rows('SELECT clock_timestamp()::text AS now');
  await bench.run({ kind: 'persons', source: 'web-shop', action: 'loyalty-card', files, mapping: MAPPING });
  return bench.rows(
    `SELECT outcome, code, operation_name, length(persons) / 16 AS persons, used, length(document_hash) AS hash
     FROM access_event_in_full WHERE at >= $1::timestamptz ORDER BY at`,
    [now],
  );
}

const ENTERED = { outcome: 'RELEASED', code: null, operation_name: 'import persons people.csv', hash: 64 };

describe('the event of an import of persons', () => {
  it.each([
    ['that it wrote, those of consents included', ['R1,ada@example.org,Ada,,yes,2024-03-05'], 1, [...PERSON, ...CONSENT_FIELDS]],
    ['of a file that tells no consent', ['R2,eva@example.org,Eva,,,'], 1, PERSON],
    ['but none where everybody is there already', ['R2,eva@example.org,Eva,,,'], 0, []],
    ['of the consent that it remarks on', ['R1,,Ada,,no,2024-03-06'], 1, CONSENT_FIELDS],
  ])('names the fields %s', async (_what, rows, persons, used) => {
    expect(await recorded(...rows)).toEqual([{ ...ENTERED, persons, used }]);
  });
});
