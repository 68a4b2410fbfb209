import { Args, Field } from 'type-graphql';
import type { EntityClass } from './declared-columns';
import type { SortedBy } from './edge';
import { connectionOf, pageArgumentsOf } from './graphql/connection-of';

/** What the conditions of a view are written with: names of our own model, and values that become parameters. */
export interface ViewSql {
  /** The column of a field, whatever its verdict: only for what stands among `reads`. */
  readonly column: (field: string) => string;
  /** The column of a field where it is released, else NULL. */
  readonly cell: (field: string) => string;
  /** The condition under which a field of another type (`Interaction.occurredAt`) is released for the same person. */
  readonly released: (coordinate: string) => string;
  /** The member of staff who asks. */
  readonly viewer: string;
}

/** Which rows of a type a part of a view is about. */
export interface ViewRows {
  readonly entity: EntityClass;
  /** Fields and edges that the conditions look at: a row of which one of these is withheld is not there. */
  readonly reads: readonly string[];
  readonly where: (sql: ViewSql) => readonly string[];
}

/** Sums over rows, one line for each group. */
export interface ViewTotals {
  readonly rows: ViewRows;
  /** Fields by which rows are grouped; they stand among `reads`. */
  readonly by: readonly string[];
  /** Further fields that the sums look at, each where it is released. */
  readonly sums: readonly string[];
  /** Aggregates in SQL, by the name of the field that shows them. They depend on no order of the rows: sum numerics, not floats. */
  readonly measures: (sql: ViewSql) => Readonly<Record<string, string>>;
}

export type ViewPart =
  | { readonly sort: 'list'; readonly rows: ViewRows; readonly sortedBy: SortedBy | null }
  | { readonly sort: 'totals'; readonly totals: ViewTotals };

const parts = new Map<string, ViewPart>();

/** The part of a view behind a field, by its coordinate: `SalesView.tasksDue`. */
export function viewPart(coordinate: string): ViewPart | undefined {
  return parts.get(coordinate);
}

interface ListOptions extends ViewRows {
  readonly sortedBy: SortedBy | null;
  readonly description: string;
}

/** A field of a view that lists rows: an ordinary connection, narrowed and sorted beforehand. */
export function viewList(view: EntityClass, name: string, { sortedBy, description, ...rows }: ListOptions): void {
  const [connection, page] = [connectionOf(rows.entity), pageArgumentsOf(rows.entity)];
  Field(() => connection, { nullable: true, description })(view.prototype as object, name);
  Args(() => page)(view.prototype as object, name, 0);
  parts.set(`${view.name}.${name}`, { sort: 'list', rows, sortedBy });
}

/** A field of a view that sums up rows; `type` is made by the gateway and holds no column. */
export function viewTotals(
  view: EntityClass,
  name: string,
  type: EntityClass,
  totals: ViewTotals & { readonly description: string },
): void {
  Field(() => [type], { nullable: true, description: totals.description })(view.prototype as object, name);
  parts.set(`${view.name}.${name}`, { sort: 'totals', totals });
}
