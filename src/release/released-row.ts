import type { EdgePlan, RowPlan } from './plan';
import { edgeKey, partKey, STAMP } from './sql/rows';

/** A row as it came from the store; while it is shaped, its edges get the keys of the answer. */
export type ReleasedRow = Record<string, unknown>;

/** Rows column by column, as the statement returns them. */
export type Columns = Readonly<Record<string, readonly unknown[] | null>>;

/** Under which key a row carries what an edge leads to: no name of a field can be taken for it. */
export function answerKey(key: string): string {
  return `>${key}`;
}

/** Under which keys the rows of a place hold what: put together once, since that takes longer than to look under them. */
export interface Layout {
  /** A value stored as JSON comes as a stamp and texts. */
  readonly values: readonly { readonly name: string; readonly stamp: string; readonly parts: readonly (readonly [string, string])[] }[];
  readonly edges: readonly { readonly edge: EdgePlan; readonly from: string; readonly to: string }[];
  /** A row that holds nothing yet; null until the first came, since role and purpose decide which columns there are. */
  blank: ReleasedRow | null;
}

/** The layout of each place, while one operation is shaped. */
export type Layouts = Map<RowPlan, Layout>;

/** The layout of a place, made when its first row comes. */
export function layoutOf(row: RowPlan, layouts: Layouts): Layout {
  let layout = layouts.get(row);
  if (layout === undefined) {
    const values = [...row.keys].map(([name, keys]) => ({
      name,
      stamp: partKey(name, STAMP),
      parts: keys.map((key) => [key, partKey(name, key)] as const),
    }));
    const edges = row.edges.map((edge, index) => ({ edge, from: edgeKey(index), to: answerKey(edge.key) }));
    layouts.set(row, (layout = { values, edges, blank: null }));
  }
  return layout;
}

/** All rows are copies of one that has all keys already: to give each row one key after the other takes five times as long. */
export function rowsByColumn(columns: Columns, layout: Layout): ReleasedRow[] {
  const blank = (layout.blank ??= blankRow(columns, layout));
  const rows = (columns[STAMP] ?? []).map(() => ({ ...blank }));
  for (const [key, cells] of Object.entries(columns)) {
    if (cells === null) continue;
    rows.forEach((each, index) => {
      each[key] = cells[index];
    });
  }
  return rows;
}

/** Made at once: what is given more than sixteen keys one by one becomes a hash table, and so do its copies. */
function blankRow(columns: Columns, { values, edges }: Layout): ReleasedRow {
  const keys = [...Object.keys(columns), ...values.map(({ name }) => name), ...edges.map(({ to }) => to)];
  return Object.fromEntries(keys.map((key) => [key, null]));
}

/** Puts the values stored as JSON together, each under its name; null where one is withheld or there is none. */
export function giveValues(row: ReleasedRow, { values }: Layout): void {
  for (const { name, stamp, parts } of values) {
    const grounds = row[stamp];
    if (grounds === null || grounds === undefined) {
      row[name] = null;
      continue;
    }
    const value: Record<string, unknown> = { [STAMP]: grounds };
    for (const [key, from] of parts) value[key] = row[from];
    row[name] = value;
  }
}
