import { fromTo } from '../../error-details';
import { LecitoError } from '../../errors';
import { argumentsOf } from '../arguments-of';
import type { SortedBy } from '../edge';
import type { EdgePlan, ListPlan, RowPlan } from '../plan';
import type { RecordEdge } from '../records';
import { filterConditions, namingParts, onlyBounds, searchConditions, type PlannedFor } from './filter';
import { tellingOf, toldMatches } from './matches';
import { edgeKey, PERSON, partKey, personKey, OTHER_PERSON, REASONS, ROW_ID, SORTED_BY, STAMP, STANDING, standingKey } from './keys';
import { askedOrder, stretchesFrom, type Stretch } from './order';
import { releaseCondition, onlyLawful, released, sourceOf, stampOf, type Source } from './source';
import { quoted, type Statement } from './statement';

/** The most rows that one page may have. */
export const MOST_ROWS = 1000;

/** What a statement selects of each row under one key. */
export interface Column {
  readonly key: string;
  readonly expression: string;
}

/** An expression: one row as JSON, or NULL where there is none that may be seen. */
export function rowExpression(row: RowPlan, source: Source, conditions: readonly string[], statement: Statement): string {
  const columns = rowColumns(row, source, statement);
  const where = [...source.where, ...conditions];
  return `(SELECT row_to_json(x) FROM (SELECT ${selected(columns)} FROM ${source.from} WHERE ${where.join(' AND ') || 'true'}) x)`;
}

/** How a list is reached, and what is set of its rows beforehand. */
interface Reached {
  /** What leads here from the row that the list belongs to. */
  readonly links: readonly string[];
  /** What the grounds of the person at the end must meet for it to be told that the links lead there, or that they do not. */
  readonly permitted: readonly string[];
  /** Null where the links alone tell of nobody. Else a count, or that a further page follows, tells of those who meet these conditions as well. */
  readonly told: readonly string[] | null;
  /** Conditions on what the rows hold. */
  readonly narrowed: readonly string[];
  readonly sortedBy: SortedBy | null;
}

/** A list that no row leads to, in no order of its own. */
export const AT_ROOT: Reached = { links: [], permitted: [], told: null, narrowed: [], sortedBy: null };

/**
 * An expression: a page as an object of what was asked for. `rows`, or `stretches` where the order has two of them; `count`; and what read-list.ts
 * calls `ToldOfList`, whom the page tells of beside its rows.
 */
export function listExpression(list: ListPlan, source: Source, statement: Statement, reached: Reached): string {
  const { links, permitted, told, narrowed, sortedBy } = reached;
  const args = argumentsOf(list.parent, list.node, statement.variables);
  const first = pageSize(args['first'], list);
  const after = typeof args['after'] === 'string' ? args['after'] : null;
  const asked = askedOrder(args['orderBy']);
  const order = asked ?? sortedBy;
  const picks = narrowed.length > 0 || picksRows(args, order, statement);
  const narrowing = [
    ...narrowed,
    ...statement.narrow(list.row.index, () => [
      ...filterConditions(args['filter'], source, statement, 'filter', plannedFor(list, picks)),
      ...searchConditions(args['search'], source, statement, 'search'),
    ]),
  ];
  const conditions = [...source.where, ...links, ...permitted, ...narrowing];
  const parts: string[] = [];
  if (list.wantsRows) {
    const listed = { name: list.node.name.value, source, statement, place: list.row.index, sortedBy, filter: args['filter'] };
    const stretches = stretchesFrom(asked, after, listed);
    const limit = pageLimit(first + (list.wantsCursors ? 1 : 0), picks, statement);
    parts.push(...pageParts(list, source, conditions, stretches, limit, statement));
  }
  if (list.wantsCount) parts.push(`'count', (SELECT count(*) FROM ${source.from} WHERE ${conditions.join(' AND ') || 'true'})`);
  const telling = tellingOf(list, source, narrowing.length > 0, after !== null, told);
  const isChosen = telling !== null || narrowed.length > 0 || order !== null || links.length > 0;
  // Whether somebody is among those who are named tells of them either way, by their absence as well; but for a list of which only its name is asked.
  const naming = source.authorisation === null || parts.length === 0 ? [] : namingParts(args, isChosen);
  const named = naming.map((part) => filterConditions(part, source, statement, 'filter').join(' AND ')).join(' OR ');
  if (naming.length > 0) parts.push(...toldMatches(source, [...source.where, ...permitted, `(${named})`], 'named'));
  else if (telling !== null) parts.push(...toldMatches(source, [...conditions, ...telling], list.wantsCount ? 'few' : 'few of the first'));
  // Only the list's name (`__typename`) is asked for. Its conditions stand in the text all the same: PostgreSQL takes no more values than a text uses.
  if (parts.length === 0) parts.push(`'nothing', (SELECT true FROM ${source.from} WHERE ${conditions.join(' AND ') || 'true'} LIMIT 0)`);
  return `json_build_object(${parts.join(', ')})`;
}

