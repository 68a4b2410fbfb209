import type { GatewayExecutor } from '@apollo/server-gateway-interface';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { openGateway, type GatewayInProcess } from '../release/gateway-in-process';

const SUPPORT = { as: 'support', purpose: 'TechnicalServiceProvision' } as const;

let database: TestDatabase;
let gateway: GatewayInProcess;
/** Operations that Apollo Server took to the executor, for each of which V8 keeps the request until its next full collection. */
let executed = 0;
beforeAll(async () => {
  database = await createTestDatabase({ demo: true });
  gateway = await openGateway(database);
  const internals = gateway.gateway.apollo['internals'] as { gatewayExecutor: GatewayExecutor };
  const { gatewayExecutor } = internals;
  internals.gatewayExecutor = (request) => {
    executed += 1;
    return gatewayExecutor(request);
  };
});
beforeEach(() => {
  executed = 0;
});
afterAll(async () => {
  await gateway.close();
  await database.drop();
});

describe('Apollo Server', () => {
  it.each(['{ people(first: 2) { nodes { email } } }', '{ __typename }'])(
    'is handed an answer before it would execute: %s',
    async (document) => {
      expect(await gateway.bytes(document, SUPPORT)).toMatch(/^200 \{"data":\{/);
      expect(executed).toBe(0);
    },
  );

  it('words and reports what went wrong, by its executor', async () => {
    const body = await gateway.bytes('query A { __typename } query B { __typename }', SUPPORT);
    expect(body).toMatch(/^\d+ \{"errors":\[\{"message":".+","extensions":\{"code":"INVALID_DOCUMENT"/);
    expect(executed).toBe(1);
  });
});
