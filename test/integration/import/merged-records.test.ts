import { rewriteAuthorisation } from '../../../src/authorisation/rewrite-authorisation';
import { sqlOf } from '../../../src/store/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { merging } from '../duplicates/persons';
import { DPO, personFor } from '../mutations/mutate';
import { openBench, POLICY, type Bench, type Imported } from './run-over';

const SERVICES =
  'PhoneService,MultipleLines,InternetService,OnlineSecurity,OnlineBackup,DeviceProtection,TechSupport,StreamingTV,StreamingMovies';
const COLUMNS = 'columns: { externalId: id, givenName: name }';
const WITH_CONSENT = `${COLUMNS}
consents:
  - { purpose: DirectMarketing, channel: EMAIL, state: { column: marketing, given: ['yes'], refused: ['no'] }, date: day }`;

describe('an import about a record that was merged into another', () => {
  let bench: Bench;
  let gateway: TestGateway;
  beforeAll(async () => {
    bench = await openBench();
    gateway = await startTestGateway({ database: bench.database });
  });
  afterAll(async () => {
    await gateway.close();
    await bench.close();
  });

  const shoppers = (...rows: readonly string[]): Promise<Imported> =>
    bench.run({
      kind: 'persons',
      source: 'web-shop',
      action: 'loyalty-card',
      mapping: WITH_CONSENT,
      files: { 'people.csv': ['id,name,marketing,day', ...rows].join('\n') },
    });
  const subscribers = (...keys: readonly string[]): Promise<Imported> =>
    bench.run({
      kind: 'persons',
      source: 'telco-customer-base',
      action: 'customer-base-migration',
      mapping: COLUMNS,
      files: { 'people.csv': ['id,name', ...keys.map((key) => `${key},Ada`)].join('\n') },
    });
  const customer = (key: string): Promise<Imported> =>
    bench.run({
      kind: 'telco-churn',
      source: 'telco-customer-base',
      action: 'customer-base-migration',
      asOf: new Date().toISOString().slice(0, 10),
      files: {
        'Telco-Customer-Churn.csv': `customerID,tenure,${SERVICES},Contract,MonthlyCharges,TotalCharges,Churn\n${key},14,Yes,No,Cable,No,No,No,Yes,No,No,One year,20.5,287,No\n`,
      },
    });
  const idOf = async (key: string): Promise<string> =>
    String((await bench.rows('SELECT id FROM person WHERE external_id = $1', [key]))[0]?.['id']);
  const merge = async (keep: string, drop: string): Promise<unknown> => {
    const { errors, payload } = await merging(gateway).merge(keep, drop);
    expect(errors).toEqual([]);
    return payload?.['id'];
  };
  const undo = async (id: unknown, keep: string): Promise<void> => {
    expect((await merging(gateway).undo(id, keep)).errors).toEqual([]);
  };
  const contractsOf = async (id: string): Promise<unknown> =>
    ((await personFor(gateway, DPO, id, 'contracts { nodes { name } }'))?.['contracts'] as { nodes: unknown[] } | undefined)?.nodes.length;

  it('remarks on a refusal where the store holds the consent with the record that was kept', async () => {
    await shoppers('R-1,Ada,yes,2026-06-01', 'R-2,Ada,,', 'R-3,Ada,,', 'R-4,Ada,,');
    const [one, two, three] = await Promise.all(['R-1', 'R-2', 'R-3'].map(idOf));
    await merge(two ?? '', one ?? '');
    const outer = await merge(three ?? '', two ?? '');
    const { counts, notes } = await shoppers('R-1,Ada,no,2026-09-01', 'R-4,Ada,no,2026-09-01');
    expect(counts).toEqual({ 'people.csv': '0 + 2 + 0 = 2' });
    expect(notes).toEqual(['people.csv:2 marketing EXISTING_KEPT']);
    const [event] = await bench.rows(
      "SELECT length(persons) / 16 AS persons FROM access_event_in_full WHERE operation_name LIKE 'import persons %' ORDER BY at DESC LIMIT 1",
    );
    expect(event).toEqual({ persons: 1 });
    await undo(outer, three ?? '');
    expect((await shoppers('R-1,Ada,no,2026-09-01')).notes).toEqual(['people.csv:2 marketing EXISTING_KEPT']);
  });

  it('gives a contract to whoever was kept, and back once the two are two again', async () => {
    await subscribers('C-1', 'C-2', 'C-3');
    const [one = '', two = '', three = ''] = await Promise.all(['C-1', 'C-2', 'C-3'].map(idOf));
    const inner = await merge(two, one);
    const outer = await merge(three, two);
    expect((await customer('C-1')).counts).toEqual({ 'Telco-Customer-Churn.csv': '1 + 0 + 0 = 1' });
    expect(await contractsOf(three)).toBe(1);
    const standing = (): Promise<unknown[]> =>
      bench.rows('SELECT purpose, valid_from, valid_to, grounds, reasons, basis FROM authorisation WHERE person_id = $1 ORDER BY 1, 2', [
        three,
      ]);
    const decided = await standing();
    expect(JSON.stringify(decided)).toContain('contract/');
    await rewriteAuthorisation(sqlOf(bench.store.pool), POLICY, [three]);
    expect(await standing()).toEqual(decided);
    expect((await customer('C-1')).counts).toEqual({ 'Telco-Customer-Churn.csv': '0 + 1 + 0 = 1' });
    await undo(outer, three);
    expect([await contractsOf(two), await contractsOf(three)]).toEqual([1, 0]);
    await undo(inner, two);
    expect([await contractsOf(one), await contractsOf(two)]).toEqual([1, 0]);
  });

  it('gives the contract to whoever is kept by a merge that is under way', async () => {
    await subscribers('W-1', 'W-2');
    const [drop = '', keep = ''] = await Promise.all(['W-1', 'W-2'].map(idOf));
    const merger = await bench.store.jobPool.connect();
    await merger.query('BEGIN');
    await merger.query('SELECT FROM person WHERE id = ANY($1) ORDER BY id FOR UPDATE', [[keep, drop]]);
    const importing = customer('W-1');
    await new Promise((resolve) => setTimeout(resolve, 500));
    await merger.query(
      "INSERT INTO person_merge (id, kept_id, dropped_id, same_email, closed) VALUES (gen_random_uuid(), $1, $2, false, '{}')",
      [keep, drop],
    );
    await merger.query('COMMIT');
    merger.release();
    await importing;
    expect(await bench.rows("SELECT person_id FROM contract WHERE external_id = 'W-1'")).toEqual([{ person_id: keep }]);
  });
});