/** Whether the rows come from anywhere in the order, rather than from where the arguments say that the page may begin and end. */
function picksRows({ filter, search }: Readonly<Record<string, unknown>>, order: SortedBy | null, statement: Statement): boolean {
  return statement.asker.scope !== 'all' || (search !== null && search !== undefined) || !onlyBounds(filter, order?.field ?? 'id');
}

/** How many are counted depends on the values, wherever a page begins. */
function plannedFor({ wantsCount, wantsCursors }: ListPlan, picks: boolean): PlannedFor {
  return picks || wantsCount || wantsCursors ? 'its values' : 'all values';
}

/**
 * How many rows of a page, as SQL. Of a page along an index, where the arguments decide nothing but where it begins, the number stands in
 * the text: PostgreSQL sees that one plan serves all and keeps it, which saves a third of its time. Where a filter or an assignment picks
 * the rows it is a parameter, and PostgreSQL rather plans for each value: what is best for many matches reads all the table for one.
 */
function pageLimit(rows: number, picks: boolean, statement: Statement): string {
  return picks ? `${statement.parameter(rows)}::integer` : String(rows);
}

function pageParts(
  list: ListPlan,
  source: Source,
  conditions: readonly string[],
  stretches: readonly Stretch[],
  limit: string,
  statement: Statement,
): string[] {
  const columns = rowColumns(list.row, source, statement);
  const select = (stretch: Stretch, most: string): string => {
    const positions = list.wantsCursors ? positionOf(stretch, source) : [];
    const where = [...conditions, ...stretch.where].join(' AND ') || 'true';
    return `SELECT ${selected([...columns, ...positions])} FROM ${source.from} WHERE ${where} ORDER BY ${stretch.orderBy} LIMIT ${most}`;
  };
  const [one, two] = stretches;
  if (one === undefined) return [];
  const keys = [...columns.map(({ key }) => key), ...(list.wantsCursors ? [SORTED_BY, ROW_ID] : [])];
  if (two === undefined) return [`'rows', ${byColumn(keys, `(${select(one, limit)})`)}`];
  // The second stretch is read only as far as the first left room; with none left it is not read at all.
  const both =
    `WITH valued AS MATERIALIZED (${select(one, limit)}),` +
    ` rest AS MATERIALIZED (${select(two, `${limit} - (SELECT count(*) FROM valued)`)})` +
    ` SELECT json_build_array(${byColumn(keys, 'valued')}, ${byColumn(keys, 'rest')})`;
  return [`'stretches', (${both})`];
}

/** Where in its order a row stands. */
function positionOf({ value }: Stretch, { table }: Source): Column[] {
  return [
    { key: SORTED_BY, expression: value },
    { key: ROW_ID, expression: `${table}.id` },
  ];
}

/**
 * An expression: rows as JSON, column by column, `{ key: [cells] }`; each column is null where there is no row. PostgreSQL then looks up
 * how to write a type once for a column, where in a row it does so for each cell, which costs more than all the rest (ADR 17).
 */
function byColumn(keys: readonly string[], rows: string): string {
  const columns = keys.map((key) => `json_agg(x.${quoted(key)}) AS ${quoted(key)}`);
  return `(SELECT row_to_json(y) FROM (SELECT ${columns.join(', ')} FROM ${rows} x) y)`;
}

export function selected(columns: readonly Column[]): string {
  return columns.map(({ key, expression }) => `${expression} AS ${quoted(key)}`).join(', ');
}

