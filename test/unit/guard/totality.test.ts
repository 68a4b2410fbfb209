import { buildSchema, extendSchema, parse, type GraphQLSchema } from 'graphql';
import { rule } from 'graphql-shield';
import { VALUE_TYPES } from '../../../src/domain/edges';
import { findHoles } from '../../../src/guard/totality';
import { buildGuardTree, type GuardTree } from '../../../src/guard/tree';
import type { Records } from '../../../src/release/records';
import { lecitoModel } from './lecito-model';

let schema: GraphQLSchema;
let records: Records;
beforeAll(async () => {
  ({ schema, records } = await lecitoModel());
});

function holes(of = schema, tree: GuardTree = buildGuardTree(of).tree): string[] {
  return findHoles(of, tree, records, VALUE_TYPES);
}

function extended(sdl: string): GraphQLSchema {
  return extendSchema(schema, parse(sdl));
}

/** The tree of the schema with one value put in a place. */
function treeWith(type: string, field: string, value: unknown): GuardTree {
  const { tree } = buildGuardTree(schema);
  return { ...tree, [type]: { ...tree[type], [field]: value as GuardTree[string][string] } };
}

describe('the gateway starts', () => {
  it('only while there is no hole; there is none', () => {
    expect(holes()).toEqual([]);
  });
});

describe('the gateway refuses to start with', () => {
  it('a field of a record that nobody classified', () => {
    expect(holes(extended('extend type Person { nickname: String }'))).toEqual([
      "UNCLASSIFIED_FIELD Person.nickname: say whose data it is, or that it is nobody's",
    ]);
  });

  it('a field of a value inside a record that nobody classified', () => {
    expect(holes(extended('extend type PostalAddress { floor: String }'))).toEqual([
      expect.stringContaining('UNCLASSIFIED_FIELD PostalAddress.floor'),
    ]);
  });

  it.each([
    [
      'a type that is no record and that nobody looked at',
      'type Summary { email: String } extend type Query { summary: Summary }',
      'Summary.email',
    ],
    ['a page that holds more than its rows', 'extend type PersonConnection { emails: [String] }', 'PersonConnection.emails'],
    ['an edge that holds more than its row', 'extend type PersonEdge { email: String }', 'PersonEdge.email'],
    ['a payload that holds more than records', 'extend type PersonPayload { email: String }', 'PersonPayload.email'],
    [
      'a view that holds more than pages and sums',
      'type SummaryView { email: String } extend type Query { summary: SummaryView }',
      'SummaryView.email',
    ],
    [
      'a page of what is no record',
      'type SummaryConnection { nodes: [String] } extend type Query { all: SummaryConnection }',
      'SummaryConnection.nodes',
    ],
  ])('%s', (_what, sdl, field) => {
    expect(holes(extended(sdl))).toEqual([`UNCLASSIFIED_FIELD ${field}: say whose data it is, or that it is nobody's`]);
  });

  it('a type without rules', () => {
    const { tree } = buildGuardTree(schema);
    delete tree['Contract'];
    expect(holes(schema, tree)).toEqual(['type Contract has no rules']);
  });

  it('a field without a rule', () => {
    const { tree } = buildGuardTree(schema);
    delete tree['Person']!['email'];
    expect(holes(schema, tree)).toEqual(['Person.email has no rule']);
  });

  it.each([
    ['undefined', undefined],
    ['null', null],
    ['a function', (): boolean => true],
    ['true', true],
    ['a rule that resolves to nothing', { resolve: true }],
    ['an empty object', {}],
  ])('%s where a rule should be', (_what, value) => {
    expect(holes(schema, treeWith('Person', 'email', value))).toEqual(['Person.email has no rule']);
  });

  it('a rule for a field that does not exist', () => {
    const { tree } = buildGuardTree(schema);
    expect(holes(schema, treeWith('Person', 'emial', tree['Person']!['email']))).toEqual([
      'there is a rule for Person.emial, which does not exist',
    ]);
  });

  it('a rule for a type that does not exist', () => {
    const { tree } = buildGuardTree(schema);
    expect(holes(schema, treeWith('Persona', 'email', tree['Person']!['email']))).toEqual([
      'there is a rule for Persona.email, which does not exist',
    ]);
  });

  it.each([
    ['an input', 'PersonFilter', 'email'],
    ['an interface', 'Node', 'id'],
    ['a union', 'Anybody', '__typename'],
  ])('a rule on %s, where shield never looks', (_what, type, field) => {
    const other = extended('interface Node { id: ID! } union Anybody = Person | Account extend type Person implements Node');
    const { tree } = buildGuardTree(schema);
    const value = tree['Person']!['email']!;
    expect(holes(other, { ...tree, [type]: { [field]: value } })).toEqual([
      `a rule on ${type} would never be applied: it is no object type`,
    ]);
  });

  it('a protected field that is not nullable', () => {
    const sdl = 'type Query { person: Person } type Person { id: ID! email: String! interactions: [Int]! }';
    expect(holes(buildSchema(sdl))).toEqual([
      'Person.email is protected and must be nullable',
      'Person.interactions is protected and must be nullable',
    ]);
  });

  it('a subscription of which nobody said what it pushes, or that pushes from nowhere', () => {
    expect(holes(extended('extend type Subscription { person: Person }'))).toEqual([
      'Subscription.person is not declared: say what it pushes',
      'Subscription.person has no source',
    ]);
  });

  it('a rule that remembers its verdict', () => {
    const remembering = rule({ cache: 'contextual' })(() => true);
    expect(holes(schema, treeWith('Person', 'email', remembering))).toEqual([
      'Person.email has a rule that remembers its verdict: say no_cache',
    ]);
  });
});
