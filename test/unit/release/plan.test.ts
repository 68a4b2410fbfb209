import { parse, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { VALUE_TYPES } from '../../../src/domain/edges';
import type { Policy } from '../../../src/decision/policy';
import { LecitoError } from '../../../src/errors';
import { compileAccess } from '../../../src/release/access';
import { planOperation, type Plan } from '../../../src/release/plan';
import { PlanCache } from '../../../src/release/plan-cache';
import type { Records } from '../../../src/release/records';
import { beginRelease, releaseRoot, visibleRowStatement } from '../../../src/release/release';
import type { Asker } from '../../../src/release/sql/statement';
import type { Category } from '../../../src/vocabulary/categories';
import type { Purpose } from '../../../src/vocabulary/purposes';
import { lecitoModel } from '../guard/lecito-model';
import { codeOf } from './code-of';

let schema: GraphQLSchema;
let records: Records;
let policy: Policy;
beforeAll(async () => {
  ({ schema, records, policy } = await lecitoModel());
});

function planOf(text: string, variables: Record<string, unknown> = {}): Plan {
  const document = parse(text);
  return planOperation(schema, records, document, document.definitions[0] as OperationDefinitionNode, variables);
}

const ASKER: Asker = {
  subject: '00000000-0000-7000-8000-0000000000a2',
  client: 'x',
  kind: 'staff',
  purpose: 'DirectMarketing',
  scope: 'all',
};

/** The policy, with a purpose that accepts only contracts for one category. */
function withContractOnly(purpose: Purpose, category: Category): Policy {
  const declared = policy.purposes.get(purpose)!;
  const accepts = new Map(declared.accepts).set(category, ['CONTRACT']);
  return { ...policy, purposes: new Map(policy.purposes).set(purpose, { ...declared, accepts }) };
}

/** The statements that a query sends for a role and purpose, against a store that finds nothing. */
async function statementsOf(
  text: string,
  role = 'marketing',
  asker: Asker = ASKER,
  of: Policy = policy,
): Promise<{ text: string; values: readonly unknown[] }[]> {
  const plan = planOf(text);
  const access = compileAccess(of, records, VALUE_TYPES, of.roles.get(role)!, asker.purpose);
  const release = beginRelease(plan, access, asker, {});
  const sent: { text: string; values: readonly unknown[] }[] = [];
  for (const root of plan.roots) {
    await releaseRoot(release, root, (query) => {
      sent.push(query);
      return Promise.resolve(root.sort === 'list' ? '{}' : null);
    });
  }
  return sent;
}

describe('the statement of a root field', () => {
  it('names no column that role and purpose withhold, whatever is asked', async () => {
    const [sent] = await statementsOf('{ people { nodes { email taxCode birthDate incomeBracket } } }');
    expect(sent!.text).toContain('"email"');
    for (const column of ['tax_code', 'birth_date', 'income_bracket']) expect(sent!.text).not.toContain(column);
  });

  it('names no column that is not asked for', async () => {
    const [sent] = await statementsOf('{ people { nodes { email } } }');
    expect(sent!.text).not.toMatch(/given_name|phone/);
  });

  it('asks nothing of the store about an edge that is closed', async () => {
    const [sent] = await statementsOf('{ people { nodes { email accounts { nodes { name } } consents { nodes { purpose } } } } }');
    expect(sent!.text).not.toMatch(/"account"|consent_record/);
  });

  it('is none where the type is closed', async () => {
    expect(await statementsOf('{ accounts { nodes { name } } account(id: "x") { name } opportunities { totalCount } }')).toEqual([]);
  });

  it('leads to an account only where the employment is released, from whichever side', async () => {
    const asker: Asker = { ...ASKER, purpose: 'CustomerRelationshipManagement' };
    const narrow = withContractOnly('CustomerRelationshipManagement', 'CurrentEmployment');
    const [out] = await statementsOf('{ people { nodes { accounts { nodes { name } } } } }', 'sales', asker, narrow);
    expect(out!.text).toMatch(/CASE WHEN \(a1\.grounds & 1\) <> 0 THEN json_build_object/);
    const [back] = await statementsOf('{ accounts { nodes { people { totalCount } } } }', 'sales', asker, narrow);
    expect(back!.text).toMatch(/count\(\*\).*\(a2\.grounds & 1\) <> 0/);
  });

  it('holds no literal of the client', async () => {
    const [sent] = await statementsOf(
      `{ people(search: "sesame oil", filter: { email: { eq: "sesame" }, interests: { has: "sesame" }, phone: { startsWith: "sesame" } }) { nodes { id } } }`,
    );
    expect(sent!.text).not.toContain('sesame');
    expect(sent!.values.filter((value) => String(value).includes('sesame'))).toHaveLength(7);
  });

  it('looks for an id that is none nowhere', async () => {
    const [sent] = await statementsOf('{ person(id: "1 OR 1=1") { email } }');
    expect(sent!.text).toContain('false');
    expect(sent!.values).not.toContain('1 OR 1=1');
  });

  it.each([
    ['all', 'marketing', 'DirectMarketing', false],
    ['team', 'sales', 'CustomerRelationshipManagement', true],
    ['assigned', 'sales', 'CustomerRelationshipManagement', true],
  ] as const)('looks at assignments under the scope %s as it must', async (scope, role, purpose, looks) => {
    const [sent] = await statementsOf('{ people { nodes { email } } }', role, { ...ASKER, purpose, scope });
    expect(sent!.text.includes('assignment')).toBe(looks);
    if (scope === 'assigned') expect(sent!.text).not.toContain('team');
  });

  it('sees nobody but oneself under the scope self, and nobody at all where the subject is no person', async () => {
    const asker: Asker = { ...ASKER, kind: 'data-subject', purpose: 'RightsFulfilment', scope: 'self' };
    const [own] = await statementsOf('{ people { nodes { email } } }', 'data-subject', asker);
    expect(own!.values).toContain(asker.subject);
    const [none] = await statementsOf('{ people { nodes { email } } }', 'data-subject', { ...asker, subject: 'somebody' });
    expect(none!.values).not.toContain('somebody');
    expect(none!.values).toContain('00000000-0000-0000-0000-000000000000');
  });

  it('refuses a page of more than a thousand rows, or of fewer than none', async () => {
    for (const first of [1001, -1]) {
      await expect(statementsOf(`{ people(first: ${String(first)}) { nodes { id } } }`)).rejects.toMatchObject({
        code: 'INVALID_INPUT',
        extensions: { field: 'people.first' },
      });
    }
  });

  it('refuses a search of more than eight words', async () => {
    await expect(statementsOf('{ people(search: "a b c d e f g h i") { nodes { id } } }')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });
});

describe('a row that somebody is about to change', () => {
  const access = (role: string, purpose: Purpose): ReturnType<typeof compileAccess> =>
    compileAccess(policy, records, VALUE_TYPES, policy.roles.get(role)!, purpose);

  it('is looked up under the same conditions as a list, and locked', () => {
    const id = '00000000-0000-7000-8000-000000000001';
    const { text, values } = visibleRowStatement(access('marketing', 'DirectMarketing'), ASKER, records.get('Person')!, id);
    expect(text).toMatch(/FOR NO KEY UPDATE OF t1$/);
    expect(text).toContain('grounds');
    expect(values).toContain(id);
  });

  it('is not found where its id is none or its type closed', () => {
    expect(() => visibleRowStatement(access('marketing', 'DirectMarketing'), ASKER, records.get('Person')!, 'x')).toThrow(LecitoError);
    const id = '00000000-0000-7000-8000-000000000001';
    expect(codeOf(() => visibleRowStatement(access('marketing', 'DirectMarketing'), ASKER, records.get('Account')!, id))).toBe('NOT_FOUND');
  });
});

describe('a plan', () => {
  it('is made once for a document and the conditions that hold', () => {
    const cache = new PlanCache(schema, records);
    const document = parse('query ($a: Boolean!, $n: Int!) { people(first: $n) { nodes { id email @include(if: $a) } } }');
    const operation = document.definitions[0] as OperationDefinitionNode;
    const one = cache.planOf(document, operation, { a: true, n: 1 });
    expect(cache.planOf(document, operation, { a: true, n: 9 })).toBe(one);
    const other = cache.planOf(document, operation, { a: false, n: 1 });
    expect(other).not.toBe(one);
    expect(one.rows[0]!.fields.map(({ name }) => name)).toEqual(['id', 'email']);
    expect(other.rows[0]!.fields.map(({ name }) => name)).toEqual(['id']);
  });

  it('forgets, rather than grow without end with the conditions of one document', () => {
    const cache = new PlanCache(schema, records);
    const names = Array.from({ length: 8 }, (_, index) => `v${String(index)}`);
    const document = parse(
      `query (${names.map((name) => `$${name}: Boolean!`).join(' ')}) { people { nodes { id ${names.map((name) => `${name}: email @include(if: $${name})`).join(' ')} } } }`,
    );
    const operation = document.definitions[0] as OperationDefinitionNode;
    const variablesOf = (bits: number): Record<string, boolean> =>
      Object.fromEntries(names.map((name, index) => [name, (bits & (1 << index)) !== 0]));
    const first = cache.planOf(document, operation, variablesOf(0));
    for (let bits = 1; bits < 256; bits += 1) cache.planOf(document, operation, variablesOf(bits));
    expect(cache.planOf(document, operation, variablesOf(0))).not.toBe(first);
  });

  it('reads fragments, aliases, nodes and edges as one row', () => {
    const { rows } = planOf(
      `query { people { nodes { ...A x: email } edges { node { phone ... on Person { language } } } } } fragment A on Person { givenName address { city } }`,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]!.fields.map(({ name }) => name).sort()).toEqual(['address', 'email', 'givenName', 'language', 'phone']);
    expect(rows[0]!.keys.get('address')).toEqual(['city']);
  });

  it('refuses two fields under one name in one row', () => {
    expect(codeOf(() => planOf('{ people { nodes { x: email } edges { node { x: phone } } } }'))).toBe('INVALID_DOCUMENT');
  });

  it('refuses a small document with a great many places', () => {
    const spread = (level: number): string =>
      level === 0
        ? 'fragment F0 on Person { id }'
        : `fragment F${String(level)} on Person { ${['a', 'b', 'c', 'd'].map((key) => `${key}: interactions { nodes { person { ...F${String(level - 1)} } } }`).join(' ')} } ${spread(level - 1)}`;
    expect(codeOf(() => planOf(`query { people { nodes { ...F4 } } } ${spread(4)}`))).toBe('TOO_EXPENSIVE');
  });

  it('knows the rows of a payload, and what is no record', () => {
    const { roots } = planOf(
      'mutation { withdrawConsent(input: { personId: "x", purpose: Marketing }) { id person { email } consent { purpose } } }',
    );
    expect(roots).toMatchObject([{ sort: 'payload', key: 'withdrawConsent' }]);
    expect(planOf('{ me { role } __typename }').roots).toMatchObject([{ sort: 'other' }, { sort: 'other' }]);
  });
});
