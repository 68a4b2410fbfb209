import { atMost } from '../error-details';
import { LecitoError } from '../errors';
import { argumentsOf, type Variables } from '../release/arguments-of';
import { withCharactersOf, withCharactersOfCursor } from '../release/filter-limits';
import type { ListPlan, Plan, RowPlan } from '../release/plan';
import type { Sentence } from '../sentence';

/** The most rows that one operation may ask for: the sizes of its pages, multiplied down the levels and added up. */
export const MOST_ROWS_PER_OPERATION = 100_000;

/** The most values that one operation may ask for: of as many rows, under every key that the answer has them. */
const MOST_VALUES_PER_OPERATION = 1_000_000;

/** Refuses, before any SQL, an operation that could make more rows than the gateway allows at once, or whose filters and cursors hold too much. */
export function checkCost(plan: Plan, variables: Variables): void {
  checkRows(plan, variables);
  let characters = 0;
  for (const { parent, node } of listsOf(plan)) {
    const { filter, after } = argumentsOf(parent, node, variables);
    characters = withCharactersOf(filter, 'filter', withCharactersOfCursor(after, characters));
  }
}

/** Every list of the plan, at whatever depth. */
function listsOf({ roots, rows }: Plan): ListPlan[] {
  const atRoots = roots.flatMap((root) =>
    root.sort === 'list' ? [root.list] : root.sort === 'view' ? root.parts.map(({ list }) => list) : [],
  );
  const below = rows.flatMap(({ edges }) => edges.map(({ target }) => (target.sort === 'many' ? target.list : null)));
  return [...atRoots, ...below].filter((list) => list !== null);
}

interface Counting {
  readonly variables: Variables;
  /** What one row counts, without the rows below it. */
  readonly of: (row: RowPlan) => number;
}

function checkRows(plan: Plan, variables: Variables): void {
  refuseAbove(MOST_ROWS_PER_OPERATION, { en: 'rows', it: 'righe' }, countOf(plan, { variables, of: () => 1 }));
  refuseAbove(MOST_VALUES_PER_OPERATION, { en: 'values', it: 'valori' }, countOf(plan, { variables, of: ({ values }) => values }));
}

function refuseAbove(most: number, what: Sentence, asked: number): void {
  if (asked > most) throw new LecitoError('TOO_EXPENSIVE', { detail: atMost(most, what) });
}

function countOf(plan: Plan, counting: Counting): number {
  let count = 0;
  for (const root of plan.roots) {
    if (root.sort === 'list') count += countOfList(root.list, counting);
    if (root.sort === 'row') count += countOfRow(root.row, counting);
    if (root.sort === 'search') count += firstOf(root, counting) * countOfRow(root.row, counting);
    if (root.sort === 'view') for (const { list } of root.parts) if (list !== null) count += countOfList(list, counting);
    if (root.sort === 'pushed') for (const { row } of root.rows) count += countOfRow(row, counting);
    if (root.sort === 'payload') for (const row of root.rows.values()) count += countOfRow(row, counting);
  }
  return count;
}

/** Rows that are shown nowhere, as where only their number is asked for, are read all the same. */
function countOfList(list: ListPlan, counting: Counting): number {
  return firstOf(list, counting) * Math.max(1, list.shown) * countOfRow(list.row, counting);
}

function firstOf({ parent, node }: Pick<ListPlan, 'parent' | 'node'>, { variables }: Counting): number {
  const first = argumentsOf(parent, node, variables)['first'];
  return typeof first === 'number' ? first : 0;
}

function countOfRow(row: RowPlan, counting: Counting): number {
  let count = counting.of(row);
  for (const { target } of row.edges)
    count += target.sort === 'one' ? countOfRow(target.row, counting) : countOfList(target.list, counting);
  return count;
}
