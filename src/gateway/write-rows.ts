import type { GuardedPlace } from '../guard/compile';
import { stampMeets, type GuardContext } from '../guard/rules';
import type { Page } from '../release/page';
import { partKey, STAMP } from '../release/sql/keys';
import type { AnswerBytes } from './answer-bytes';

/** An answer while it is written. */
export interface Writing {
  readonly out: AnswerBytes;
  readonly context: GuardContext;
}

/** Writes what the release holds as the answer shows it; throws where graphql-js would make an error of it. */
export type Write = (held: unknown, writing: Writing) => void;

/** Writes, in the same way, what the store's JSON holds from one place to another. */
export type WriteStored = (json: Buffer, from: number, to: number, writing: Writing) => void;

/** How the values of a type are written. */
export interface Writer {
  readonly write: Write;
  readonly writeStored: WriteStored;
  /** Of an object: what is selected of it. */
  readonly cells: readonly Cell[] | null;
}

/** One field of an object of the answer, under its alias or name. */
export interface Cell extends Writer {
  /** Its key, with what stands before it: `,"email":`. */
  readonly opening: Buffer;
  /** Where it stands in its row, behind which rule; null for `__typename`. */
  readonly place: GuardedPlace | null;
}

/** What closes an object of so many cells; the first cell opens it. */
export function closing(cells: readonly Cell[]): string {
  return cells.length === 0 ? '{}' : '}';
}

/** Writes a row of a page, or all that are shown, with a comma between. */
export function writeRows(
  cells: readonly Cell[],
  page: Page,
  rows: { readonly from: number; readonly to: number },
  writing: Writing,
): void {
  const writer = new PageWriter(page, writing);
  const columns = writer.columnsOf(cells, page.stamps, (property) => property);
  for (let row = rows.from; row < rows.to; row += 1) {
    if (row > rows.from) writing.out.add(',');
    writer.row(columns, row);
  }
}

/** Where the rows of a page hold the cells of a selection. */
interface Columns {
  readonly cells: readonly Cell[];
  readonly stamps: readonly unknown[];
  readonly starts: readonly number[];
  /** Of values stored as JSON: their own columns. */
  readonly values: readonly (Columns | null)[];
}

class PageWriter {
  constructor(
    private readonly page: Page,
    private readonly writing: Writing,
  ) {}

  columnsOf(cells: readonly Cell[], stamps: readonly unknown[], keyOf: (property: string) => string): Columns {
    const starts = cells.map(({ place }) => (place === null ? -1 : this.page.column(keyOf(place.property))));
    const values = cells.map(({ place, cells: inner }) =>
      place === null || inner === null ? null : this.columnsOfValue(inner, place.property),
    );
    return { cells, stamps, starts, values };
  }

  /** A value stored as JSON comes as a stamp, null where there is none, and texts. */
  private columnsOfValue(cells: readonly Cell[], name: string): Columns | null {
    const stamp = partKey(name, STAMP);
    if (this.page.column(stamp) < 0) return null;
    return this.columnsOf(cells, this.page.integers(stamp), (property) => partKey(name, property));
  }

  row(columns: Columns, row: number): void {
    const { cells, stamps } = columns;
    const { out, context } = this.writing;
    const stamp = stamps[row];
    for (let index = 0; index < cells.length; index += 1) {
      const cell = cells[index] as Cell;
      out.copy(cell.opening, 0, cell.opening.length);
      if (cell.place !== null && stampMeets(stamp, context, cell.place.index)) this.released(cell, cell.place, columns, index, row);
      else cell.write(null, this.writing);
    }
    out.add(closing(cells));
  }

  private released(cell: Cell, { property }: GuardedPlace, { starts, values }: Columns, index: number, row: number): void {
    const { json, places, carried } = this.page;
    const start = starts[index] as number;
    if (start >= 0) return cell.writeStored(json, places[start + 2 * row] as number, places[start + 2 * row + 1] as number, this.writing);
    const value = values[index] ?? null;
    if (value !== null && value.stamps[row] !== null) this.row(value, row);
    else cell.write(carried.get(property)?.[row] ?? null, this.writing);
  }
}
