import { PERSONAS } from '../../../src/demo/cast';
import { groundsMask } from '../../../src/vocabulary/grounds';
import { eventsOf } from '../../support/events-of';
import { runSql } from '../../support/sql';
import { statementsTo } from '../../support/statements';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { pseudonym } from '../../support/told';

const SALES = { as: 'sales', purpose: 'CustomerRelationshipManagement' } as const;
const MARKETING = { as: 'marketing', purpose: 'DirectMarketing' } as const;
const CARE = { as: 'customer-service', purpose: 'CustomerCare' } as const;
const SUPPORT = { as: 'support', purpose: 'TechnicalServiceProvision' } as const;

const MORNINGS = [
  [
    SALES,
    `{ sales {
      pipeline { stage currency count amount weighted }
      staleOpportunities { totalCount nodes { id name stage amount ownerId changedAt person { familyName } account { name } } }
      tasksDue { nodes { id title dueOn } } leadsToCall { nodes { id rating dueOn person { familyName phone } } } } }`,
  ],
  [
    MARKETING,
    `{ marketing {
      campaigns { nodes { id name state members(first: 5) { totalCount nodes { state person { givenName } } } } }
      toApprove { nodes { id plannedFor } } responses { nodes { state respondedAt person { email } } } } }`,
  ],
  [
    CARE,
    `{ customerService {
      myCases { nodes { id number priority dueAt urgency ownerId person { familyName } } }
      waitingCases { nodes { id number priority dueAt urgency queue { name } } }
      promises { nodes { id promisedAt } } tasksDue { nodes { id dueOn } } } }`,
  ],
  [
    SUPPORT,
    `{ support {
      bySeverity { severity count waiting late }
      myTickets { nodes { id severity urgency resolveBy waitingSince entitlement { serviceLevel } asset { serialNumber } } }
      waitingTickets { nodes { id severity } } installedProducts { nodes { serialNumber product { name } } }
      entitlements { nodes { name serviceLevel validTo } } tasksDue { nodes { id } } } }`,
  ],
] as const;

type Nodes = { nodes: Record<string, unknown>[]; totalCount?: number };
type Morning = Record<string, Record<string, Nodes> & { pipeline: Record<string, number>[]; bySeverity: Record<string, unknown>[] }>;

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
  // What starts with the program is over.
  await new Promise((resolve) => setTimeout(resolve, 1000));
});
afterAll(() => gateway.close());

