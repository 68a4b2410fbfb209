import { v7 as newId } from 'uuid';
import { OperatorFault } from '../../../operator-fault';
import { quoted } from '../../../sentence';
import type { Sql } from '../../../store/sql';

/** A definition cannot be made; the message says in a sentence why, and what to do. */
export class DefinitionRefused extends OperatorFault {
  constructor(message: string) {
    super(quoted(message));
    this.name = 'DefinitionRefused';
  }
}

/** What is defined before anything is collected. Names and types come from this code only. */
export interface Definition {
  readonly table: 'controller' | 'notice' | 'source' | 'collection_action';
  /** For the reader: `source "web-shop"`. */
  readonly called: string;
  /** Type and value of each column that tells it from others, and of each that says what it is. */
  readonly key: Columns;
  readonly values: Columns;
  /** Columns that are set when it is made and not compared later, as SQL. */
  readonly atOnce?: Readonly<Record<string, string>>;
}

/** What a column is called for whoever defines it; others are called as they are. */
const IN_WORDS: Readonly<Record<string, string>> = {
  controller_id: 'controller',
  involves_minors: 'whether minors are foreseen',
  notice_id: 'notice',
  published_at: 'day of publication',
};

const INSTEAD: Partial<Record<Definition['table'], string>> = {
  notice: 'give it another --edition',
  source: 'take another name, or record what its check found with lecito source check',
};

type Columns = Readonly<Record<string, readonly [type: string, value: unknown]>>;

/**
 * Makes what is not there. What is there and the same stays, so that a command can be repeated; what is there and differs is never changed,
 * since data were collected under it (GDPR Art. 5(1)(b)): throws DefinitionRefused that names the difference.
 */
export async function define(sql: Sql, { table, called, key, values, atOnce = {} }: Definition): Promise<'added' | 'there'> {
  const columns = Object.entries({ ...key, ...values });
  const given = columns.map(([, [type]], index) => `$${String(index + 1)}::${type}`);
  const parameters = columns.map(([, [, value]]) => value);
  const made = await sql.query(
    `INSERT INTO ${table} (${['id', ...columns.map(([name]) => name), ...Object.keys(atOnce)].join(', ')})
     VALUES (${[`$${String(columns.length + 1)}::uuid`, ...given, ...Object.values(atOnce)].join(', ')}) ON CONFLICT DO NOTHING RETURNING id`,
    [...parameters, newId()],
  );
  if (made.length > 0) return 'added';
  const same = columns.map(([name], index) => `${name} IS NOT DISTINCT FROM ${given[index] ?? ''} AS ${name}`);
  const [found] = await sql.query(
    `SELECT ${same.join(', ')} FROM ${table} WHERE ${Object.keys(key)
      .map((name, index) => `${name} = ${given[index] ?? ''}`)
      .join(' AND ')}`,
    parameters,
  );
  const other = Object.keys(values).filter((name) => found?.[name] !== true);
  if (other.length === 0) return 'there';
  throw new DefinitionRefused(
    `There is a ${called} already, which differs in: ${other.map((name) => IN_WORDS[name] ?? name).join(', ')}. What data were collected under ` +
      `is not changed afterwards: ${INSTEAD[table] ?? 'take another name'}.`,
  );
}

/** The fault that names what is not there: what is instead, and how to define it. */
export async function notThere(sql: Sql, table: Definition['table'], called: string): Promise<DefinitionRefused> {
  const which = table === 'notice' ? "', version ' || version || ' (' || language || ')'" : "''";
  const rows = await sql.query(`SELECT '"' || name || '"' || ${which} AS called FROM ${table} ORDER BY called`);
  const orDefine = `define it first with lecito ${table.replaceAll('_', '-')} add`;
  if (rows.length === 0) return new DefinitionRefused(`There is no ${called}, nor any other: ${orDefine}.`);
  const those = rows.map((row) => String(row['called'])).join('; ');
  return new DefinitionRefused(`There is no ${called}. Those that exist: ${those}. Name one of them, or ${orDefine}.`);
}
