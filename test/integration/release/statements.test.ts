import { createHook } from 'node:async_hooks';
import { CAST } from '../../../src/demo/cast';
import { statementsTo } from '../../support/statements';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import type { GraphQLRequest } from '../../support/graphql-client';
import { openGateway, type GatewayInProcess } from './gateway-in-process';

const MARKETING = { as: 'marketing', purpose: 'DirectMarketing' } as const;
const DPO = { as: 'dpo', purpose: 'RightsFulfilment' } as const;

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

/** How many statements an operation sends, by pool. */
async function count(
  document: string,
  request: GraphQLRequest<Record<string, unknown>> = MARKETING,
): Promise<{ store: number; log: number }> {
  const sent = await statementsTo(gateway.database, () => gateway.graphql(document, request));
  const of = (name: string): number => sent.filter(({ application }) => application === name).length;
  expect(of('lecito gateway') + of('lecito access log')).toBe(sent.length);
  return { store: of('lecito gateway'), log: of('lecito access log') };
}

describe('statements of a request, counted at the connections', () => {
  it.each([1, 10, 100, 1000])('are one and its event for a list of %i', async (first) => {
    expect(await count(`{ people(first: ${String(first)}) { nodes { id givenName email } } }`)).toEqual({ store: 1, log: 1 });
  });

  it.each([
    ['one level', '{ people(first: 20) { nodes { id } } }'],
    ['two levels', '{ people(first: 20) { nodes { id interactions(first: 3) { nodes { id subject } } } } }'],
    [
      'five levels',
      `{ people(first: 20) { nodes { id orders(first: 3) { nodes { number lines(first: 5) { nodes { quantity product { name } } } } }
        interactions(first: 3) { nodes { person { contactPoints { nodes { value person { email } } } } } } } } }`,
    ],
    [
      'twelve levels',
      `{ people(first: 2) { nodes { accounts(first: 2) { nodes { people(first: 2) { nodes { opportunities(first: 2) { nodes {
        account { interactions(first: 2) { nodes { person { email } } } } } } } } } } } } }`,
    ],
    [
      'the count, the cursors and both aliases of a list',
      '{ people(first: 5) { totalCount pageInfo { endCursor } edges { cursor } a: nodes { id } b: nodes { email } } }',
    ],
  ])('are one and its event for %s', async (_what, document) => {
    expect(await count(document, DPO)).toEqual({ store: 1, log: 1 });
  });

  it('are one per root field, and one event for all', async () => {
    expect(await count('{ a: people(first: 1) { nodes { id } } b: people(first: 9) { nodes { id } } orders { totalCount } }')).toEqual({
      store: 3,
      log: 1,
    });
    expect(await count(`{ person(id: "${CAST.giulia.id}") { email } }`)).toEqual({ store: 1, log: 1 });
  });

  it('are the event alone where role and purpose close the type', async () => {
    expect(await count('{ accounts { nodes { id } } }')).toEqual({ store: 0, log: 1 });
    expect(await count('{ me { role } purposes { name } }')).toEqual({ store: 0, log: 1 });
  });

  it('are none at all for whoever is unknown', async () => {
    expect(await count('{ people { nodes { id } } }', {})).toEqual({ store: 0, log: 0 });
    expect(await count('{ people { nodes { id } } }', { token: 'a.b.c', purpose: 'DirectMarketing' })).toEqual({ store: 0, log: 0 });
  });

  it.each([
    ['no purpose', {}],
    ['an unknown purpose', { purpose: 'Curiosity' }],
    ['a purpose of others', { purpose: 'CustomerCare' }],
  ])('are the event of the refusal alone for %s', async (_what, request) => {
    expect(await count('{ people { nodes { id } } }', { as: 'marketing', ...request })).toEqual({ store: 0, log: 1 });
  });

  it.each([
    ['does not fit the schema', '{ people { passwords } }'],
    ['asks for too much', '{ people(first: 1000) { nodes { interactions(first: 1000) { nodes { id } } } } }'],
    ['is too deep', `{ people { nodes { ${'interactions { nodes { person { '.repeat(6)}id${' } } }'.repeat(6)} } } }`],
  ])('are the event of the refusal alone where the operation %s', async (_what, document) => {
    expect(await count(document)).toEqual({ store: 0, log: 1 });
  });

  it('do not grow with the explanations of one request: facts are loaded once', async () => {
    const why = Array.from(
      { length: 5 },
      (_, index) =>
        `q${String(index)}: explainAccess(person: "${Object.values(CAST)[index]!.id}", field: "email", role: "marketing", purpose: DirectMarketing) { decision }`,
    );
    expect(await count(`{ ${why.join(' ')} }`, DPO)).toEqual({ store: 1, log: 1 });
  });
});

describe('promises of a request', () => {
  let database: TestDatabase;
  let inProcess: GatewayInProcess;
  beforeAll(async () => {
    database = await createTestDatabase({ demo: true });
    inProcess = await openGateway(database);
  });
  afterAll(async () => {
    await inProcess.close();
    await database.drop();
  });

  const LIST = `query ($first: Int!) { people(first: $first) { nodes {
    id version givenName familyName email phone birthDate taxCode language jobTitle incomeBracket interests } } }`;

  async function promisesFor(first: number): Promise<{ promises: number; rows: number }> {
    let promises = 0;
    const hook = createHook({
      init: (_id, type) => {
        if (type === 'PROMISE') promises += 1;
      },
    });
    // Past the pause of the log's group commit, so that every run takes the same way through it.
    await new Promise((resolve) => setTimeout(resolve, 30));
    hook.enable();
    const answer = await inProcess.bytes(LIST, { ...DPO, variables: { first } });
    hook.disable();
    const { data } = JSON.parse(answer.slice(4)) as { data: { people: { nodes: readonly unknown[] } } };
    return { promises, rows: data.people.nodes.length };
  }

  async function leastPromisesFor(first: number): Promise<{ promises: number; rows: number }> {
    let least = await promisesFor(first);
    for (let run = 0; run < 10; run += 1) {
      const again = await promisesFor(first);
      if (again.promises < least.promises) least = again;
    }
    return least;
  }

  it('are as many for 200 rows of 12 fields as for 50: none per leaf, none per row', async () => {
    // A connection that the pool opens anew is a promise more: the least of several runs is exact.
    const [few, many] = [await leastPromisesFor(50), await leastPromisesFor(200)];
    expect([few.rows, many.rows]).toEqual([50, 200]);
    expect(many.promises - few.promises).toBe(0);
  });

  it('are counted by a counter that would see one per leaf', async () => {
    const { promises } = await promisesFor(50);
    expect(promises).toBeGreaterThan(0);
    expect(promises).toBeLessThan(200);
  });
});
