import type { ViewPartPlan } from '../plan';
import type { ViewPart, ViewRows, ViewSql, ViewTotals } from '../view';
import { FEW, matchColumns } from './matches';
import { STAMP } from './keys';
import { AT_ROOT, listExpression } from './rows';
import { RELEASED_ROW } from '../../vocabulary/grounds';
import { releaseCondition, sourceOf, viewerId, type Source } from './source';
import { quoted, type Statement } from './statement';

/** An expression: one part of a view as JSON, in the form of a list or as `{ groups, matches }`. */
export function viewExpression({ record, part, place, list }: ViewPartPlan, statement: Statement): string {
  const source = sourceOf(record, statement, null);
  const sql = viewSql(source, statement);
  const rows = rowsOf(part);
  const conditions = (): string[] => [...rows.reads.flatMap((name) => readable(name, source, statement)), ...rows.where(sql)];
  if (part.sort === 'totals') return statement.narrow(place, () => totalsExpression(part.totals, conditions(), source, sql, statement));
  if (list === null) throw new Error(`${record.name} is listed nowhere`);
  const narrowed = statement.narrow(place, conditions);
  return listExpression(list, source, statement, { ...AT_ROOT, narrowed, sortedBy: part.sortedBy });
}

function rowsOf(part: ViewPart): ViewRows {
  return part.sort === 'list' ? part.rows : part.totals.rows;
}

function readable(name: string, source: Source, statement: Statement): string[] {
  statement.use(`${source.record.name}.${name}`);
  const condition = releaseCondition(source.access.fields.get(name) ?? source.access.edges.get(name), source);
  return condition === 'true' ? [] : [condition];
}

function viewSql(source: Source, statement: Statement): ViewSql {
  const column = (name: string): string => {
    const own = source.record.fields.get(name)?.column ?? source.record.edges.get(name)?.fromColumn;
    if (own === undefined) throw new Error(`${source.record.name}.${name} is neither field nor edge`);
    return `${source.table}.${quoted(own)}`;
  };
  return {
    column,
    cell: (name) => {
      const condition = releaseCondition(source.access.fields.get(name), source);
      return condition === 'true' ? column(name) : `CASE WHEN ${condition} THEN ${column(name)} END`;
    },
    released: (coordinate) => {
      const [type = '', field = ''] = coordinate.split('.');
      statement.use(coordinate);
      const access = statement.access.types.get(type);
      if (access?.closed !== null) return 'false';
      return releaseCondition(access.fields.get(field), source);
    },
    get viewer() {
      return viewerId(statement);
    },
  };
}

/**
 * Sums over the rows that may be seen, and whose they are where a group has so few that its sum tells of each. The groups stand in the
 * order of what they are grouped by.
 */
function totalsExpression(totals: ViewTotals, conditions: readonly string[], source: Source, sql: ViewSql, statement: Statement): string {
  for (const name of totals.sums) statement.use(`${source.record.name}.${name}`);
  const keys = totals.by.map((name) => `${sql.column(name)} AS ${quoted(name)}`);
  const measures = Object.entries(totals.measures(sql)).map(([name, expression]) => `${expression} AS ${quoted(name)}`);
  const where = [...source.where, ...conditions].join(' AND ') || 'true';
  const by = totals.by.map((name) => sql.column(name)).join(', ');
  const groups = `SELECT ${String(RELEASED_ROW)} AS ${quoted(STAMP)}, ${[...keys, ...measures].join(', ')} FROM ${source.from} WHERE ${where} GROUP BY ${by} ORDER BY ${by}`;
  const parts = [`'groups', (SELECT coalesce(json_agg(x), '[]') FROM (${groups}) x)`];
  const { authorisation: a } = source;
  if (a !== null) {
    // Persons and not rows: a group of sixty rows of one person tells of that one.
    const persons = `SELECT DISTINCT ${keys.join(', ')}, ${matchColumns(a)} FROM ${source.from} WHERE ${where} AND ${a}.person_id IS NOT NULL`;
    const names = totals.by.map((name) => quoted(name)).join(', ');
    const sized = `SELECT *, count(*) OVER (PARTITION BY ${names}) AS size FROM (${persons}) g`;
    const few = `SELECT DISTINCT person_id, "standingKey", grounds, reasons FROM (${sized}) s WHERE size <= ${String(FEW)}`;
    parts.push(`'matches', (SELECT coalesce(json_agg(x ORDER BY x.person_id), '[]') FROM (${few}) x)`);
  }
  return `json_build_object(${parts.join(', ')})`;
}