describe.each(MORNINGS)('the morning of %o', (asking, document) => {
  it('is one statement and its event', async () => {
    let answer;
    const sent = await statementsTo(gateway.database, async () => {
      answer = await gateway.graphql(document, asking);
    });
    expect(answer).toMatchObject({ status: 200, errors: [] });
    expect(sent.map(({ application, text }) => [application, text])).toEqual([
      ['lecito gateway', expect.stringMatching(/ FROM \(SELECT json_build_array/)],
      ['lecito access log', expect.any(String)],
    ]);
  });
});

describe('the view of sales', () => {
  it('sums the pipeline over my open sales of those I may see, each amount by its stage', async () => {
    const { data } = await gateway.graphql<Morning>(MORNINGS[0][1], SALES);
    const { data: listed } = await gateway.graphql<Record<string, Nodes>>(
      '{ opportunities(first: 1000) { nodes { stage currency amount ownerId } } }',
      SALES,
    );
    const weights: Record<string, number> = { PROSPECTING: 0.1, ENGAGING: 0.3, PROPOSING: 0.5, NEGOTIATING: 0.8 };
    const expected = new Map<string, { count: number; amount: number }>();
    for (const { stage, currency, amount, ownerId } of listed!['opportunities']!.nodes) {
      if (ownerId !== PERSONAS.sales.subject || !(String(stage) in weights)) continue;
      const key = `${String(stage)} ${String(currency)}`;
      const sum = expected.get(key) ?? { count: 0, amount: 0 };
      expected.set(key, { count: sum.count + 1, amount: sum.amount + Number(amount) });
    }
    const { pipeline } = data!['sales']!;
    expect(pipeline.length).toBeGreaterThan(0);
    expect(pipeline.map(({ stage, currency }) => `${String(stage)} ${String(currency)}`)).toEqual([...expected.keys()].sort());
    for (const line of pipeline) {
      const sum = expected.get(`${String(line['stage'])} ${String(line['currency'])}`)!;
      expect(line['count']).toBe(sum.count);
      expect(line['amount']).toBeCloseTo(sum.amount, 2);
      expect(line['weighted']).toBeCloseTo(sum.amount * weights[String(line['stage'])]!, 2);
    }
  });

  it('leaves an event of an aggregate that names whom a small sum tells of', async () => {
    const [event] = await eventsOf(gateway.database, () => gateway.graphql('{ sales { pipeline { stage count } } }', SALES));
    expect(event).toMatchObject({ shape: 'AGGREGATE', outcome: 'RELEASED' });
    const named = event!['persons'] as string[];
    const own = await runSql(
      gateway.database.ownerUrl,
      `SELECT DISTINCT o.person_id::text AS id FROM opportunity o JOIN assignment s ON s.person_id = o.person_id JOIN team_member m ON m.team_id = s.team_id
       JOIN authorisation a ON a.person_id = o.person_id AND a.purpose = $1 AND now() >= a.valid_from AND now() < a.valid_to
       WHERE m.staff_id = $2 AND now() >= s.valid_from AND now() < s.valid_to AND a.grounds & $3 <> 0 AND o.owner_id = $2 AND o.stage NOT IN ('WON', 'LOST')`,
      [SALES.purpose, PERSONAS.sales.subject, groundsMask(['CONTRACT', 'PRE_CONTRACT', 'LEGITIMATE_INTEREST'])],
    );
    expect(own.length).toBeGreaterThan(0);
    expect([...named].sort()).toEqual(own.map(({ id }) => pseudonym(String(id))).sort());
  });

  it('counts no sale of a person who objected, from the next request on', async () => {
    const total = async (): Promise<number> => {
      const { data } = await gateway.graphql<Morning>('{ sales { pipeline { count } } }', SALES);
      return data!['sales']!.pipeline.reduce((sum, { count }) => sum + count!, 0);
    };
    const before = await total();
    const { data } = await gateway.graphql<Morning>('{ sales { staleOpportunities { nodes { person { id } } } } }', SALES);
    const { nodes } = data!['sales']!['staleOpportunities']!;
    const person = nodes.map((node) => node['person'] as { id: string } | null).find((each) => each !== null);
    expect(person).toBeDefined();
    await runSql(gateway.database.ownerUrl, 'DELETE FROM authorisation WHERE person_id = $1', [person!.id]);
    expect(await total()).toBeLessThan(before);
  });

  it('counts no contact from an unlawful source as one', async () => {
    const stale = async (): Promise<unknown[]> => {
      const { data } = await gateway.graphql<Morning>(MORNINGS[0][1], SALES);
      return data!['sales']!['staleOpportunities']!.nodes.map(({ id }) => id);
    };
    const { data } = await gateway.graphql<Morning>(MORNINGS[0][1], SALES);
    const id = data!['sales']!['staleOpportunities']!.nodes.find((node) => node['person'] !== null)?.['id'];
    const spoken = `INSERT INTO interaction (id, person_id, channel, direction, department, occurred_at, source_id)
      SELECT gen_random_uuid(), o.person_id, 'PHONE', 'OUTBOUND', 'SALES', now(), s.id FROM opportunity o, source s WHERE o.id = $1 AND s.verdict = $2 LIMIT 1`;
    await runSql(gateway.database.ownerUrl, spoken, [id, 'UNLAWFUL']);
    expect(await stale()).toContain(id);
    await runSql(gateway.database.ownerUrl, spoken, [id, 'LAWFUL']);
    expect(await stale()).not.toContain(id);
  });

  it('lists as stale what nobody changed, nor spoke about, for thirty days', async () => {
    const { data } = await gateway.graphql<Morning>(MORNINGS[0][1], SALES);
    const { nodes } = data!['sales']!['staleOpportunities']!;
    expect(nodes.length).toBeGreaterThan(0);
    const [first] = nodes;
    expect(nodes.every(({ ownerId }) => ownerId === PERSONAS.sales.subject)).toBe(true);
    await runSql(gateway.database.ownerUrl, `UPDATE opportunity SET name = name || '!' WHERE id = $1`, [first!['id']]);
    const { data: after } = await gateway.graphql<Morning>(MORNINGS[0][1], SALES);
    expect(after!['sales']!['staleOpportunities']!.nodes.map(({ id }) => id)).not.toContain(first!['id']);
  });
});

describe('the view of customer service', () => {
  it('has my open cases by priority and then by deadline', async () => {
    const { data } = await gateway.graphql<Morning>(MORNINGS[2][1], CARE);
    const { nodes } = data!['customerService']!['myCases']!;
    expect(nodes.length).toBeGreaterThan(1);
    const places = nodes.map(({ priority, dueAt }): [number, string] => [
      ['URGENT', 'HIGH', 'NORMAL', 'LOW'].indexOf(String(priority)),
      (dueAt as string | null) ?? '9999',
    ]);
    expect(places).toEqual([...places].sort(([p, d], [q, e]) => p - q || (d < e ? -1 : 1)));
    expect(nodes.every(({ ownerId }) => ownerId === PERSONAS['customer-service'].subject)).toBe(true);
    expect(data!['customerService']!['waitingCases']!.nodes.length).toBeGreaterThan(0);
  });
});

describe('the view of support', () => {
  it('counts my open tickets by severity as it lists them', async () => {
    const { data } = await gateway.graphql<Morning>(MORNINGS[3][1], SUPPORT);
    const { bySeverity, myTickets } = data!['support']!;
    const counts = new Map<unknown, number>();
    for (const { severity } of myTickets!.nodes) counts.set(severity, (counts.get(severity) ?? 0) + 1);
    expect(bySeverity.map(({ severity, count }) => [severity, count])).toEqual([...counts].sort());
    expect(bySeverity.length).toBeGreaterThan(0);
  });
});

it('shows a department that may not open what a view is made of nothing of it', async () => {
  const { data, extensions } = await gateway.graphql(MORNINGS[0][1], SUPPORT);
  expect(data).toMatchObject({ sales: { pipeline: null, staleOpportunities: null, leadsToCall: null } });
  expect(extensions['release']).toContainEqual({ field: 'SalesView.pipeline', reason: 'NO_ROLE', count: 1 });
});
