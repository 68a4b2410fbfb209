import { Client } from 'pg';
import { runSql } from '../../support/sql';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { openGateway, type Asking, type GatewayInProcess } from '../release/gateway-in-process';

/** Persons of other teams, each with an installed product, a right to help and a task: many beside the few of the team that asks. */
const OTHERS = `
INSERT INTO team (id, name, kind) VALUES (md5('other')::uuid, 'Elsewhere', 'SUPPORT');
CREATE TEMPORARY TABLE other AS
  SELECT md5('other/' || n)::uuid AS id, n FROM generate_series(1, 5000) n;
INSERT INTO person (id, source_id, collection_action_id, notice_id, external_id)
  SELECT o.id, p.source_id, p.collection_action_id, p.notice_id, 'other-' || n FROM other o, (SELECT * FROM person ORDER BY id LIMIT 1) p;
INSERT INTO authorisation (person_id, purpose, valid_from, valid_to, grounds, reasons, basis)
  SELECT o.id, purpose, '2020-01-01', 'infinity', 1, '', '' FROM other o, unnest('{TechnicalServiceProvision,CustomerRelationshipManagement}'::text[]) purpose;
INSERT INTO assignment (id, person_id, team_id, valid_from) SELECT id, id, md5('other')::uuid, '2020-01-01' FROM other;
INSERT INTO asset (id, person_id, product_id, serial_number, installed_on)
  SELECT o.id, o.id, p.id, 'other-' || n, date '2020-01-01' + n / 20 FROM other o, (SELECT id FROM product ORDER BY id LIMIT 1) p;
INSERT INTO entitlement (id, person_id, name, service_level, respond_minutes, resolve_minutes, valid_from, valid_to)
  SELECT id, id, 'Help', 'GOLD', 60, 600, '2020-01-01', date '2099-01-01' + n / 20 FROM other;
INSERT INTO opportunity (id, name, person_id, stage, amount, changed_at) SELECT id, 'Sale', id, 'ENGAGING', 1, '2020-01-01' FROM other;
INSERT INTO task (id, person_id, department, title, due_on)
  SELECT gen_random_uuid(), id, d, 'Call', date '2099-01-01' FROM other, unnest('{SALES,SUPPORT}'::text[]) d;
ANALYZE`;

const MORNINGS: readonly [Asking, string][] = [
  [
    { as: 'support', purpose: 'TechnicalServiceProvision' },
    `{ support { bySeverity { count } myTickets { nodes { id } } waitingTickets { nodes { id } } installedProducts { nodes { id } }
      entitlements { nodes { id } } tasksDue { nodes { id } } } }`,
  ],
  [
    { as: 'sales', purpose: 'CustomerRelationshipManagement' },
    `{ sales { pipeline { count } staleOpportunities { nodes { id } } tasksDue { nodes { id } } leadsToCall { nodes { id } } } }`,
  ],
];

let database: TestDatabase;
let gateway: GatewayInProcess;
beforeAll(async () => {
  database = await createTestDatabase({ demo: true });
  await runSql(database.ownerUrl, OTHERS);
  gateway = await openGateway(database);
}, 120_000);
afterAll(async () => {
  await gateway.close();
  await database.drop();
});

/** Cases of other colleagues, or of nobody, in the queues of a hundred other teams; an answer was promised to every third person. */
const CASES = `
CREATE TEMPORARY TABLE colleague AS SELECT md5('colleague/' || n)::uuid AS id, n FROM generate_series(1, 100) n;
INSERT INTO staff (id, name) SELECT id, 'Colleague ' || n FROM colleague;
INSERT INTO team (id, name, kind) SELECT id, 'Care ' || n, 'CUSTOMER_SERVICE' FROM colleague;
INSERT INTO queue (id, name, department, team_id) SELECT id, 'Care ' || n, 'CUSTOMER_SERVICE', id FROM colleague;
INSERT INTO service_case (id, number, person_id, queue_id, owner_id, subject, state, channel, promised_at)
SELECT gen_random_uuid(), 'OTHER-' || k, md5('other/' || 1 + k % 5000)::uuid, c.id, CASE WHEN k % 20 > 0 THEN c.id END, 'A question',
  CASE WHEN k % 3 = 0 THEN 'OPEN' ELSE 'CLOSED' END, 'PHONE', CASE WHEN k % 2 = 0 THEN now() + make_interval(days => k % 30) END
FROM generate_series(1, 30000) k JOIN colleague c ON c.n = 1 + k % 100;
ANALYZE`;

/** How PostgreSQL runs the statement of this operation. */
async function planOf(document: string, asking: Asking): Promise<string> {
  const query = jest.spyOn(gateway.store.pool, 'query');
  expect(await gateway.bytes(document, asking)).not.toContain('"errors"');
  const { text, values } = query.mock.calls[0]![0] as unknown as { text: string; values: unknown[] };
  query.mockRestore();
  const client = new Client({ connectionString: database.gatewayUrl });
  await client.connect();
  const { rows } = await client.query<Record<string, string>>(`EXPLAIN ${text}`, values);
  await client.end();
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}

describe('where thousands are other teams’', () => {
  it.each(MORNINGS)('the morning of %o reads what is the own team’s, along indexes', async (asking, document) => {
    const plan = await planOf(document, asking);
    expect(plan).toContain('assignment_team');
    expect(plan).not.toMatch(/Seq Scan on (assignment|asset|entitlement|opportunity|task|authorisation|person)\b/);
  });

  it('the desk of customer service reads what is its own and its queues’, not all cases', async () => {
    await runSql(database.ownerUrl, CASES);
    const parts = ['myCases', 'waitingCases', 'promises'].map((name) => `${name} { totalCount nodes { id } }`);
    const plan = await planOf(`{ customerService { ${parts.join(' ')} } }`, { as: 'customer-service', purpose: 'CustomerCare' });
    expect(plan).not.toMatch(/Seq Scan on service_case|using service_case_(pkey|promised_at|state)\b/);
  });
});
