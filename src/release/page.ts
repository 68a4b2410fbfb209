import { endOf, integerOf, isNull, noteItems, Places, readMembers, standsAt, valueOf } from './json-text';
import type { Access } from './access';
import type { EdgePlan, RowPlan } from './plan';
import { remembered } from './remembered';
import { edgeKey, personKey, STAMP } from './sql/keys';

/** Under which key a row carries what an edge leads to: no name of a field can be taken for it. */
export function answerKey(key: string): string {
  return `>${key}`;
}

/** What the rows of one place have in common. */
export interface Layout {
  readonly row: RowPlan;
  /** The column that says whose each row is, of rows with a standing of their own. */
  readonly person: string;
  /** The columns by their key, in their order, which the first rows tell. */
  readonly columns: Map<string, number>;
  /** Their keys as they stand in the JSON. */
  readonly names: Buffer[];
  /** How many columns there are; null until the first rows came. */
  width: number | null;
  /** From which column to what a row carries. */
  readonly edges: readonly { readonly edge: EdgePlan; readonly from: string; readonly to: string }[];
}

/** The layout of a place. Plan and access decide which columns there are: neither who asks nor with which arguments. */
export const layoutOf = remembered((row: RowPlan, access: Access): Layout => {
  const edges = row.edges.map((edge, index) => ({ edge, from: edgeKey(index), to: answerKey(edge.key) }));
  return { row, person: personKey(row, access), columns: new Map(), names: [], width: null, edges };
});

/**
 * Rows of one place as the store gave them. Their cells stay where they are in its JSON, column by column; only what the gateway itself looks
 * at becomes a value.
 */
export class Page {
  /** By row, what the guard tests. */
  readonly stamps: readonly (number | null)[];
  /** By key, what each row carries besides its cells: where its edges lead, and its verdicts. */
  readonly carried = new Map<string, readonly unknown[]>();
  /** How many of the rows are shown. */
  shown: number;

  /** `places`: from `first` on, by column and row, where a cell begins and where it ends. `end`: where the rows end. */
  constructor(
    readonly json: Buffer,
    readonly layout: Layout,
    readonly places: Int32Array,
    private readonly first: number,
    readonly rows: number,
    readonly end: number,
  ) {
    this.shown = rows;
    this.stamps = this.integers(STAMP);
  }

  /** Where in `places` a column begins; -1 where there is none. */
  column(key: string): number {
    const column = this.layout.columns.get(key);
    return column === undefined || this.rows === 0 ? -1 : this.first + column * this.rows * 2;
  }

  /** The cells of a column as values; none where there is no such column. */
  values(key: string): readonly unknown[] {
    const column = this.column(key);
    if (column < 0) return [];
    const [from, to] = [this.places[column], this.places[column + 2 * this.rows - 1]];
    return JSON.parse(`[${this.json.toString('utf8', from, to)}]`) as unknown[];
  }

  /** The cells of a column of whole numbers; none where there is no such column. */
  integers(key: string): readonly (number | null)[] {
    const column = this.column(key);
    if (column < 0) return [];
    const integers = new Array<number | null>(this.rows);
    for (let row = 0; row < this.rows; row += 1)
      integers[row] = integerOf(this.json, this.places[column + 2 * row] as number, this.places[column + 2 * row + 1] as number);
    return integers;
  }

  /** Where the cell of a row begins; -1 where there is no such column. */
  place(key: string, row: number): number {
    const column = this.column(key);
    return column < 0 ? -1 : (this.places[column + 2 * row] as number);
  }

  /** One cell as a value; null where there is no such column. */
  value(key: string, row: number): unknown {
    const column = this.column(key);
    return column < 0 ? null : valueOf(this.json, this.places[column + 2 * row] as number, this.places[column + 2 * row + 1] as number);
  }
}

/** One row of a page. */
export class Row {
  constructor(
    readonly page: Page,
    readonly index: number,
  ) {}
}

/** Rows in the order of the answer, in one or several pages. */
export class Rows {
  constructor(readonly pages: readonly Page[]) {}

  get length(): number {
    return this.pages.reduce((sum, { shown }) => sum + shown, 0);
  }

  /** What `map` makes of each row that is shown. */
  map<T>(map: (page: Page, index: number) => T): T[] {
    return this.pages.flatMap((page) => Array.from({ length: page.shown }, (_, index) => map(page, index)));
  }
}

/** What is read of one page after the other, each at one go. */
const PLACES = new Places();

/** Reads rows column by column, `{ key: [cells] }`; each column is null where there is no row. */
export function readColumns(json: Buffer, from: number, layout: Layout): Page {
  let [columns, rows] = [0, 0];
  PLACES.begin();
  const end = readMembers(json, from, (name, nameEnd, at) => {
    expectColumn(layout, json, name, nameEnd, columns);
    const end = isNull(json, at) ? endOf(json, at) : noteItems(json, at, PLACES);
    columns += 1;
    if (columns === 1) rows = PLACES.length / 2;
    // Whoever took the cell of another row for this one's would show it to whom it was not released.
    if (PLACES.length !== 2 * rows * columns) throw new Error('the columns of a page differ in length');
    return end;
  });
  return takePage(json, layout, columns, rows, end);
}

/** Reads one row, `{ key: cell }`. */
export function readRow(json: Buffer, from: number, layout: Layout): Page {
  let columns = 0;
  PLACES.begin();
  const end = readMembers(json, from, (name, nameEnd, cell) => {
    expectColumn(layout, json, name, nameEnd, columns);
    const end = endOf(json, cell);
    PLACES.note(cell, end);
    columns += 1;
    return end;
  });
  return takePage(json, layout, columns, 1, end);
}

/** All rows of a place come from one expression: their columns are the same, in the same order. */
function expectColumn({ columns, names, width }: Layout, json: Buffer, name: number, nameEnd: number, number: number): void {
  const expected = names[number];
  if (expected !== undefined && standsAt(json, name, nameEnd, expected)) return;
  const key = String(valueOf(json, name, nameEnd));
  if (width !== null || expected !== undefined || columns.has(key)) throw new Error('the rows of a place differ in their columns');
  columns.set(key, number);
  names.push(Buffer.from(json.subarray(name, nameEnd)));
}

/** The page of what `PLACES` has noted. */
function takePage(json: Buffer, layout: Layout, columns: number, rows: number, end: number): Page {
  layout.width ??= columns;
  if (columns !== layout.width) throw new Error('the rows of a place differ in their columns');
  const { piece, from } = PLACES.take();
  return new Page(json, layout, piece, from, rows, end);
}
