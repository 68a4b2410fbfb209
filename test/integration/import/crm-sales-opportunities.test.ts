import { openBench, type Bench, type Import } from './run-over';

const FILES = {
  'accounts.csv': [
    'account,sector,year_established,revenue,employees,office_location,subsidiary_of',
    'Nordwerk,finnance,1990,12.5,100,Germany,Mutterhaus', // its parent stands below
    'Mutterhaus,finance,1950,900,9000,Germany,',
    'Waise,retail,2001,3,20,Elbonia,Nirgends', // no such parent
    'Nordwerk,finance,1990,12.5,100,Germany,', // the same name again
    'Selbst,retail,2001,3,20,Italy,Selbst', // its own parent
    ',retail,2001,3,20,Italy,', // no name
    'Krumm,retail,MCM,-3,2.5,Italy,', // three faults
  ].join('\r\n'),
  'products.csv': 'product,series,sales_price\nAB Uno,AB,100\nAB Due,AB,x\nZ 9,Z,5\nz9,Z,6\n',
  'sales_teams.csv': [
    'sales_agent,manager,regional_office',
    'Ada Uno,Berta Capo,Nordost',
    'Berta Capo,,Nordost', // a manager who sells, named below her people
    'Carlo Due,Carlo Due,Nordost', // manages himself
    'Dora Tre,Berta Capo,Logistica Rossi', // an office named like a partner's team
  ].join('\n'),
  'sales_pipeline.csv': [
    'opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value',
    'O1,Ada Uno,ABUno,Nordwerk,Won,2017-01-02,2017-03-04,95', // AB Uno without its space
    'O2,Ada Uno,AB Uno,,Engaging,2017-01-02,,', // nobody is the customer
    'O3,Ada Uno,AB Uno,Mutterhaus,Prospecting,,,',
    'O4,Nobody Known,AB Tre,Fremd,Lost,2017-01-02,2017-01-03,0', // three unknowns
    'O5,Ada Uno,Z9,Nordwerk,Engaging,2017-01-02,,', // Z 9 or z9?
    'O6,Ada Uno,AB Uno,Nordwerk,Won,2017-05-02,2017-03-04,95', // closed before it began
    'O7,Ada Uno,AB Uno,Nordwerk,Won,2017-01-02,,', // won, but when, and how much?
    'O8,Ada Uno,AB Uno,Nordwerk,Engaging,2017-01-02,2017-03-04,', // open, but closed
    'O1,Ada Uno,AB Uno,Nordwerk,Lost,2017-01-02,2017-03-04,0', // the same key again
    'O9,Berta Capo,z9,Nordwerk,Signed,02/01/2017,,', // no such stage, no such day
  ].join('\n'),
};
const ORDER: Import = { kind: 'crm-sales-opportunities', source: 'maven-crm-export', action: 'b2b-sales-2017', files: FILES };

