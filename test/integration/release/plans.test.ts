import { runSql } from '../../support/sql';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { openGateway, type GatewayInProcess } from './gateway-in-process';

const MARKETING = { as: 'marketing', purpose: 'DirectMarketing' } as const;
/** PostgreSQL plans the first five of a statement, each for its values, before it keeps one plan for all. */
const TIMES = 12;

let database: TestDatabase;
let gateway: GatewayInProcess;
beforeAll(async () => {
  database = await createTestDatabase({ demo: true });
  await runSql(database.ownerUrl, 'ANALYZE');
  gateway = await openGateway(database);
});
afterAll(async () => {
  await gateway.close();
  await database.drop();
});

type Viewpoint = Parameters<GatewayInProcess['bytes']>[1];

/** How often the last of these statements was planned for its own values, and how often it met a plan that was there. */
async function plansOf(documents: readonly string[], viewpoint: Viewpoint = MARKETING): Promise<{ anew: number; kept: number }> {
  // One after the other: all of them and the question below meet on one connection.
  for (const document of documents) expect(await gateway.bytes(document, viewpoint)).not.toContain('"errors"');
  const { rows } = await gateway.store.pool.query<{ anew: number; kept: number }>(
    `SELECT custom_plans::integer AS anew, generic_plans::integer AS kept FROM pg_prepared_statements
     WHERE statement LIKE '%"person" t1%' ORDER BY prepare_time DESC LIMIT 1`,
  );
  return rows[0]!;
}

/** Where the rows of the longest page stand. */
async function cursors(): Promise<string[]> {
  const page = await gateway.bytes('{ people(first: 1000) { edges { cursor } } }', MARKETING);
  return cursorsIn(page);
}

function cursorsIn(page: string): string[] {
  return [...page.matchAll(/"cursor":"([^"]+)"/g)].map(([, cursor]) => String(cursor));
}

describe('PostgreSQL plans', () => {
  it('the pages of a list once for all, and for two sizes twice', async () => {
    for (const first of [20, 30]) {
      const document = `{ people(first: ${String(first)}) { nodes { id email interactions(first: 3) { nodes { id } } } } }`;
      const { anew, kept } = await plansOf(Array.from({ length: TIMES }, () => document));
      expect(anew).toBe(0);
      expect(kept).toBeGreaterThan(3);
    }
  });

  it.each([
    ['marketing', 'DirectMarketing'],
    ['marketing', 'CommercialResearch'],
    ['marketing', 'SocialMediaMarketing'],
    ['marketing', 'ProvideProductRecommendations'],
    ['customer-service', 'CustomerClaimsManagement'],
    ['support', 'TechnicalServiceProvision'],
  ] as const)('the further pages of what %s asks for %s once for all, be that for few of the persons', async (as, purpose) => {
    const first = await gateway.bytes('{ people(first: 12) { edges { cursor } } }', { as, purpose });
    const { anew, kept } = await plansOf(
      cursorsIn(first).map((after) => `{ people(first: 25, after: "${after}") { nodes { id email } } }`),
      { as, purpose },
    );
    expect(anew).toBeLessThanOrEqual(5);
    expect(kept).toBeGreaterThan(3);
  });

  it.each([
    ['at its beginning', 40, (all: readonly string[]) => all.slice(0, TIMES)],
    ['far behind it', 41, (all: readonly string[]) => all.slice(-TIMES)],
  ])('the further pages of a list once for all, where the first ones began %s', async (_where, first, some) => {
    const near = some(await cursors());
    const { anew, kept } = await plansOf(
      near.map(
        (after) => `{ people(first: ${String(first)}, after: "${after}") { nodes { id email interactions(first: 3) { nodes { id } } } } }`,
      ),
    );
    expect(anew).toBe(5);
    expect(kept).toBeGreaterThan(3);
  });

  it('the pages from a value on, sorted by it, once for all', async () => {
    const pageFrom = (day: string, first = 25): string =>
      `{ people(first: ${String(first)}, filter: { birthDate: { gte: "${day}" } }, orderBy: { field: birthDate }) { nodes { id birthDate } } }`;
    const viewpoint = { as: 'dpo', purpose: 'RightsFulfilment' } as const;
    const days = Array.from({ length: TIMES }, (_, year) => `${String(1950 + year)}-01-01`);
    const { anew, kept } = await plansOf(
      days.map((day) => pageFrom(day)),
      viewpoint,
    );
    expect(anew).toBe(5);
    expect(kept).toBeGreaterThan(3);
    const last = JSON.parse((await gateway.bytes(pageFrom('2000-01-01', 1000), viewpoint)).slice(4)) as LastPage;
    const dates = last.data.people.nodes.map(({ birthDate }) => birthDate);
    expect(dates.length).toBeGreaterThan(20);
    expect(dates.length).toBeLessThan(1000);
    expect(dates).toEqual(dates.filter((date) => date >= '2000-01-01').sort());
  });
});

interface LastPage {
  readonly data: { readonly people: { readonly nodes: readonly { readonly birthDate: string }[] } };
}
