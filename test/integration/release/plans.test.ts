import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { openGateway, type GatewayInProcess } from './gateway-in-process';

const MARKETING = { as: 'marketing', purpose: 'DirectMarketing' } as const;
/** PostgreSQL plans the first five of a statement, each for its values, before it keeps one plan for all. */
const TIMES = 12;

let database: TestDatabase;
let gateway: GatewayInProcess;
beforeAll(async () => {
  database = await createTestDatabase({ demo: true });
  gateway = await openGateway(database);
});
afterAll(async () => {
  await gateway.close();
  await database.drop();
});

/** How often the last statement of these was planned for its own values, and how often it met a plan that was there. */
async function plansOf(document: string): Promise<{ anew: number; kept: number }> {
  // One after the other: all of them and the question below meet on one connection.
  for (let time = 0; time < TIMES; time += 1) expect(await gateway.bytes(document, MARKETING)).not.toContain('"errors"');
  const { rows } = await gateway.store.pool.query<{ anew: number; kept: number }>(
    `SELECT custom_plans::integer AS anew, generic_plans::integer AS kept FROM pg_prepared_statements
     WHERE statement LIKE '%"person" t1%' ORDER BY prepare_time DESC LIMIT 1`,
  );
  return rows[0]!;
}

describe('PostgreSQL plans', () => {
  it('the pages of a list once for all, and for two sizes twice', async () => {
    for (const first of [20, 30]) {
      const { anew, kept } = await plansOf(
        `{ people(first: ${String(first)}) { nodes { id email interactions(first: 3) { nodes { id } } } } }`,
      );
      expect(anew).toBe(5);
      expect(kept).toBeGreaterThan(3);
    }
  });
});
