import { CAST } from '../../src/demo/cast';
import { runSql } from '../support/sql';
import { startTestGateway, type TestGateway } from '../support/test-gateway';
import { DPO, everybody, MARKETING, SECRETS, VICTIM, type Attacker } from './attacker';

interface Page {
  readonly totalCount: number;
  readonly nodes: ReadonlyArray<{ readonly id: string }>;
}
interface Cursors {
  readonly people: { readonly edges: ReadonlyArray<{ readonly cursor: string }> };
}

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

/** The groups of people by occupation, each with its records, as close as the graph comes to it: one list per value. */
async function groupsByOccupation(attacker: Attacker, titles: readonly string[]): Promise<Page[]> {
  const group = (title: string, index: number): string =>
    `g${String(index)}: people(first: 3, filter: { jobTitle: { eq: ${JSON.stringify(title)} } }) { totalCount nodes { id } }`;
  const { data, errors } = await gateway.graphql<Record<string, Page>>(`{ ${titles.map(group).join(' ')} }`, attacker);
  expect(errors).toEqual([]);
  return Object.values(data!);
}

/** The values that stand in the cursors of a sorted list: the only place where a value stands that nobody selected. */
async function keysOf(
  attacker: Attacker,
  field: string,
  { direction = 'ASC', first = 1000, args = '' } = {},
): Promise<Array<string | null>> {
  const document = `{ people(first: ${String(first)}, orderBy: { field: ${field}, direction: ${direction} } ${args}) { edges { cursor } } }`;
  const { data, errors } = await gateway.graphql<Cursors>(document, attacker);
  expect(errors).toEqual([]);
  return data!.people.edges.map(
    ({ cursor }) => (JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string, 0 | 1, string | null])[2],
  );
}

// There a list by groups with their records was one query more, which the check of permissions took for a part of another query: a
// column that the plain list refused stood in its rows. Here each list is its own source, and the filter reads no withheld column.
it('Twenty CVE-2026-92771: records asked for group by group are in no group of a withheld field', async () => {
  const stored = await runSql<{ title: string; n: number }>(
    gateway.database.ownerUrl,
    'SELECT job_title AS title, count(*)::int AS n FROM person WHERE job_title IS NOT NULL GROUP BY 1 ORDER BY 2 DESC LIMIT 8',
  );
  const titles = [...stored.map(({ title }) => title), 'Nobody is this'];
  const whole = await groupsByOccupation(DPO, titles);
  expect(whole.map(({ totalCount }) => totalCount)).toEqual([...stored.map(({ n }) => n), 0]);
  // A group that somebody is in answers like one that is empty; there, only the full one was refused.
  const nothing: Page = { totalCount: 0, nodes: [] };
  expect(await groupsByOccupation(MARKETING, titles)).toEqual(titles.map(() => nothing));
});

// There `min` and `max` returned the stored text of a concealed column, since only plain selections were concealed. Here the first and
// the last of an order are such an aggregate: they are taken over the released values, and what is withheld comes after all of them.
it('Directus CVE-2026-35442: the least and the greatest value of a field are those of the released cells', async () => {
  const ofVictimAnd = (id: string): string => `, filter: { id: { in: ["${VICTIM}", "${id}"] } }`;
  const extremes = async (attacker: Attacker, args = ''): Promise<Array<string | null>> => [
    ...(await keysOf(attacker, 'phone', { direction: 'ASC', first: 1, args })),
    ...(await keysOf(attacker, 'phone', { direction: 'DESC', first: 1, args })),
  ];
  const released = (await everybody(gateway, MARKETING)).flatMap(({ phone }) => phone ?? []).sort();
  expect(released).not.toContain(SECRETS.phone);
  expect(await extremes(MARKETING)).toEqual([released[0], released.at(-1)]);
  // The least of two is the victim's, for whoever may read it; for the others it is that of the one who is left.
  const irene = '+393001000011';
  expect(await extremes(DPO, ofVictimAnd(CAST.irene.id))).toEqual([SECRETS.phone, irene]);
  expect(await extremes(MARKETING, ofVictimAnd(CAST.irene.id))).toEqual([irene, irene]);
  expect(await extremes(MARKETING, ofVictimAnd(VICTIM))).toEqual([null, null]);
  // Where nothing of the field is released there is no least value either.
  for (const field of ['birthDate', 'taxCode', 'incomeBracket']) {
    expect(await keysOf(MARKETING, field, { direction: 'ASC', first: 1 })).toEqual([null]);
    expect(await keysOf(MARKETING, field, { direction: 'DESC', first: 1 })).toEqual([null]);
  }
});

