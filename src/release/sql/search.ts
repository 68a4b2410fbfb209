import { fromTo } from '../../error-details';
import { LecitoError } from '../../errors';
import { phoneInE164 } from '../../vocabulary/phone-number';
import { assertStorable } from '../filter-limits';
import type { RowPlan } from '../plan';
import type { RecordType } from '../records';
import { containsAll } from './filter';
import { FOUND_IN } from './keys';
import { rowColumns, selected, type Column } from './rows';
import { openKinds, type SearchedKind } from './search-kinds';
import { personsOfViewer, scopeConditions, sourceOf, type Source } from './source';
import type { Statement } from './statement';

/** Fewer letters than a trigram has would be looked for in everything. */
const SHORTEST_PART = 3;
const MOST_HITS = 100;
/** So many of each kind are ranked, of more the newest: to rank all that have a frequent word, all would be read. */
const RANKED = 100;
/** A word is frequent where `MANY` of the newest `SAMPLE` rows have it; then `RANKED` rows that may be seen stand mostly among the `NEAR` newest. */
const SAMPLE = 300;
const MANY = 2;
const NEAR = 20_000;
/** Looked for as how a key begins, and as no part: the parts of a common domain are those of all its addresses. */
const WHOLE_ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
/** The last letter that there can be. */
const LAST_LETTER = '\u{10FFFF}';

/** A condition on the row that stands under this alias. */
type Test = (alias: string) => string;

/** A search, and the common table expressions of its statement so far. */
interface Search {
  readonly record: RecordType;
  readonly statement: Statement;
  readonly tables: string[];
  /** How many hits, as an expression. */
  readonly size: string;
  /** What begins with the text, if there is anything that could. */
  readonly begins: Test | null;
}

/** How rows are looked for, and by what they then rank. */
interface Looked {
  /** Of a row that stands there as `e`. */
  readonly test: string;
  readonly rank: string;
}

/**
 * An expression: what a text finds, as JSON, best first. First what begins with the text, and before all what is it as a whole: a name, an
 * address, a number; and only as far as that leaves room what has it as a part, by likeness, and then texts with its words, by how they rank.
 * What ranks alike stands newest first. Each stretch is read along what may be seen alone, and ranks what it holds by released cells alone, so
 * no hit and no place in the order rests on a withheld cell.
 */
export function searchExpression(row: RowPlan, args: Readonly<Record<string, unknown>>, statement: Statement): string {
  const { text, first } = args;
  const asked = typeof text === 'string' ? assertStorable(text.trim(), 'search.text') : '';
  if (typeof first !== 'number' || first < 0 || first > MOST_HITS)
    throw new LecitoError('INVALID_INPUT', { field: 'search.first', detail: fromTo(0, MOST_HITS) });
  statement.use(`${row.type.name}.text`, row.index);
  const size = `${statement.parameter(first)}::integer`;
  const kinds = openKinds(row.type, statement);
  const words = wordsOf(asked);
  const keyed = kinds.filter((kind) => kind.keyed);
  if (keyed.length === 0 && (kinds.length === 0 || words.length === 0)) return `(SELECT json_build_array() LIMIT ${size})`;
  const tables = personsOnce(statement);
  const begins = keyed.length === 0 ? null : beginsWith(keyOf(asked), words.length > 0, statement);
  const search: Search = { record: row.type, statement, tables, size, begins };
  const stretches: string[] = [];
  const stretch = (name: string, selects: readonly string[]): void => {
    tables.push(`${name} AS MATERIALIZED (${selects.join(' UNION ALL ')})`);
    stretches.push(name);
  };
  if (begins !== null)
    stretch(
      'begun',
      keyed.map((kind) => begun(search, kind, begins)),
    );
  for (const way of words.length === 0 ? [] : WAYS) {
    const found = kinds.filter(({ by }) => by === way.by);
    if (found.length === 0 || !way.serves(asked)) continue;
    const looked = way.looked(asked, words, statement);
    const room = `${[size, ...stretches.map((each) => `(SELECT count(*) FROM ${each})`)].join(' - ')} > 0`;
    stretch(
      way.name,
      found.map((kind) => newest(search, kind, looked, room)),
    );
  }
  return hits(row, search, stretches);
}

