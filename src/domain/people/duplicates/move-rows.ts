import type { Records } from '../../../release/records';
import { quoted } from '../../../release/sql/statement';
import type { Sql } from '../../../store/sql';
import { PersonMerge } from './person-merge.entity';

/** What was sent to a person is no type of the graph. */
const MESSAGES: PersonTable = { table: 'message', column: 'person_id' };

/** A table whose rows are about the person named by this column. */
export interface PersonTable {
  readonly table: string;
  readonly column: string;
}

/**
 * Every table whose rows go with their person, as the model of the records says it, so that a new type is among them. Neither the person's own
 * row, nor what is about two, nor what tells of former merges. Assignments stay as well: they would show the one to the teams of the other.
 */
export function tablesOfPersons(records: Records): readonly PersonTable[] {
  const tables = [...records.values()].flatMap(({ entity, table, personColumn: column, otherPerson }): PersonTable[] =>
    column === null || column === 'id' || otherPerson !== null || entity === PersonMerge ? [] : [{ table, column }],
  );
  return [...tables, MESSAGES];
}

/** A record may also be a view over others, whose rows go with theirs. */
const TABLES = `SELECT relname AS table FROM pg_class WHERE relname = ANY($1::text[]) AND relkind IN ('r', 'p') AND pg_table_is_visible(oid)`;

async function storedTables(sql: Sql, records: Records): Promise<readonly PersonTable[]> {
  const all = tablesOfPersons(records);
  const stored = new Set((await sql.query(TABLES, [all.map(({ table }) => table)])).map((row) => row['table']));
  return all.filter(({ table }) => stored.has(table));
}

const UNIQUE_KEYS = `
SELECT c.relname AS table, array_agg(a.attname::text) AS columns
FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY(i.indkey)
WHERE i.indisunique AND c.oid = ANY($1::regclass[]) GROUP BY c.relname, i.indexrelid`;

/** By table, the keys in which the person is one of several columns. */
async function keysWithPerson(sql: Sql, tables: readonly PersonTable[]): Promise<ReadonlyMap<string, readonly (readonly string[])[]>> {
  const found = await sql.query(UNIQUE_KEYS, [tables.map(({ table }) => quoted(table))]);
  const keys = new Map<string, string[][]>();
  for (const { table, column } of tables) {
    const own = found.filter((row) => row['table'] === table).map((row) => row['columns'] as string[]);
    keys.set(
      table,
      own.filter((columns) => columns.includes(column)).map((columns) => columns.filter((each) => each !== column)),
    );
  }
  return keys;
}

/**
 * Gives the rows of one person to another and remembers which these were. A row that the other has already (a place in the same account, in the
 * same campaign) stays where it is, seen by nobody while the merge is in force.
 */
export async function moveRows(sql: Sql, records: Records, mergeId: string, from: string, to: string): Promise<void> {
  const tables = await storedTables(sql, records);
  const keys = await keysWithPerson(sql, tables);
  for (const { table, column } of tables) {
    const [name, person] = [quoted(table), quoted(column)];
    const taken = (keys.get(table) ?? []).map((others) => {
      const alike = others.map((other) => `AND k.${quoted(other)} = t.${quoted(other)}`).join(' ');
      return `AND NOT EXISTS (SELECT FROM ${name} k WHERE k.${person} = $3 ${alike})`;
    });
    await sql.query(
      `WITH moved AS (UPDATE ${name} t SET ${person} = $3 WHERE t.${person} = $2 ${taken.join(' ')} RETURNING t.id)
       INSERT INTO merged_row (merge_id, table_name, row_id) SELECT $1::uuid, '${table}', id FROM moved`,
      [mergeId, from, to],
    );
  }
}

/** Gives back exactly the rows that a merge moved. What came since stays where it is; what of it belongs to them is for followRows. */
export async function moveRowsBack(sql: Sql, records: Records, mergeId: string, from: string, to: string): Promise<void> {
  for (const { table, column } of await storedTables(sql, records)) {
    const person = quoted(column);
    await sql.query(
      `UPDATE ${quoted(table)} SET ${person} = $3
       WHERE ${person} = $2 AND id IN (SELECT row_id FROM merged_row WHERE merge_id = $1 AND table_name = '${table}')`,
      [mergeId, from, to],
    );
  }
}
