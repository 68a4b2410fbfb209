import { LecitoError } from '../errors';
import { argumentsOf, type Variables } from '../release/arguments-of';
import { withCharactersOf, withCharactersOfCursor } from '../release/filter-limits';
import type { ListPlan, Plan, RowPlan } from '../release/plan';

/** The most rows that one operation may ask for: the sizes of its pages, multiplied down the levels and added up. */
export const MOST_ROWS_PER_OPERATION = 100_000;

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

function checkRows(plan: Plan, variables: Variables): void {
  let rows = 0;
  for (const root of plan.roots) {
    if (root.sort === 'list') rows += rowsOfList(root.list, variables);
    if (root.sort === 'row') rows += rowsOfRow(root.row, variables);
    if (root.sort === 'search') rows += firstOf(root, variables) * rowsOfRow(root.row, variables);
    if (root.sort === 'view') for (const { list } of root.parts) if (list !== null) rows += rowsOfList(list, variables);
    if (root.sort === 'pushed') for (const { row } of root.rows) rows += rowsOfRow(row, variables);
    if (root.sort === 'payload') for (const row of root.rows.values()) rows += rowsOfRow(row, variables);
  }
  if (rows > MOST_ROWS_PER_OPERATION)
    throw new LecitoError('TOO_EXPENSIVE', { detail: `At most ${String(MOST_ROWS_PER_OPERATION)} rows.` });
}

function rowsOfList(list: ListPlan, variables: Variables): number {
  return firstOf(list, variables) * rowsOfRow(list.row, variables);
}

function firstOf({ parent, node }: Pick<ListPlan, 'parent' | 'node'>, variables: Variables): number {
  const first = argumentsOf(parent, node, variables)['first'];
  return typeof first === 'number' ? first : 0;
}

function rowsOfRow(row: RowPlan, variables: Variables): number {
  let rows = 1;
  for (const { target } of row.edges) rows += target.sort === 'one' ? rowsOfRow(target.row, variables) : rowsOfList(target.list, variables);
  return rows;
}