/** What a statement selects of each row: its stamp, whose it is, its fields where they are released, and its edges. */
export function rowColumns(row: RowPlan, source: Source, statement: Statement): Column[] {
  const columns: Column[] = [{ key: STAMP, expression: source.stamp }];
  if (source.authorisation !== null) {
    const { authorisation: a } = source;
    if (personKey(row, statement.access) === PERSON) columns.push({ key: PERSON, expression: `${a}.person_id` });
    columns.push({ key: STANDING, expression: standingKey(a) }, { key: REASONS, expression: `${a}.reasons` });
  }
  if (source.otherAuthorisation !== null) {
    const { otherAuthorisation: b } = source;
    columns.push({
      key: OTHER_PERSON,
      expression: `json_build_array(${b}.person_id, ${standingKey(b)}, ${b}.reasons, ${stampOf(`${b}.grounds`)})`,
    });
  }
  for (const field of row.fields) {
    const condition = releaseCondition(source.access.fields.get(field.name), source);
    if (condition === 'false') continue;
    const column = `${source.table}.${quoted(field.column)}`;
    const cells =
      field.kind === 'json'
        ? partsOf(field.name, column, row.keys.get(field.name) ?? [], source)
        : [{ key: field.name, expression: column }];
    for (const { key, expression } of cells)
      columns.push({ key, expression: condition === 'true' ? expression : `CASE WHEN ${condition} THEN ${expression} END` });
  }
  row.edges.forEach((edge, index) => {
    const expression = edgeExpression(edge, source, statement);
    if (expression !== null) columns.push({ key: edgeKey(index), expression });
  });
  return columns;
}

/** Of a value stored as JSON: its stamp, or NULL where there is no value, and its texts one by one, so that none is built for each row. */
function partsOf(name: string, column: string, keys: readonly string[], source: Source): Column[] {
  const parts = [...new Set(keys)].map((key) => ({ key: partKey(name, key), expression: `${column}->>'${key}'` }));
  return [{ key: partKey(name, STAMP), expression: `CASE WHEN ${column} IS NOT NULL THEN ${source.stamp} END` }, ...parts];
}

/** An expression for what an edge leads to, or null where the role and purpose close it: then nothing of it is asked of the store. */
function edgeExpression({ edge, target }: EdgePlan, source: Source, statement: Statement): string | null {
  const followed = conditionsToFollow(edge, source, statement);
  if (followed === null) return null;
  const to = sourceOf(edge.to, statement, edge.edge.samePerson ? source : null);
  const access = source.access.edges.get(edge.name);
  // Rows with persons of their own: that they are there tells of those.
  const told = to.authorisation === null ? null : [];
  const depends = access?.sort === 'depends' && told !== null && mayLeadFromNobody(source);
  const link = linkCondition(edge, source, to, statement);
  const permitted = depends ? [released(to.grounds, String(access.mask))] : [];
  const expression =
    target.sort === 'one'
      ? rowExpression(target.row, to, [link, ...permitted], statement)
      : listExpression(target.list, to, statement, { ...AT_ROOT, links: [link], permitted, told, sortedBy: edge.edge.sortedBy });
  return followed.length === 0 ? expression : `CASE WHEN ${followed.join(' AND ')} THEN ${expression} END`;
}

/** Of such a row nobody's verdict says whether it may be known what belongs to it: that of the other end does. */
function mayLeadFromNobody({ record: { owner } }: Source): boolean {
  return owner.sort === 'nobody' || (owner.sort === 'person' && owner.optional);
}

/**
 * Under which conditions it may be told of a row where this edge leads; null where role and purpose close it. An edge that starts from a row
 * about nobody asks them of the row at its end.
 */
export function conditionsToFollow(edge: RecordEdge, source: Source, statement: Statement): readonly string[] | null {
  const to = statement.access.types.get(edge.to.name);
  const access = source.access.edges.get(edge.name);
  if (to?.closed !== null || access === undefined || access.sort === 'withheld') return null;
  return [
    ...(access.sort === 'depends' && source.record.owner.sort !== 'nobody' ? [released(source.grounds, String(access.mask))] : []),
    ...(edge.edge.samePerson ? [released(source.grounds, String(to.rowMask))] : []),
  ];
}

function linkCondition({ fromColumn, toColumn, through }: RecordEdge, from: Source, to: Source, statement: Statement): string {
  const start = `${from.table}.${quoted(fromColumn)}`;
  const end = `${to.table}.${quoted(toColumn)}`;
  if (through === null) return `${end} = ${start}`;
  const lawful = onlyLawful(through, 'm', statement);
  const conditions = [`m.${quoted(through.from)} = ${start}`, ...(lawful === null ? [] : [lawful])];
  return `${end} IN (SELECT m.${quoted(through.to)} FROM ${quoted(through.table)} m WHERE ${conditions.join(' AND ')})`;
}

function pageSize(first: unknown, list: ListPlan): number {
  if (typeof first === 'number' && first >= 0 && first <= MOST_ROWS) return first;
  throw new LecitoError('INVALID_INPUT', {
    field: `${list.node.name.value}.first`,
    detail: fromTo(0, MOST_ROWS),
  });
}
