import type { Sql } from '../../../store/sql';

/** A table as the import writes it: its columns with their types. Names come from this code only, never from a file. */
export interface Shape {
  readonly table: string;
  /** The column that tells rows apart; `id` unless named. */
  readonly id?: string;
  readonly columns: Readonly<Record<string, string>>;
}

/** Inserts all rows with one statement, except those whose key is already there. Returns the ids of the new rows. */
export async function insertRows(sql: Sql, shape: Shape, rows: readonly object[]): Promise<ReadonlySet<string>> {
  if (rows.length === 0) return new Set();
  const names = Object.keys(shape.columns).join(', ');
  const typed = Object.entries(shape.columns).map(([name, type]) => `${name} ${type}`);
  const inserted = await sql.query(
    `INSERT INTO ${shape.table} (${names}) SELECT ${names} FROM json_to_recordset($1::json) AS r(${typed.join(', ')})
     ON CONFLICT DO NOTHING RETURNING ${shape.id ?? 'id'} AS id`,
    [JSON.stringify(rows)],
  );
  return new Set(inserted.map((row) => String(row['id'])));
}

/** The ids of the rows that came from this source under these natural keys. Keys without a row are absent. */
export async function idsByKey(sql: Sql, table: string, sourceId: string, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (keys.length === 0) return new Map();
  const rows = await sql.query(`SELECT external_id, id FROM ${table} WHERE source_id = $1 AND external_id = ANY($2::text[])`, [
    sourceId,
    keys,
  ]);
  return new Map(rows.map((row) => [String(row['external_id']), String(row['id'])]));
}
