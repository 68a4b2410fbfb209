import { v7 as newId } from 'uuid';
import { OperatorFault } from '../../../operator-fault';
import { oneAfterAnother, quoted, type Sentence } from '../../../sentence';
import type { Sql } from '../../../store/sql';
import { CALLED, namedNotice } from '../called';

/** A definition cannot be made; the sentence says why, and what to do. */
export class DefinitionRefused extends OperatorFault {
  constructor(sentence: Sentence) {
    super(sentence);
    this.name = 'DefinitionRefused';
  }
}

/** What is defined before anything is collected. Names and types come from this code only. */
export interface Definition {
  readonly table: keyof typeof CALLED;
  /** For the reader, which one of its kind it is. */
  readonly which: Sentence;
  /** Type and value of each column that tells it from others, and of each that says what it is. */
  readonly key: Columns;
  readonly values: Columns;
  /** Columns that are set when it is made and not compared later, as SQL. */
  readonly atOnce?: Readonly<Record<string, string>>;
}

/** "web-shop" */
export const named = (name: string): Sentence => quoted(`"${name}"`);

/** What a column is called for whoever defines it; others are called as they are. */
const IN_WORDS: Readonly<Record<string, Sentence>> = {
  controller_id: CALLED.controller,
  involves_minors: { en: 'whether minors are foreseen', it: 'se sono previsti minori' },
  notice_id: CALLED.notice,
  published_at: { en: 'day of publication', it: 'giorno di pubblicazione' },
};

const ANOTHER_NAME: Sentence = { en: 'take another name', it: 'scegliere un altro nome' };
const INSTEAD: Partial<Record<Definition['table'], Sentence>> = {
  notice: { en: 'give it another --edition', it: 'darle un’altra --edition' },
  source: {
    en: 'take another name, or record what its check found with lecito source check',
    it: 'scegliere un altro nome, o registrare l’esito della sua verifica con lecito source check',
  },
};

type Columns = Readonly<Record<string, readonly [type: string, value: unknown]>>;

/**
 * Makes what is not there. What is there and the same stays, so that a command can be repeated; what is there and differs is never changed,
 * since data were collected under it (GDPR Art. 5(1)(b)): throws DefinitionRefused that names the difference.
 */
export async function define(sql: Sql, { table, which, key, values, atOnce = {} }: Definition): Promise<'added' | 'there'> {
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
  throw differing(table, which, other);
}

/** The fault of a definition that is there already, with other values in these columns. */
function differing(table: Definition['table'], which: Sentence, columns: readonly string[]): DefinitionRefused {
  const [called, instead] = [oneAfterAnother([CALLED[table], which]), INSTEAD[table] ?? ANOTHER_NAME];
  const names = columns.map((name) => IN_WORDS[name] ?? quoted(name));
  const { en, it } = oneAfterAnother(names, ', ');
  return new DefinitionRefused({
    en:
      `There is a ${called.en} already, which differs in: ${en}. What data were collected under ` +
      `is not changed afterwards: ${instead.en}.`,
    it: `C’è già: ${called.it}, e differisce in: ${it}. Ciò sotto cui si sono raccolti dati non si cambia dopo: ${instead.it}.`,
  });
}

/** The fault that names what is not there: what is instead, and how to define it. */
export async function notThere(sql: Sql, table: Definition['table'], which: Sentence): Promise<DefinitionRefused> {
  const columns = table === 'notice' ? 'name, version, language' : 'name';
  const rows = await sql.query(`SELECT ${columns} FROM ${table} ORDER BY ${columns}`);
  const called = oneAfterAnother([CALLED[table], which]);
  const command = `lecito ${table.replaceAll('_', '-')} add`;
  if (rows.length === 0)
    return new DefinitionRefused({
      en: `There is no ${called.en}, nor any other: define it first with ${command}.`,
      it: `Non c’è: ${called.it}, né altro di questo tipo: definire prima con ${command}.`,
    });
  const those = oneAfterAnother(rows.map(calledThere), '; ');
  return new DefinitionRefused({
    en: `There is no ${called.en}. Those that exist: ${those.en}. Name one of them, or define it first with ${command}.`,
    it: `Non c’è: ${called.it}. Esistono: ${those.it}. Indicare uno di questi, o definire prima con ${command}.`,
  });
}

function calledThere({ name, version, language }: Readonly<Record<string, unknown>>): Sentence {
  return typeof language === 'string' ? namedNotice(`"${String(name)}"`, Number(version), language) : named(String(name));
}
