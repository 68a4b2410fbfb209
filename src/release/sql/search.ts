import { LecitoError } from '../../errors';
import { phoneInE164 } from '../../vocabulary/phone-number';
import type { RowPlan } from '../plan';
import { containsAll } from './filter';
import { rowColumns } from './rows';
import { sourceOf } from './source';
import type { Statement } from './statement';

/** Fewer letters than a trigram has would be looked for in everything. */
const SHORTEST_PART = 3;
const MOST_HITS = 100;

/**
 * An expression: what a text finds, as JSON, best first. First what is the text as a whole: a name, an address, a number; and only as far
 * as that leaves room what has it as a part, by likeness, and texts with its words, the newest first. Each stretch is read along what may
 * be seen alone, so no hit and no place in the order rests on a withheld cell.
 */
export function searchExpression(row: RowPlan, args: Readonly<Record<string, unknown>>, statement: Statement): string {
  const { text, first } = args;
  const asked = typeof text === 'string' ? text.trim() : '';
  if (typeof first !== 'number' || first < 0 || first > MOST_HITS)
    throw new LecitoError('INVALID_INPUT', { field: 'search.first', detail: `From 0 to ${String(MOST_HITS)}.` });
  const source = sourceOf(row.type, statement, null);
  statement.used.add(`${row.type.name}.text`);
  const { table } = source;
  const select = (conditions: readonly string[], orderBy: string, most: string): string =>
    `SELECT ${rowColumns(row, source, statement).join(', ')} FROM ${source.from}` +
    ` WHERE ${[...source.where, ...conditions].join(' AND ')} ORDER BY ${orderBy} LIMIT ${most}`;
  const size = `${statement.parameter(first)}::integer`;
  const key = `${statement.parameter(keyOf(asked))}::text`;
  const stretches = [`exact AS MATERIALIZED (${select([`${table}.key = ${key}`], `${table}.id, ${table}.kind`, size)})`];
  const parts = wordsOf(asked);
  if (parts.length > 0) {
    const query = `${statement.parameter(asked)}::text`;
    const stems = `(websearch_to_tsquery('pg_catalog.italian', ${query}) || websearch_to_tsquery('pg_catalog.english', ${query}))`;
    const other = `${table}.key IS DISTINCT FROM ${key}`;
    // One condition each: joined by OR, no index of the tables behind would serve either.
    const has = [containsAll(`${table}.words`, parts, statement), other];
    const byLikeness = `similarity(${table}.words, ${query}) DESC, ${table}.id DESC, ${table}.kind`;
    stretches.push(`likely AS MATERIALIZED (${select(has, byLikeness, `${size} - (SELECT count(*) FROM exact)`)})`);
    const left = `${size} - (SELECT count(*) FROM exact) - (SELECT count(*) FROM likely)`;
    const says = [`${table}.document @@ ${stems}`, other];
    stretches.push(`worded AS MATERIALIZED (${select(says, `${table}.id DESC, ${table}.kind`, left)})`);
  }
  const all = ['exact', 'likely', 'worded'].slice(0, stretches.length).map((name) => `(SELECT json_agg(x) FROM ${name} x)`);
  return `(WITH ${stretches.join(', ')} SELECT json_build_array(${all.join(', ')}))`;
}

/** A text as keys are stored: a telephone number in E.164, all else in small letters. */
function keyOf(text: string): string {
  return phoneInE164(text) ?? text.toLowerCase();
}

function wordsOf(text: string): string[] {
  const words = text.split(/\s+/).filter(Boolean);
  return words.some((word) => word.length >= SHORTEST_PART) ? words : [];
}