/** All parts look at the persons of a team: they are read once. Answers the tables that the statement then begins with. */
function personsOnce(statement: Statement): string[] {
  if (!['team', 'assigned'].includes(statement.asker.scope)) return [];
  const table = `mine AS MATERIALIZED (SELECT ${personsOfViewer(statement)} AS persons)`;
  statement.personsInScope = '(SELECT persons FROM mine)::uuid[]';
  return [table];
}

interface Way {
  readonly name: string;
  readonly by: SearchedKind['by'];
  serves(asked: string): boolean;
  looked(asked: string, words: readonly string[], statement: Statement): Looked;
}

const WAYS: readonly Way[] = [
  {
    name: 'likely',
    by: 'words',
    serves: (asked) => !WHOLE_ADDRESS.test(asked),
    looked: (asked, words, statement) => ({
      test: containsAll('e.words', words, statement),
      rank: `similarity(e.words, ${statement.parameter(asked)}::text)`,
    }),
  },
  {
    name: 'worded',
    by: 'document',
    serves: () => true,
    looked: (asked, _, statement) => {
      const query = `${statement.parameter(asked)}::text`;
      const stems = `(websearch_to_tsquery('pg_catalog.italian', ${query}) || websearch_to_tsquery('pg_catalog.english', ${query}))`;
      return { test: `e.document @@ ${stems}`, rank: `ts_rank(e.document, ${stems})` };
    },
  },
];

/** A select: what begins with the text, along the index of its keys. */
function begun(search: Search, kind: SearchedKind, begins: Test): string {
  const { table, from, where } = seen(search, kind, kind.view);
  const conditions = [...where, begins(table)].join(' AND ');
  return `(SELECT 0::real AS rank, ${table}.* FROM ${from} WHERE ${conditions} ORDER BY ${table}.key, ${table}.id LIMIT ${search.size})`;
}

/**
 * A select: the newest that have what is looked for and may be seen. Of frequent words they are found among the newest rows of all, of others
 * by the index of the words, from which all are taken: PostgreSQL itself would for a seldom word walk through all that is new. What may not be
 * seen decides which of the two, and so how long it takes, but not what is found.
 */
function newest(search: Search, kind: SearchedKind, { test, rank }: Looked, room: string): string {
  const { statement, tables, begins } = search;
  const { name, view } = kind;
  const tests = [room, test, ...(kind.keyed && begins !== null ? [`(${begins('e')}) IS NOT TRUE`] : [])];
  const found = (from: string, conditions: readonly string[], order = ''): string =>
    `(SELECT e.id, e.kind, e.person_id, e.source_id FROM ${from} e WHERE ${conditions.join(' AND ')}${order})`;
  const walked = statement.asker.scope === 'all';
  if (walked) {
    const first = (rows: number): string => `(SELECT * FROM ${view} ORDER BY id DESC LIMIT ${String(rows)})`;
    const frequent = `(SELECT count(*) FROM ${first(SAMPLE)} e WHERE ${test}) >= ${String(MANY)}`;
    tables.push(`near_${name} AS ${found(first(NEAR), [room, frequent, ...tests.slice(1)])}`);
    tables.push(`walked_${name} AS MATERIALIZED (${newestSeen(search, kind, `near_${name}`)})`);
    // For many expected rows PostgreSQL would start processes, even where then none is read.
    tests.push(`in_one_process((SELECT count(*) FROM walked_${name}) < ${String(RANKED)})`);
  }
  const mine = scopeConditions('e.person_id', statement).map((each) => (kind.personal ? each : `(e.person_id IS NULL OR ${each})`));
  tables.push(`with_${name} AS MATERIALIZED ${found(view, [...tests, ...mine], ' ORDER BY e.id DESC')}`);
  tables.push(`all_${name} AS MATERIALIZED (${newestSeen(search, kind, `with_${name}`)})`);
  const enough = `SELECT id FROM walked_${name} WHERE (SELECT count(*) FROM walked_${name}) = ${String(RANKED)}`;
  const ids = `${walked ? `${enough} UNION ALL ` : ''}SELECT id FROM all_${name}`;
  return `SELECT ${rank} AS rank, e.* FROM (${ids}) f JOIN ${view} e ON e.id = f.id`;
}

