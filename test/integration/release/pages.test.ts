import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { runSql } from '../../support/sql';
import { openGateway, type Asking, type GatewayInProcess } from './gateway-in-process';

const MARKETING: Asking = { as: 'marketing', purpose: 'DirectMarketing' };
const SALES: Asking = { as: 'sales', purpose: 'CustomerRelationshipManagement' };

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

interface List {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: Readonly<Record<string, unknown>> }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

interface Body {
  readonly data: Record<string, List>;
  readonly errors?: readonly { readonly extensions: Fault }[];
}

interface Fault {
  readonly code: string;
  readonly field?: string;
}

async function page(document: string, asking: Asking, variables: Record<string, unknown>): Promise<List> {
  const { data } = JSON.parse((await inProcess.bytes(document, { ...asking, variables })).slice(4)) as Body;
  return Object.values(data)[0]!;
}

/** Visits a whole list, page by page, and returns what it saw of each row. */
async function visitAll(
  root: string,
  field: string,
  direction: string,
  size: number,
  asking: Asking,
): Promise<Readonly<Record<string, unknown>>[]> {
  const document = `query ($after: String, $first: Int!) { ${root}(first: $first, after: $after, orderBy: { field: ${field}, direction: ${direction} }) {
    totalCount edges { cursor node { id ${field === 'id' ? '' : field} } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  const seen: Readonly<Record<string, unknown>>[] = [];
  let after: string | null = null;
  for (;;) {
    const list: List = await page(document, asking, { after, first: size });
    expect(list.pageInfo.hasPreviousPage).toBe(after !== null);
    expect(list.pageInfo.startCursor).toBe(list.edges[0]?.cursor ?? null);
    seen.push(...list.edges.map(({ node }) => node));
    if (!list.pageInfo.hasNextPage) {
      expect(seen).toHaveLength(list.totalCount);
      return seen;
    }
    expect(list.edges).toHaveLength(size);
    after = list.pageInfo.endCursor;
  }
}

function ids(rows: readonly Readonly<Record<string, unknown>>[]): unknown[] {
  return rows.map(({ id }) => id);
}

/** Values first, in order, each value's rows by id; then what is missing or withheld, by id upwards. */
function expectSorted(rows: readonly Readonly<Record<string, unknown>>[], field: string, sortedIds: readonly unknown[]): void {
  const valued = rows.filter((row) => row[field] !== null);
  const rest = rows.filter((row) => row[field] === null);
  expect(ids(rows)).toEqual([...ids(valued), ...ids(rest)]);
  expect(ids(rest)).toEqual([...ids(rest)].sort());
  expect(ids(valued)).toEqual(sortedIds.filter((id) => valued.some((row) => row['id'] === id)));
}

describe('a sorted list, page by page', () => {
  it.each([
    ['people', 'person', 'id', 'id', MARKETING],
    ['people', 'person', 'email', 'email', MARKETING],
    ['people', 'person', 'phone', 'phone', MARKETING],
    ['people', 'person', 'familyName', 'family_name', MARKETING],
    ['people', 'person', 'jobTitle', 'job_title', SALES],
    ['people', 'person', 'birthDate', 'birth_date', { as: 'dpo', purpose: 'RightsFulfilment' } as const],
    ['people', 'person', 'createdAt', 'created_at', MARKETING],
    ['people', 'person', 'version', 'version', MARKETING],
    ['interactions', 'interaction', 'occurredAt', 'occurred_at', MARKETING],
    ['opportunities', 'opportunity', 'amount', 'amount', SALES],
    ['opportunities', 'opportunity', 'closedOn', 'closed_on', SALES],
    ['orders', 'order', 'total', 'total', SALES],
    ['accounts', 'account', 'sector', 'sector', SALES],
  ])(
    'visits each visible row of %s exactly once: %s by %s',
    async (root, table, field, column, asking) => {
      const all = new Set(ids(await visitAll(root, 'id', 'ASC', 1000, asking)));
      for (const direction of ['ASC', 'DESC']) {
        const rows = await visitAll(root, field, direction, 97, asking);
        expect(new Set(ids(rows))).toEqual(all);
        expect(rows).toHaveLength(all.size);
        const sorted = await runSql(
          database.ownerUrl,
          `SELECT id FROM "${table}" WHERE "${column}" IS NOT NULL ORDER BY "${column}" ${direction}, id ${direction}`,
        );
        expectSorted(rows, field, ids(sorted));
      }
    },
    60_000,
  );

  it('holds withheld cells, missing cells and equal values', async () => {
    const phones = await visitAll('people', 'phone', 'ASC', 1000, MARKETING);
    expect(phones.some(({ phone }) => phone === null)).toBe(true);
    expect(phones.some(({ phone }) => phone !== null)).toBe(true);
    const versions = await visitAll('people', 'version', 'ASC', 1000, MARKETING);
    expect(new Set(versions.map(({ version }) => version)).size).toBeLessThan(versions.length);
  });

  it('visits nested lists as well', async () => {
    const document = `query ($after: String) { person(id: "00000000-0000-7000-8000-000000000001") {
      interactions(first: 1, after: $after) { totalCount edges { cursor node { id occurredAt } } pageInfo { hasNextPage endCursor } } } }`;
    const seen: unknown[] = [];
    let after: string | null = null;
    do {
      const body = JSON.parse((await inProcess.bytes(document, { ...SALES, variables: { after } })).slice(4)) as {
        data: { person: { interactions: List } };
      };
      const { edges, pageInfo, totalCount } = body.data.person.interactions;
      seen.push(...edges.map(({ node }) => node['occurredAt']));
      if (!pageInfo.hasNextPage) expect(seen).toHaveLength(totalCount);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual([...seen].sort().reverse());
    expect(seen.length).toBeGreaterThan(3);
  });
});

describe('a cursor', () => {
  const CODE =
    'query ($after: String) { people(first: 2, after: $after, orderBy: { field: email }) { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }';

  async function faultOf(after: string, document = CODE): Promise<Fault | undefined> {
    const body = JSON.parse((await inProcess.bytes(document, { ...MARKETING, variables: { after } })).slice(4)) as Body;
    return body.errors?.[0]?.extensions;
  }

  it('of another order, another list or nowhere is refused', async () => {
    const REFUSED = { code: 'INVALID_CURSOR', field: 'people.after' };
    const { edges } = await page(CODE, MARKETING, {});
    const { cursor } = edges[0]!;
    expect(await faultOf(cursor)).toBeUndefined();
    expect(await faultOf(cursor, CODE.replace('email', 'phone'))).toMatchObject(REFUSED);
    expect(await faultOf(cursor, CODE.replace('{ field: email }', '{ field: email, direction: DESC }'))).toMatchObject(REFUSED);
    expect(await faultOf(cursor, CODE.replace('people', 'interactions').replace('email', 'subject'))).toMatchObject({
      code: 'INVALID_CURSOR',
      field: 'interactions.after',
    });
    for (const forged of ['', 'x', 'AAAA', '{}', Buffer.from('[]').toString('base64url'), Buffer.from('null').toString('base64url')]) {
      expect(await faultOf(forged)).toMatchObject(REFUSED);
    }
  });

  it('that was forged shows nothing that the list would not show', async () => {
    const all = new Set(ids(await visitAll('people', 'id', 'ASC', 1000, MARKETING)));
    const forged = (position: unknown[]): string => Buffer.from(JSON.stringify(['Person.email ASC', ...position])).toString('base64url');
    for (const position of [
      [1, 'a', '00000000-0000-0000-0000-000000000000'],
      [1, 'luca', '00000000-0000-7000-8000-000000000002'],
      [0, null, '00000000-0000-0000-0000-000000000000'],
      [0, 'x', 'ffffffff-ffff-ffff-ffff-ffffffffffff'],
    ]) {
      const list = await page(CODE, MARKETING, { after: forged(position) });
      for (const { node } of list.edges) expect(all.has(node['id'])).toBe(true);
      expect(list.totalCount).toBe(all.size);
    }
  });

  it('with a value that the column cannot hold is the client’s fault, told without the value', async () => {
    const document = CODE.replace('email', 'createdAt');
    const after = Buffer.from(
      JSON.stringify(['Person.createdAt ASC', 1, 'no time at all', '00000000-0000-0000-0000-000000000000']),
    ).toString('base64url');
    const bytes = await inProcess.bytes(document, { ...MARKETING, variables: { after } });
    expect(bytes).toMatch(/^400 .*"code":"INVALID_(INPUT|CURSOR)"/);
    expect(bytes).not.toContain('no time');
  });

  it('holds only what its reader was shown', async () => {
    const rows = await page(CODE.replace('first: 2', 'first: 1000').replace('email', 'phone'), MARKETING, {});
    const shown = new Map((await visitAll('people', 'phone', 'ASC', 1000, MARKETING)).map((row) => [row['id'], row['phone']]));
    for (const { cursor, node } of rows.edges) {
      const [, , value] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
      expect(value).toBe(shown.get(node['id']));
    }
  });
});

describe('a filter', () => {
  async function count(filter: string, asking = MARKETING): Promise<number> {
    const answer = await inProcess.bytes(`{ people(first: 0, filter: { ${filter} }) { totalCount } }`, asking);
    return (JSON.parse(answer.slice(4)) as Body).data['people']!.totalCount;
  }

  it('sees a withheld value as missing: isNull cannot tell the two apart', async () => {
    const rows = await visitAll('people', 'phone', 'ASC', 1000, MARKETING);
    expect(await count('phone: { isNull: true }')).toBe(rows.filter(({ phone }) => phone === null).length);
    expect(await count('phone: { isNull: false }')).toBe(rows.filter(({ phone }) => phone !== null).length);
  });

  it('on a field that is closed finds nothing, and everything is missing there', async () => {
    const all = await count('id: { in: ["00000000-0000-7000-8000-000000000001"] }');
    expect(all).toBe(1);
    expect(await count('taxCode: { startsWith: "F" }')).toBe(0);
    expect(await count('taxCode: { in: [] }')).toBe(0);
    expect(await count('taxCode: { isNull: false }')).toBe(0);
    expect(await count('taxCode: { isNull: true }')).toBe((await visitAll('people', 'id', 'ASC', 1000, MARKETING)).length);
  });

  it.each([
    ['an empty list', 'email: { in: [] }', 0],
    ['an id that is none', 'id: { eq: "no id" }', 0],
    ['ids of which one is none', 'id: { in: ["no id", "00000000-0000-7000-8000-000000000001"] }', 1],
    ['wildcards, which are letters here', 'email: { contains: "%" }', 0],
    ['a backslash', 'email: { startsWith: "\\\\" }', 0],
    ['an underscore', 'email: { startsWith: "giulia_ferri" }', 0],
    ['a quote', 'familyName: { eq: "\' OR true --" }', 0],
  ])('takes %s', async (_what, filter, expected) => {
    expect(await count(filter)).toBe(expected);
  });

  it.each([
    ['a null operand', 'email: { eq: null }', 'filter.email.eq'],
    ['no operator', 'email: null', 'filter.email'],
    ['a null list', 'email: { in: null }', 'filter.email.in'],
    ['isNull without an answer', 'email: { isNull: null }', 'filter.email.isNull'],
  ])('refuses %s and names the place', async (_what, filter, field) => {
    const answer = await inProcess.bytes(`{ people(filter: { ${filter} }) { totalCount } }`, MARKETING);
    expect(JSON.parse(answer.slice(4))).toMatchObject({ errors: [{ extensions: { code: 'INVALID_INPUT', field } }] });
  });
});
