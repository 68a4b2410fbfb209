import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { openGateway, type GatewayInProcess } from './gateway-in-process';

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

interface Found {
  readonly data: { readonly people: { readonly nodes: readonly { readonly id: string }[] } };
}

/** Whom a filter on the day of birth finds, by id. */
async function found(operators: string, order = '', beside = ''): Promise<string[]> {
  const people = `people(first: 1000, filter: { birthDate: { ${operators} } }${order}) { nodes { id } ${beside} }`;
  const answer = await gateway.bytes(`{ ${people} }`, { as: 'dpo', purpose: 'RightsFulfilment' });
  const { data } = JSON.parse(answer.slice(4)) as Found;
  return data.people.nodes.map(({ id }) => id).sort();
}

describe('a filter finds the same persons', () => {
  it.each([
    ['isNull: true', true],
    ['gte: "1995-01-01"', true],
    ['gt: "1975-01-01", lte: "1985-12-31"', true],
    ['isNull: true, gte: "1980-01-01"', false],
  ])('in whatever order, counted or not: birthDate { %s }', async (operators, finds) => {
    const plain = await found(operators);
    expect(plain.length > 0).toBe(finds);
    expect(plain.length).toBeLessThan(1000);
    for (const direction of ['ASC', 'DESC']) {
      const order = `, orderBy: { field: birthDate, direction: ${direction} }`;
      for (const beside of ['', 'totalCount pageInfo { hasNextPage }']) expect(await found(operators, order, beside)).toEqual(plain);
    }
  });
});
