import type { Sql } from '../store/sql';
import type { DemoRows } from './demo-rows';

/** Rows of some tables, in an order in which they can be inserted. */
export type RowsByTable = Readonly<Partial<Record<keyof DemoRows, readonly object[]>>>;

/** The name of a table as an SQL identifier; `order` is a word of the language. */
export function quoted(table: string): string {
  return `"${table}"`;
}

/** One statement per table. Rows whose key exists already stay as they are; all rows of a table have the same columns. */
export async function insertRows(sql: Sql, tables: RowsByTable): Promise<void> {
  for (const [table, rows] of Object.entries(tables)) {
    const columns = Object.keys(rows[0] ?? {}).join(', ');
    const source = `json_populate_recordset(NULL::${quoted(table)}, $1)`;
    const text = `INSERT INTO ${quoted(table)} (${columns}) SELECT ${columns} FROM ${source} ON CONFLICT DO NOTHING`;
    await sql.query(text, [JSON.stringify(rows)]);
  }
}
