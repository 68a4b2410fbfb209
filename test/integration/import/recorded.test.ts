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

/** The events that an import leaves. */
async function eventsOf(order: Import): Promise<Array<Record<string, unknown>>> {
  const [{ now } = {}] = await bench.rows('SELECT clock_timestamp()::text AS now');
  await bench.run(order);
  return bench.rows(
    `SELECT outcome, code, operation_name, length(persons) / 16 AS persons, used, length(document_hash) AS hash
     FROM access_event_in_full WHERE at >= $1::timestamptz ORDER BY at`,
    [now],
  );
}

/** The events that the import of these persons leaves. */
function recorded(...rows: readonly string[]): Promise<Array<Record<string, unknown>>> {
  const files = { 'people.csv': ['id,mail,name,town,news,since', ...rows].join('\n') };
  return eventsOf({ kind: 'persons', source: 'web-shop', action: 'loyalty-card', files, mapping: MAPPING });
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

describe('an import that lets nothing in', () => {
  const REFUSED = { ...ENTERED, outcome: 'REFUSED', code: 'INVALID_INPUT', persons: 0, used: [] };

  it('leaves an event of each file of which rows were read, though they are about nobody', async () => {
    expect(await recorded('R8,no address,Ida,,,', ',,Noa,,,')).toEqual([REFUSED]);
  });

  it('leaves none of a file without rows', async () => {
    expect(await recorded()).toEqual([]);
  });

  it('leaves one of each file alone, also where the store did not know what the rows tell of', async () => {
    const files = {
      'accounts.csv': 'account,sector,year_established,revenue,employees,office_location,subsidiary_of\n,,,,,,',
      'products.csv': 'product,series,sales_price\n,,',
      'sales_teams.csv': 'sales_agent,manager,regional_office\n,,',
      'sales_pipeline.csv': `opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\nO1,Nobody,Nothing,None,Prospecting,,,`,
    };
    const kind = 'crm-sales-opportunities';
    const events = await eventsOf({ kind, source: 'web-shop', action: 'loyalty-card', files });
    expect(events).toEqual(Object.keys(files).map((file) => ({ ...REFUSED, operation_name: `import ${kind} ${file}` })));
  });

  it('leaves that of its other rows where some are let in', async () => {
    expect(await recorded('R8,no address,Ida,,,', 'R9,,Mia,,,')).toEqual([{ ...ENTERED, persons: 1, used: PERSON }]);
  });
});
