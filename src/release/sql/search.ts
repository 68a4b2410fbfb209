import { LecitoError } from '../../errors';
import { phoneInE164 } from '../../vocabulary/phone-number';
import type { RowPlan } from '../plan';
import { containsAll } from './filter';
import { rowColumns } from './rows';
import { sourceOf, type Source } from './source';
import type { Statement } from './statement';

/** Fewer letters than a trigram has would be looked for in everything. */
const SHORTEST_PART = 3;
const MOST_HITS = 100;
/** So many are ranked, of more the newest: to rank all that have a frequent word, all would be read. */
const RANKED = 100;
/** Of what `search_entry` holds: kinds that are found by a part of their words, and by the words of a text. */
const KINDS_WITH_WORDS = ['NAME', 'EMAIL', 'ACCOUNT'];
const KINDS_WITH_TEXT = ['CASE', 'TICKET', 'INTERACTION', 'NOTE'];
/** Looked for as how a key begins, and as no part: the parts of a common domain are those of all its addresses. */
const WHOLE_ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
/** Kinds whose id is the person's. PostgreSQL sees an order by it in the index only under the name by which the rows are joined. */
const PERSONS_OWN = ['NAME', 'EMAIL'];
/** The last letter that there can be. */
const LAST_LETTER = '\u{10FFFF}';

/**
 * An expression: what a text finds, as JSON, best first. First what begins with the text, and before all what is it as a whole: a name, an
 * address, a number; and only as far as that leaves room what has it as a part, by likeness, and texts with its words, by how they rank. What
 * ranks alike stands newest first. Each stretch is read along what may be seen alone, and ranks what it holds by released cells alone, so no
 * hit and no place in the order rests on a withheld cell.
 */
export function searchExpression(row: RowPlan, args: Readonly<Record<string, unknown>>, statement: Statement): string {
  const { text, first } = args;
  const asked = typeof text === 'string' ? text.trim() : '';
  if (typeof first !== 'number' || first < 0 || first > MOST_HITS)
    throw new LecitoError('INVALID_INPUT', { field: 'search.first', detail: `From 0 to ${String(MOST_HITS)}.` });
  const source = sourceOf(row.type, statement, null);
  statement.used.add(`${row.type.name}.text`);
  const { table } = source;
  const size = `${statement.parameter(first)}::integer`;
  const parts = wordsOf(asked);
  const begins = beginsWith(`${table}.key`, keyOf(asked), parts.length > 0, statement);
  // So many, and as many more as are level with the last one, so that it is not by chance which they are.
  const read = `ORDER BY ${table}.key, ${table}.id FETCH FIRST (${size}) ROWS WITH TIES`;
  const stretches = [`begun AS MATERIALIZED (${found(row, source, statement, '0', [begins], read)})`];
  if (parts.length > 0) {
    const query = `${statement.parameter(asked)}::text`;
    const stems = `(websearch_to_tsquery('pg_catalog.italian', ${query}) || websearch_to_tsquery('pg_catalog.english', ${query}))`;
    const other = `(${begins}) IS NOT TRUE`;
    const newest = (name: string, kinds: readonly string[], rank: string, conditions: readonly string[]): void => {
      // Each kind by itself: put in one order, all tables would be walked until each has a row to show.
      const selects = openKinds(kinds, source).map((kind) => {
        const newestFirst = `ORDER BY ${table}.${PERSONS_OWN.includes(kind) ? 'person_id' : 'id'} DESC LIMIT ${String(RANKED)}`;
        return `(${found(row, source, statement, rank, [`${table}.kind = '${kind}'`, ...conditions], newestFirst)})`;
      });
      if (selects.length > 0) stretches.push(`${name} AS MATERIALIZED (${selects.join(' UNION ALL ')})`);
    };
    const room = `(SELECT count(*) FROM begun) < ${size}`;
    // One condition each: joined by OR, no index of the tables behind would serve either.
    if (!WHOLE_ADDRESS.test(asked)) {
      const has = containsAll(`${table}.words`, parts, statement);
      newest('likely', KINDS_WITH_WORDS, `similarity(${table}.words, ${query})`, [room, has, other]);
    }
    newest('worded', KINDS_WITH_TEXT, `ts_rank(${table}.document, ${stems})`, [room, `${table}.document @@ ${stems}`, other]);
  }
  const names = stretches.map((each) => each.slice(0, each.indexOf(' ')));
  return `(WITH ${stretches.join(', ')} SELECT json_build_array(${picked(names, size)}))`;
}

/** Rows that are found, with their place in the order: `hit` as JSON. */
function found(row: RowPlan, source: Source, statement: Statement, rank: string, conditions: readonly string[], read: string): string {
  const hit = `(SELECT row_to_json(x) FROM (SELECT ${rowColumns(row, source, statement).join(', ')}) x)`;
  const { table, from } = source;
  const where = [...source.where, ...conditions].join(' AND ');
  return `SELECT ${hit} AS hit, ${rank} AS rank, ${table}.key, ${table}.id, ${table}.kind FROM ${from} WHERE ${where} ${read}`;
}

/** Kinds that this role may see for this purpose at all. */
function openKinds(kinds: readonly string[], { access }: Source): readonly string[] {
  const open = [...access.fields.values()].flatMap((field) => (field.sort === 'by-kind' ? [...field.maskOf.keys()] : []));
  return kinds.filter((kind) => open.includes(kind));
}

/** Of each stretch the best, as far as those before leave room. */
function picked(names: readonly string[], size: string): string {
  const lists = names.map((name, index) => {
    const order = name === 'begun' ? 'key, id, kind' : 'rank DESC, id DESC, kind';
    const before = names.slice(0, index).map((each) => ` - (SELECT count(*) FROM ${each})`);
    return `(SELECT json_agg(hit) FROM (SELECT hit FROM ${name} ORDER BY ${order} LIMIT greatest(0, ${size}${before.join('')})) x)`;
  });
  return lists.join(', ');
}

/** The test that a key is a text, or begins with one. Too short a beginning is none. */
function beginsWith(key: string, text: string, long: boolean, statement: Statement): string {
  const from = `${statement.parameter(text)}::text COLLATE "C"`;
  if (!long) return `${key} = ${from}`;
  return `${key} >= ${from} AND ${key} < ${statement.parameter(text + LAST_LETTER)}::text COLLATE "C"`;
}

/** A text as keys are stored: a telephone number in E.164, all else in small letters. */
function keyOf(text: string): string {
  return phoneInE164(text) ?? text.toLowerCase();
}

function wordsOf(text: string): string[] {
  const words = text.split(/\s+/).filter(Boolean);
  return words.some((word) => word.length >= SHORTEST_PART) ? words : [];
}
