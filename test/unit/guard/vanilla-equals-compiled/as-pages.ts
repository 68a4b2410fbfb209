import { Row, type Rows } from '../../../../src/release/page';
import { partKey, STAMP } from '../../../../src/release/sql/keys';
import { rowsOfColumns } from '../../../support/rows-of-columns';

type Shaped = Readonly<Record<string, unknown>>;

/** The same rows as the release hands them out: in pages, with their cells in JSON and what their edges lead to beside them. */
export function asPages(held: unknown): unknown {
  if (Array.isArray(held)) return held.length > 0 && held.every(isObject) ? pageOf(held) : held.map(asPages);
  return isObject(held) ? new Row(pageOf([held]).pages[0]!, 0) : held;
}

function pageOf(rows: readonly Shaped[]): Rows {
  const columns: Record<string, unknown[]> = { [STAMP]: rows.map((row) => row[STAMP] ?? null) };
  const carried: Record<string, readonly unknown[]> = {};
  for (const key of new Set(rows.flatMap((row) => Object.keys(row)))) {
    const cells = rows.map((row) => row[key] ?? null);
    if (!cells.some(isNested)) columns[key] = cells;
    else if (!key.startsWith('>') && cells.every((cell) => cell === null || isStampedValue(cell)))
      Object.assign(columns, partsOf(key, cells));
    else carried[key] = cells.map(asPages);
  }
  return rowsOfColumns(JSON.stringify(columns), carried);
}

/** A value stored as JSON comes as its stamp and its parts, in columns of their own. */
function partsOf(name: string, values: readonly unknown[]): Record<string, unknown[]> {
  const objects = values as readonly (Shaped | null)[];
  const keys = new Set([STAMP, ...objects.flatMap((value) => Object.keys(value ?? {}))]);
  return Object.fromEntries([...keys].map((key) => [partKey(name, key), objects.map((value) => value?.[key] ?? null)]));
}

function isStampedValue(cell: unknown): boolean {
  return isObject(cell) && cell[STAMP] !== undefined && cell[STAMP] !== null && !Object.values(cell).some(isNested);
}

function isNested(cell: unknown): boolean {
  return isObject(cell) || (Array.isArray(cell) && cell.some(isNested));
}

function isObject(held: unknown): held is Shaped {
  return typeof held === 'object' && held !== null && !Array.isArray(held);
}