describe('the import of a CRM with opportunities', () => {
  let bench: Bench;
  beforeAll(async () => (bench = await openBench()));
  afterAll(() => bench.close());

  it('takes what is right, and says of each other row where and why it is not', async () => {
    const { counts, refused, notes } = await bench.run(ORDER);
    expect(counts).toEqual({
      'accounts.csv': '3 + 0 + 4 = 7',
      'products.csv': '3 + 0 + 1 = 4',
      'sales_teams.csv': '2 + 0 + 2 = 4',
      'sales_pipeline.csv': '2 + 0 + 8 = 10',
    });
    expect(refused).toEqual([
      'accounts.csv:5 account DUPLICATE_KEY',
      'accounts.csv:6 subsidiary_of CONTRADICTORY',
      'accounts.csv:7 account MISSING',
      'accounts.csv:8 year_established; revenue; employees NOT_A_NUMBER; OUT_OF_RANGE; NOT_A_NUMBER',
      'products.csv:3 sales_price NOT_A_NUMBER',
      'sales_teams.csv:4 manager CONTRADICTORY',
      'sales_teams.csv:5 regional_office TEAM_OF_OTHER_KIND',
      'sales_pipeline.csv:3 account NO_CUSTOMER',
      'sales_pipeline.csv:7 close_date CONTRADICTORY',
      'sales_pipeline.csv:8 close_date; close_value MISSING; MISSING',
      'sales_pipeline.csv:9 close_date CONTRADICTORY',
      'sales_pipeline.csv:10 opportunity_id DUPLICATE_KEY',
      'sales_pipeline.csv:11 deal_stage; engage_date UNKNOWN_WORD; NOT_A_DATE',
      'sales_pipeline.csv:5 product; account; sales_agent UNKNOWN_PRODUCT; UNKNOWN_ACCOUNT; UNKNOWN_SELLER',
      'sales_pipeline.csv:6 product AMBIGUOUS_PRODUCT',
    ]);
    expect(notes).toEqual([
      'accounts.csv:2 sector KEPT_AS_GIVEN',
      'accounts.csv:4 office_location KEPT_AS_GIVEN',
      'accounts.csv:4 subsidiary_of LEFT_EMPTY',
      'sales_pipeline.csv:2 product READ_AS',
    ]);
  });

  it('says in the access events which fields it wrote; of the staff the graph has none', async () => {
    const names = (type: string, ...fields: string[]): string[] => fields.map((field) => `${type}.${field}`);
    const events = await bench.rows(
      "SELECT DISTINCT used FROM access_event_in_full WHERE operation_name LIKE 'import crm-%' ORDER BY used",
    );
    expect(events.map(({ used }) => used)).toEqual([
      [],
      names('Account', 'name', 'sector', 'yearEstablished', 'revenueMusd', 'employees', 'country'),
      names('Opportunity', 'name', 'account', 'product', 'ownerId', 'stage', 'amount', 'currency', 'engagedOn', 'closedOn'),
      names('Product', 'name', 'series', 'price'),
    ]);
  });

  it('finds the parent that stood below, and keeps doubtful words as the source has them', async () => {
    const accounts =
      await bench.rows(`SELECT a.name, a.sector, p.name AS parent FROM account a LEFT JOIN account p ON p.id = a.parent_account_id
      JOIN source s ON s.id = a.source_id WHERE s.name = 'maven-crm-export' ORDER BY a.name`);
    expect(accounts).toEqual([
      { name: 'Mutterhaus', sector: 'finance', parent: null },
      { name: 'Nordwerk', sector: 'finnance', parent: 'Mutterhaus' },
      { name: 'Waise', sector: 'retail', parent: null },
    ]);
  });

  it('links opportunities with account, product and seller, and sellers with manager and team', async () => {
    const opportunities =
      await bench.rows(`SELECT o.external_id, o.name, o.stage, o.amount, o.currency, f.name AS owner, m.name AS manager, t.name AS team
      FROM opportunity o JOIN staff f ON f.id = o.owner_id JOIN staff m ON m.id = f.manager_id
      JOIN team_member b ON b.staff_id = f.id JOIN team t ON t.id = b.team_id
      JOIN source s ON s.id = o.source_id WHERE s.name = 'maven-crm-export' ORDER BY o.external_id`);
    const owner = { owner: 'Ada Uno', manager: 'Berta Capo', team: 'Nordost', currency: 'USD' };
    expect(opportunities).toEqual([
      { ...owner, external_id: 'O1', name: 'AB Uno for Nordwerk', stage: 'WON', amount: 95 },
      { ...owner, external_id: 'O3', name: 'AB Uno for Mutterhaus', stage: 'PROSPECTING', amount: null },
    ]);
  });

  it('leaves open what the file does not tell of sellers and managers', async () => {
    const rows = await bench.rows(`SELECT f.name, f.email FROM staff f JOIN source s ON s.id = f.source_id WHERE s.name = 'maven-crm-export'
      ORDER BY f.name`);
    expect(rows).toEqual([
      { name: 'Ada Uno', email: null },
      { name: 'Berta Capo', email: null },
    ]);
  });

  it('adds nothing when it is repeated', async () => {
    const { counts } = await bench.run(ORDER);
    expect(counts).toEqual({
      'accounts.csv': '0 + 3 + 4 = 7',
      'products.csv': '0 + 3 + 1 = 4',
      'sales_teams.csv': '0 + 2 + 2 = 4',
      'sales_pipeline.csv': '0 + 2 + 8 = 10',
    });
  });

  it('uses a product that is there already, and says when its price differs', async () => {
    const products = { 'products.csv': 'product,series,sales_price\nAB Uno,AB,101\nZ 9,Z,5\n' };
    const { counts, notes } = await bench.run({ ...ORDER, files: { ...FILES, ...products } });
    expect(counts['products.csv']).toBe('0 + 2 + 0 = 2');
    expect(notes).toContain('products.csv:2 sales_price EXISTING_KEPT');
    expect(await bench.rows("SELECT price FROM product WHERE name = 'AB Uno'")).toEqual([{ price: 100 }]);
  });

  it('gives a manager of an earlier batch, who sells as well, the manager of their own', async () => {
    const sellers = Array.from({ length: 1_100 }, (_, at) => `Seller ${String(at)},Mario Mezzo,Nordost`);
    const staff = ['sales_agent,manager,regional_office', ...sellers, 'Mario Mezzo,Vera Vertice,Nordost'].join('\n');
    const { counts } = await bench.run({ ...ORDER, files: { ...FILES, 'sales_teams.csv': staff } });
    expect(counts['sales_teams.csv']).toBe('1100 + 1 + 0 = 1101');
    expect(
      await bench.rows("SELECT m.name AS manager FROM staff f JOIN staff m ON m.id = f.manager_id WHERE f.name = 'Mario Mezzo'"),
    ).toEqual([{ manager: 'Vera Vertice' }]);
  });
});
