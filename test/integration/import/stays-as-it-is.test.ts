import { runSql } from '../../support/sql';
import { openBench, type Bench, type Import } from './run-over';

const STAFF = 'sales_agent,manager,regional_office';
const ACCOUNTS = 'account,sector,year_established,revenue,employees,office_location,subsidiary_of';
const account = (name: string, parent = ''): string => `${name},finance,1990,12.5,100,Germany,${parent}`;

function crm(staff: readonly string[], accounts: readonly string[] = []): Import {
  return {
    kind: 'crm-sales-opportunities',
    source: 'maven-crm-export',
    action: 'b2b-sales-2017',
    files: {
      'accounts.csv': [ACCOUNTS, ...accounts].join('\n'),
      'products.csv': 'product,series,sales_price\n',
      'sales_teams.csv': [STAFF, ...staff].join('\n'),
      'sales_pipeline.csv': 'opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\n',
    },
  };
}

describe('what is there already stays as it is', () => {
  let bench: Bench;
  beforeAll(async () => (bench = await openBench()));
  afterAll(() => bench.close());

  /** Of these members of the staff: manager and teams. */
  const staff = async (...names: readonly string[]): Promise<unknown[]> => {
    const rows = await bench.rows(
      `SELECT s.name, m.name AS manager, (SELECT array_agg(t.name ORDER BY t.name) FROM team_member b JOIN team t ON t.id = b.team_id
                                           WHERE b.staff_id = s.id) AS teams
         FROM staff s LEFT JOIN staff m ON m.id = s.manager_id WHERE s.name = ANY($1) ORDER BY s.name`,
      [names],
    );
    return rows.map(({ name, manager, teams }) => [name, manager, teams]);
  };
  const parentOf = async (name: string): Promise<unknown> =>
    (await bench.rows('SELECT p.name FROM account a LEFT JOIN account p ON p.id = a.parent_account_id WHERE a.name = $1', [name]))[0]?.[
      'name'
    ];
  /** Ends once so many rows were read, as by Ctrl-C. */
  const after = (rows: number): AbortSignal => {
    let read = 0;
    return {
      get aborted() {
        read += 1;
        return read > rows;
      },
    } as AbortSignal;
  };

  it('puts nobody back into a team that they were taken out of, nor under a manager who was cleared', async () => {
    const order = crm(['Ada Uno,Berta Capo,Nordost', 'Carla Due,Berta Capo,Nordost']);
    expect((await bench.run(order)).notes).toEqual([]);
    expect(await staff('Ada Uno', 'Berta Capo')).toEqual([
      ['Ada Uno', 'Berta Capo', ['Nordost']],
      ['Berta Capo', null, ['Nordost']],
    ]);
    await runSql(bench.ownerUrl, "DELETE FROM team_member WHERE staff_id IN (SELECT id FROM staff WHERE name = 'Ada Uno')");
    await runSql(bench.ownerUrl, "UPDATE staff SET manager_id = NULL WHERE name = 'Ada Uno'");
    const { counts, notes } = await bench.run(order);
    expect(counts['sales_teams.csv']).toBe('0 + 2 + 0 = 2');
    expect(notes).toEqual(['sales_teams.csv:2 manager EXISTING_KEPT', 'sales_teams.csv:2 regional_office EXISTING_KEPT']);
    expect(await staff('Ada Uno')).toEqual([['Ada Uno', null, null]]);
  });

  it('puts nobody who is there into a further team, and says so', async () => {
    await bench.run(crm(['Dora Tre,Ezio Capo,Mitte']));
    const { notes } = await bench.run(crm(['Dora Tre,Fabio Capo,Suedwest', 'Gina Quattro,Ezio Capo,Suedwest']));
    expect(notes).toEqual([
      'sales_teams.csv:2 manager EXISTING_KEPT',
      'sales_teams.csv:2 regional_office EXISTING_KEPT',
      'sales_teams.csv:3 regional_office EXISTING_KEPT',
    ]);
    expect(await staff('Dora Tre', 'Ezio Capo', 'Fabio Capo', 'Gina Quattro')).toEqual([
      ['Dora Tre', 'Ezio Capo', ['Mitte']],
      ['Ezio Capo', null, ['Mitte']],
      ['Fabio Capo', null, ['Suedwest']],
      ['Gina Quattro', 'Ezio Capo', ['Suedwest']],
    ]);
  });

  it('gives a manager who is new all teams that the file tells of, in whichever batch', async () => {
    const sellers = Array.from({ length: 1_000 }, (_, at) => `North ${String(at)},Nora Capo,Nord`);
    const { notes } = await bench.run(crm([...sellers, 'South 1,Nora Capo,Sued']));
    expect(notes).toEqual([]);
    expect(await staff('Nora Capo')).toEqual([['Nora Capo', null, ['Nord', 'Sued']]]);
  });

  it('loses no team where an import is interrupted between two batches', async () => {
    const sellers = Array.from({ length: 1_500 }, (_, at) => `East ${String(at)},Olga Capo,Ost`);
    // The four files share one count of rows.
    const { counts } = await bench.run({ ...crm(sellers), signal: after(1_010) });
    expect(counts['sales_teams.csv']).toMatch(/^10\d\d \+ 0 \+ 0 = 10\d\d$/m);
    expect((await bench.run(crm(sellers))).notes).toEqual([]);
    const [{ members } = {}] = await bench.rows(
      "SELECT count(*)::int AS members FROM team_member m JOIN team t ON t.id = m.team_id WHERE t.name = 'Ost'",
    );
    expect(members).toBe(1_501);
  });

  it('gives no account back a parent that was cleared, and says so', async () => {
    const order = crm([], [account('Nordwerk', 'Mutterhaus'), account('Mutterhaus')]);
    expect((await bench.run(order)).notes).toEqual([]);
    expect(await parentOf('Nordwerk')).toBe('Mutterhaus');
    await runSql(bench.ownerUrl, "UPDATE account SET parent_account_id = NULL WHERE name = 'Nordwerk'");
    expect((await bench.run(order)).notes).toEqual(['accounts.csv:2 subsidiary_of EXISTING_KEPT']);
    expect(await parentOf('Nordwerk')).toBeNull();
  });

  it('loses no parent where an import is interrupted between two batches, whichever stands above', async () => {
    const many = Array.from({ length: 1_000 }, (_, at) => account(`Firma ${String(at)}`));
    const rows = [account('Tochter', 'Konzern'), account('Dach'), ...many, account('Konzern'), account('Unter', 'Dach')];
    await bench.run({ ...crm([], rows), signal: after(1_000) });
    expect([await parentOf('Tochter'), await parentOf('Unter')]).toEqual([null, undefined]);
    expect((await bench.run(crm([], rows))).notes).toEqual([]);
    expect([await parentOf('Tochter'), await parentOf('Unter')]).toEqual(['Konzern', 'Dach']);
  });
});
