import { addMonths } from '../../../src/domain/collection/import/calendar';
import { openBench, type Bench, type Import } from './run-over';

const SERVICES =
  'PhoneService,MultipleLines,InternetService,OnlineSecurity,OnlineBackup,DeviceProtection,TechSupport,StreamingTV,StreamingMovies';
const HEADER = `customerID,gender,tenure,${SERVICES},Contract,MonthlyCharges,TotalCharges,Churn`;
const BOTH = 'Yes,No,Cable,No,No,No,Yes,No,No';
const FILES = {
  'Telco-Customer-Churn.csv': [
    HEADER,
    `A-1,Female,3,${BOTH},Month-to-month,20.5,61.5,No`,
    `A-2,Male,14,${BOTH},One year,20.5,287,No`,
    `A-3,Male,24,${BOTH},Two year,20.5,492,No`, // the term ends on the very day: the next one runs
    `A-4,Male,5,Yes,No,No,No,No,No,No,No,No,Month-to-month,20.5,102.5,Yes`,
    `A-5,Male,0,${BOTH},Two year,20.5, ,No`, // a blank total
    `A-6,Male,0,${BOTH},Month-to-month,20.5,0,Yes`, // ended before it began
    `A-7,Male,-1,,No,No,No,No,No,No,No,No,Weekly,cheap,1,Perhaps`,
  ].join('\n'),
};
/** The export is of the first of this month: contracts run now, whenever that is. */
const AS_OF = `${new Date().toISOString().slice(0, 7)}-01`;
const months = (count: number): string => addMonths(AS_OF, count);

const ORDER: Import = {
  kind: 'telco-churn',
  source: 'telco-customer-base',
  action: 'customer-base-migration',
  files: FILES,
  asOf: AS_OF,
};

describe('the import of telephone customers', () => {
  let bench: Bench;
  beforeAll(async () => (bench = await openBench()));
  afterAll(() => bench.close());

  it('refuses the rows without total, those that contradict themselves, and those of unknown words', async () => {
    const { counts, refused } = await bench.run(ORDER);
    expect(counts).toEqual({ 'Telco-Customer-Churn.csv': '4 + 0 + 3 = 7' });
    expect(refused).toEqual([
      'Telco-Customer-Churn.csv:6 TotalCharges MISSING',
      'Telco-Customer-Churn.csv:7 Churn CONTRADICTORY',
      'Telco-Customer-Churn.csv:8 tenure; Contract; Churn; PhoneService; MonthlyCharges OUT_OF_RANGE; UNKNOWN_WORD; UNKNOWN_WORD; MISSING; NOT_A_NUMBER',
    ]);
  });

  it('counts the contract back from the day of the export: open, to the end of its term, or ended with the churn', async () => {
    const contracts =
      await bench.rows(`SELECT c.external_id, c.name, c.starts_at::date AS starts, c.ends_at::date AS ends, c.total_charge, c.services->>'TechSupport' AS support
      FROM contract c JOIN person p ON p.id = c.person_id AND p.external_id = c.external_id AND p.source_id = c.source_id
      JOIN source s ON s.id = c.source_id WHERE s.name = 'telco-customer-base' ORDER BY c.external_id`);
    const cable = 'Telephone and Internet (Cable)';
    expect(contracts).toEqual([
      { external_id: 'A-1', name: `${cable}, month-to-month`, starts: months(-3), ends: 'infinity', total_charge: 61.5, support: 'Yes' },
      { external_id: 'A-2', name: `${cable}, one year`, starts: months(-14), ends: months(10), total_charge: 287, support: 'Yes' },
      { external_id: 'A-3', name: `${cable}, two year`, starts: months(-24), ends: months(24), total_charge: 492, support: 'Yes' },
      {
        external_id: 'A-4',
        name: 'Telephone, month-to-month',
        starts: months(-5),
        ends: AS_OF,
        total_charge: 102.5,
        support: 'No',
      },
    ]);
  });

  it('collects no column that has no declared place', async () => {
    expect((await bench.run(ORDER)).uncollected).toEqual(['gender']);
    const [stored] =
      await bench.rows(`SELECT string_agg(p::text, '') AS persons, (SELECT string_agg(c::text, '') FROM contract c) AS contracts
      FROM person p JOIN source s ON s.id = p.source_id WHERE s.name = 'telco-customer-base'`);
    expect(JSON.stringify(stored)).not.toMatch(/female/i);
  });

  it('decides in the same transaction what the contract releases, for as long as it runs', async () => {
    const decided =
      await bench.rows(`SELECT p.external_id, a.valid_to::date AS until FROM authorisation a JOIN person p ON p.id = a.person_id
      JOIN source s ON s.id = p.source_id WHERE s.name = 'telco-customer-base' AND a.purpose = 'FulfilmentOfContractualObligation' ORDER BY 1, 2`);
    expect(decided.map(({ external_id: key }) => key)).toEqual(expect.arrayContaining(['A-1', 'A-2', 'A-3']));
    expect(decided).toContainEqual({ external_id: 'A-2', until: months(10) });
  });

  it('writes an access event with the pseudonyms of the new persons, and no value', async () => {
    const events = await bench.rows("SELECT * FROM access_event_in_full WHERE client = 'lecito-cli' ORDER BY at");
    expect(events.map(({ persons }) => (persons as Buffer).length / 16)).toEqual([4, 0]);
    expect(events[0]).toMatchObject({
      operation: 'Collection',
      shape: 'WRITE',
      viewer: 'tester',
      viewer_kind: 'service',
      operation_name: 'import telco-churn Telco-Customer-Churn.csv',
      outcome: 'RELEASED',
      used: ['kind', 'name', 'services', 'monthlyCharge', 'totalCharge', 'startsAt', 'endsAt'].map((field) => `Contract.${field}`),
    });
    expect(events[1]?.['used']).toEqual([]);
    expect(events[0]?.['document_hash']).toMatch(/^[0-9a-f]{64}$/m);
    expect(JSON.stringify(events)).not.toContain('A-1');
  });
});
