import { parse, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { checkCost } from '../../../src/gateway/cost';
import { planOperation, type Plan } from '../../../src/release/plan';
import type { Records } from '../../../src/release/records';
import { lecitoModel } from '../guard/lecito-model';
import { codeOf } from '../release/code-of';

let schema: GraphQLSchema;
let records: Records;
beforeAll(async () => {
  ({ schema, records } = await lecitoModel());
});

function planOf(text: string, variables: Record<string, unknown>): Plan {
  const document = parse(text);
  return planOperation(schema, records, document, document.definitions[0] as OperationDefinitionNode, variables);
}

describe('the cost of an operation', () => {
  it.each([
    ['a page', '{ people(first: 1000) { nodes { id } } }', {}],
    ['a page of pages', '{ people(first: 100) { nodes { interactions(first: 999) { nodes { id } } } } }', {}],
    ['ten rows by id', '{ person(id: "x") { interactions(first: 1000) { nodes { person { id } } } } }', {}],
    ['the rows of a mutation', 'mutation { logInteraction(input: {}) { person { orders(first: 1000) { nodes { id } } } } }', {}],
    ['a variable', 'query ($n: Int!) { people(first: $n) { nodes { orders(first: $n) { nodes { id } } } } }', { n: 300 }],
    ['rows beside their cursors', '{ people(first: 1000) { nodes { orders(first: 60) { nodes { id } edges { cursor } } } } }', {}],
  ])('is low enough for %s', (_what, text, variables) => {
    expect(() => {
      checkCost(planOf(text, variables), variables);
    }).not.toThrow();
  });

  it.each([
    ['pages of pages', '{ people(first: 1000) { nodes { interactions(first: 1000) { nodes { id } } } } }', {}],
    [
      'many pages side by side',
      `{ ${Array.from({ length: 15 }, (_, index) => `q${String(index)}: people(first: 1000) { nodes { orders(first: 9) { nodes { id } } } }`).join(' ')} }`,
      {},
    ],
    ['a variable', 'query ($n: Int!) { people(first: $n) { nodes { orders(first: $n) { nodes { id } } } } }', { n: 400 }],
    ['rows that are shown twice', '{ people(first: 1000) { nodes { orders(first: 60) { a: nodes { id } edges { node { id } } } } } }', {}],
    [
      'rows of which each is shown with all its values',
      `{ people(first: 1000) { nodes { orders(first: 50) { nodes { ${Array.from({ length: 21 }, (_, index) => `a${String(index)}: id`).join(' ')} } } } } }`,
      {},
    ],
    [
      'the parts of values',
      `{ people(first: 1000) { nodes { ${Array.from({ length: 60 }, (_, index) => `a${String(index)}: release { field reason }`).join(' ')} } } }`,
      {},
    ],
    [
      'pages below the hits of a search',
      '{ search(text: "x", first: 100) { person { orders(first: 1000) { nodes { lines(first: 2) { nodes { id } } } } } } }',
      {},
    ],
    [
      'pages below the lists of a view',
      '{ sales { leadsToCall(first: 1000) { nodes { person { orders(first: 1000) { nodes { id } } } } } } }',
      {},
    ],
    [
      'pages below what a stream tells of',
      'subscription { queueChanged(queueId: "x") { case { person { orders(first: 1000) { nodes { person { cases(first: 1000) { nodes { id } } } } } } } } }',
      {},
    ],
    [
      'pages of which the number of rows alone is asked for',
      '{ people(first: 1000) { nodes { orders(first: 1000) { totalCount } } } }',
      {},
    ],
    [
      'pages below one row',
      '{ person(id: "x") { interactions(first: 1000) { nodes { person { orders(first: 1000) { nodes { id } } } } } } }',
      {},
    ],
    [
      'the rows of a mutation',
      'mutation { logInteraction(input: {}) { person { orders(first: 1000) { nodes { person { orders(first: 1000) { nodes { id } } } } } } } }',
      {},
    ],
  ])('is too high for %s', (_what, text, variables) => {
    expect(codeOf(() => checkCost(planOf(text, variables), variables))).toBe('TOO_EXPENSIVE');
  });

  it('counts what the filters of a view hold as well', () => {
    const six = Array.from(
      { length: 6 },
      (_, index) => `a${String(index)}: leadsToCall(filter: { accountName: { in: $t } }) { totalCount }`,
    );
    const variables = { t: Array.from({ length: 10 }, () => 'x'.repeat(2000)) };
    const costOf = (lists: readonly string[]) => () =>
      checkCost(planOf(`query ($t: [String!]) { sales { ${lists.join(' ')} } }`, variables), variables);
    expect(codeOf(costOf(six.slice(1)))).toBeNull();
    expect(codeOf(costOf(six))).toBe('INVALID_INPUT');
  });
});