// There the keys of the groups of an aggregate were values of columns that the role could not select. Here the keys of an order, in
// the cursors, are exactly the released cells: asking for the cursors instead of the cells gives nothing more.
it('Hasura F-001: the keys by which a list is ordered are no values beside the released ones', async () => {
  const released = (await everybody(gateway, MARKETING, ', orderBy: { field: phone }')).flatMap(({ phone }) => phone ?? []);
  const keys = (await keysOf(MARKETING, 'phone')).filter((key) => key !== null);
  expect(keys.length).toBeGreaterThan(100);
  expect(keys).toEqual(released);
  expect(new Set(await keysOf(MARKETING, 'birthDate'))).toEqual(new Set([null]));
  expect((await keysOf(DPO, 'birthDate')).filter((key) => key !== null).length).toBeGreaterThan(100);
});

describe('Twenty CVE-2026-92771, Directus CVE-2026-35442, Hasura F-001: the published schema', () => {
  interface Field {
    readonly name: string;
    readonly args: ReadonlyArray<{ readonly name: string }>;
    readonly type: { readonly name: string | null };
  }
  interface Type {
    readonly name: string;
    readonly fields: readonly Field[] | null;
    readonly inputFields: ReadonlyArray<{ readonly name: string }> | null;
  }
  let types: readonly Type[];
  beforeAll(async () => {
    const document = '{ __schema { types { name fields { name args { name } type { name } } inputFields { name } } } }';
    const { data } = await gateway.graphql<{ __schema: { types: readonly Type[] } }>(document, MARKETING);
    types = data!.__schema.types.filter(({ name }) => !name.startsWith('__'));
  });

  it('offers no group, no aggregate and no expression: a list takes five arguments and gives four things', () => {
    const connections = types.filter(({ name }) => name.endsWith('Connection') && name !== 'AccessEventConnection');
    expect(connections.length).toBeGreaterThan(10);
    for (const { fields } of connections)
      expect(fields!.map(({ name }) => name).sort()).toEqual(['edges', 'nodes', 'pageInfo', 'totalCount']);
    const lists = types.flatMap(({ fields }) => fields ?? []).filter(({ type }) => connections.some(({ name }) => name === type.name));
    expect(new Set(lists.flatMap(({ args }) => args.map(({ name }) => name)))).toEqual(
      new Set(['first', 'after', 'filter', 'orderBy', 'search']),
    );
  });

  it('compares a column with given values only, never with another column, and by no pattern of the asker', () => {
    const records = types.filter(({ name }) => name.endsWith('Connection')).map(({ name }) => name.slice(0, -'Connection'.length));
    const filters = types.filter(({ name }) => name.endsWith('Filter') && !records.includes(name.slice(0, -'Filter'.length)));
    const operators = new Set(filters.flatMap(({ inputFields }) => inputFields!.map(({ name }) => name)));
    expect(operators).toEqual(new Set(['eq', 'in', 'startsWith', 'contains', 'has', 'isNull', 'gt', 'gte', 'lt', 'lte']));
  });

  it.each([
    '{ peopleGroupBy(groupBy: [{ jobTitle: true }], includeRecords: true) { groupByDimensionValues } }',
    '{ people { groupBy { jobTitle } } }',
    '{ peopleAggregated { max { phone } } }',
    '{ people(groupBy: ["jobTitle"]) { totalCount } }',
    '{ people(aggregate: { max: ["phone"] }) { totalCount } }',
    '{ people { aggregate { max { phone } count(columns: phone, distinct: true) } } }',
    `{ people(distinctOn: [phone], filter: { id: { eq: "${VICTIM}" } }) { nodes { id } } }`,
  ])('refuses what leaked there: %s', async (document) => {
    const { status, data, errors } = await gateway.graphql(document, DPO);
    expect([status, data, errors[0]?.extensions.code]).toEqual([400, null, 'INVALID_DOCUMENT']);
  });
});