function newestSeen(search: Search, kind: SearchedKind, name: string): string {
  const { table, from, where } = seen(search, kind, name);
  return `SELECT ${table}.id FROM ${from} WHERE ${where.join(' AND ')} ORDER BY ${table}.id DESC LIMIT ${String(RANKED)}`;
}

/** Rows of a kind that may be seen. */
function seen({ record, statement }: Search, { personal }: SearchedKind, table: string): Source {
  const { owner } = record;
  const own = owner.sort === 'person' && personal ? { ...owner, optional: false } : owner;
  return sourceOf({ ...record, table, owner: own }, statement, null);
}

/** Of the stretches, one after the other, the best as far as there is room; only these are shaped. */
function hits(row: RowPlan, { record, statement, tables, size }: Search, stretches: readonly string[]): string {
  const all = stretches.map((name, index) => `SELECT ${String(index)} AS stretch, s.* FROM ${name} s`).join(' UNION ALL ');
  const [first] = stretches;
  const byKey = (column: string): string => (first === 'begun' ? `CASE stretch WHEN 0 THEN ${column} END, ` : '');
  const order = `stretch, rank DESC, ${byKey('key')}${byKey('id')}id DESC, kind`;
  tables.push(
    `best AS MATERIALIZED (SELECT *, row_number() OVER (ORDER BY ${order}) AS place FROM (${all}) s ORDER BY place LIMIT ${size})`,
  );
  const source = sourceOf({ ...record, table: 'best' }, statement, null);
  const foundIn = `${source.table}.kind`;
  const columns = [...rowColumns(row, source, statement).map((column) => keyedBy(foundIn, column)), { key: FOUND_IN, expression: foundIn }];
  const hit = `SELECT row_to_json(x) FROM (SELECT ${selected(columns)}) x`;
  const where = source.where.join(' AND ');
  const select = `SELECT (${hit}) AS hit, ${source.table}.place FROM ${source.from} WHERE ${where}`;
  return `(WITH ${tables.join(', ')} SELECT json_build_array((SELECT json_agg(hit ORDER BY place) FROM (${select}) h)))`;
}

/** A record is found in several of its cells: a client that keeps rows by their key alone would take one hit for the other. */
function keyedBy(foundIn: string, { key, expression }: Column): Column {
  return { key, expression: key === 'id' ? `${foundIn} || ':' || ${expression}` : expression };
}

/** The test that a key is a text, or begins with one. Too short a beginning is none. */
function beginsWith(text: string, long: boolean, statement: Statement): Test {
  const from = `${statement.parameter(text)}::text COLLATE "C"`;
  if (!long) return (alias) => `${alias}.key = ${from}`;
  const to = `${statement.parameter(text + LAST_LETTER)}::text COLLATE "C"`;
  return (alias) => `${alias}.key >= ${from} AND ${alias}.key < ${to}`;
}

/** A text as keys are stored: a telephone number in E.164, all else in small letters. */
function keyOf(text: string): string {
  return phoneInE164(text) ?? text.toLowerCase();
}

function wordsOf(text: string): string[] {
  const words = text.split(/\s+/).filter(Boolean);
  return words.some((word) => word.length >= SHORTEST_PART) ? words : [];
}
