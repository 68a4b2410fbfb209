import { parse, type GraphQLObjectType, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { AnswerBytes } from '../../../src/gateway/answer-bytes';
import { compileRoots, type RootAnswer } from '../../../src/gateway/compile-answer';
import { guardSchema } from '../../../src/guard/compile';
import { buildGuardTree } from '../../../src/guard/tree';
import { planOperation } from '../../../src/release/plan';
import type { Records } from '../../../src/release/records';
import type { Rows } from '../../../src/release/page';
import { STAMP } from '../../../src/release/sql/keys';
import { rowsOfColumns } from '../../support/rows-of-columns';
import { lecitoModel } from '../guard/lecito-model';

const GROUND = 1;

let schema: GraphQLSchema;
let records: Records;
let masks: Int32Array;
beforeAll(async () => {
  const model = await lecitoModel();
  const { tree, fields } = buildGuardTree(model.schema);
  records = model.records;
  schema = guardSchema(model.schema, tree, records);
  masks = Int32Array.from(fields, ({ field }) => (field === 'email' ? 0 : GROUND));
});

function rootsOf(document: string): readonly RootAnswer[] | null {
  const parsed = parse(document);
  const plan = planOperation(schema, records, parsed, parsed.definitions[0] as OperationDefinitionNode, {});
  return compileRoots(schema, parsed, plan, {});
}

/** What a root field writes. */
function written({ write }: RootAnswer, held: unknown): unknown {
  const out = new AnswerBytes();
  write(held, { out, context: { masks } });
  return JSON.parse(String(out.take()));
}

function pageOf(columns: Readonly<Record<string, readonly unknown[]>>): Rows {
  return rowsOfColumns(JSON.stringify(columns));
}

describe('the answer of released rows', () => {
  it.each([
    '{ people { totalCount nodes { id email address { city } interests } } }',
    '{ a: people { edges { cursor node { x: email } } pageInfo { endCursor } } person(id: "x") { interactions { nodes { subject } } } }',
    '{ people { ...P } } fragment P on PersonConnection { nodes { __typename ... on Person { email @skip(if: true) } } }',
    '{ __typename people { __typename nodes { __typename id } } }',
    '{ people { nodes { release { field decision reason } consents { nodes { events { nodes { state } } } } } } }',
  ])('is written cell by cell: %s', (document) => {
    expect(rootsOf(document)).not.toBeNull();
  });

  it.each([
    '{ me { role } people { nodes { id } } }',
    '{ __schema { queryType { name } } people { nodes { id } } }',
    '{ people { nodes { __proto__: id } } }',
    '{ __proto__: people { nodes { id } } }',
    'mutation { liftRestriction(input: { personId: "x" }) { id } }',
  ])('is left to graphql-js: %s', (document) => {
    expect(rootsOf(document)).toBeNull();
  });

  it('is left to graphql-js where somebody put a resolver in the place of the guard’s', () => {
    const email = (schema.getType('Person') as GraphQLObjectType).getFields()['email']!;
    const { resolve } = email;
    email.resolve = () => 'a@example.org';
    expect(rootsOf('{ people { nodes { email } } }')).toBeNull();
    email.resolve = resolve!;
    expect(rootsOf('{ people { nodes { email } } }')).not.toBeNull();
  });

  it('shows a cell only behind its own rule, and nothing of a row without a stamp', () => {
    const [root] = rootsOf('{ people { nodes { id email mail: email givenName } } }')!;
    const stamped = { [STAMP]: GROUND, id: '1', email: 'a@example.org', givenName: 'Giulia' };
    const { [STAMP]: _stamp, ...bare } = stamped;
    const page = { [STAMP]: GROUND, nodes: [stamped, bare, { ...stamped, [STAMP]: 0 }] };
    const nothing = { id: null, email: null, mail: null, givenName: null };
    expect(() => written(root!, page)).toThrow(); // an id is never null: graphql-js makes an error of it
    page.nodes.length = 1;
    expect(written(root!, page)).toEqual({ nodes: [{ ...nothing, id: '1', givenName: 'Giulia' }] });
  });

  it('shows a cell only behind its own rule, of rows that stand in the JSON of a statement', () => {
    const [root] = rootsOf('{ people { nodes { email mail: email givenName address { city } interests } } }')!;
    const columns = {
      [STAMP]: [GROUND, null, 0, '1', GROUND],
      email: ['a@example.org', 'b@example.org', 'c@example.org', 'd@example.org', 'e@example.org'],
      givenName: ['Giulia "la \\ rossa"\n', 'Luca', 'Irene', 'Marco', null],
      'address.$g': [GROUND, GROUND, GROUND, GROUND, 0],
      'address.city': ['Forlì', 'Roma', 'Roma', 'Roma', 'Roma'],
      interests: [['vino', '], ['], [], [], [], []],
    };
    const nothing = { email: null, mail: null, givenName: null, address: null, interests: null };
    expect(written(root!, { [STAMP]: GROUND, nodes: pageOf(columns) })).toEqual({
      nodes: [
        { ...nothing, givenName: 'Giulia "la \\ rossa"\n', address: { city: 'Forlì' }, interests: ['vino', '], ['] },
        nothing,
        nothing,
        nothing,
        { ...nothing, address: { city: null }, interests: [] },
      ],
    });
  });

  it('shows null for a page that carries no stamp', () => {
    const [root] = rootsOf('{ people { totalCount } }')!;
    expect(() => written(root!, { totalCount: 3 })).toThrow();
    expect(written(root!, null)).toBeNull();
  });

  it('throws where a list is due and none is there, and where a value is not of its type', () => {
    const [root] = rootsOf('{ people { nodes { interests language createdAt } } }')!;
    expect(() => written(root!, { [STAMP]: GROUND, nodes: {} })).toThrow();
    const [orders] = rootsOf('{ orders { nodes { total } } }')!;
    expect(() => written(orders!, { [STAMP]: GROUND, nodes: pageOf({ [STAMP]: [GROUND], total: ['much'] }) })).toThrow();
  });
});
