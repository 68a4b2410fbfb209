import { LecitoError } from '../../errors';
import { decodeCursor, type Position } from '../cursor';
import type { ColumnKind } from '../declared-columns';
import type { SortedBy } from '../edge';
import type { RecordField } from '../records';
import { asksForValue, sqlTypeOf } from './filter';
import { releaseCondition, type Source } from './source';
import { quoted, type Statement } from './statement';

/** One of the (at most two) stretches of a sorted list: its rows, their order, and which of them follow the cursor. */
export interface Stretch {
  readonly where: readonly string[];
  readonly orderBy: string;
  /** Expression: the sort value as text, never NULL; or NULL, for rows that are sorted by their id alone. */
  readonly value: string;
}

/**
 * How a list is sorted and where it continues. A nullable or protected column makes two stretches: first the rows whose value is there
 * and released, by value on an index; then all others, by id. So a withheld value is never sorted by, nor told from a missing one. A `filter` on
 * that column that none of the others meets leaves them out.
 */
function stretchesInOrder(asked: SortedBy | null, after: string | null, listed: Listed): readonly Stretch[] {
  const { source, statement, filter } = listed;
  const field = asked === null ? undefined : source.record.fields.get(asked.field);
  if (asked === null || field === undefined || field.name === 'id') {
    const direction = asked?.direction ?? 'ASC';
    const name = `${source.record.name}.id ${direction}`;
    return [byId(direction, positionIn(listed, name, 'id', after), source, statement)];
  }
  const name = `${field.coordinate} ${asked.direction}`;
  const position = positionIn(listed, name, field.kind, after);
  const stretches = stretchesOf(field, asked.direction, position, source, statement);
  return stretches.length === 2 && asksForValue(filter, field.name) ? stretches.slice(0, 1) : stretches;
}

/** Where the page begins. Throws INVALID_CURSOR. */
function positionIn({ name }: Listed, order: string, kind: ColumnKind, after: string | null): Position | null {
  const position = after === null ? null : decodeCursor(order, kind, after);
  if (after !== null && position === null) throw new LecitoError('INVALID_CURSOR', { field: `${name}.after` });
  return position;
}

/** A list as far as its order goes: its name, at which place of the plan, and how it is sorted where nobody asks. */
interface Listed {
  readonly name: string;
  readonly source: Source;
  readonly statement: Statement;
  readonly place: number;
  readonly sortedBy: SortedBy | null;
  readonly filter: unknown;
}

/** The stretches of a page, and what their order reads. */
export function stretchesFrom(asked: SortedBy | null, after: string | null, listed: Listed): readonly Stretch[] {
  const { source, statement, place, sortedBy } = listed;
  const order = asked ?? sortedBy;
  // Who stands between whom tells how their values compare.
  if (asked !== null) statement.use(`${source.record.name}.${asked.field}`, place);
  else if (sortedBy !== null) statement.used.add(`${source.record.name}.${sortedBy.field}`);
  // A cursor may be made up: whoever follows it is told of by where it stands, as by a condition.
  if (order !== null && after !== null) statement.use(`${source.record.name}.${order.field}`, place);
  return stretchesInOrder(order, after, listed);
}

type Direction = SortedBy['direction'];

function stretchesOf(field: RecordField, direction: Direction, position: Position | null, source: Source, statement: Statement): Stretch[] {
  const condition = releaseCondition(source.access.fields.get(field.name), source);
  const column = `${source.table}.${quoted(field.column)}`;
  const stretches: Stretch[] = [];
  if (condition !== 'false' && position?.valued !== false) {
    stretches.push(byValue(field, direction, position, { source, statement, condition, column }));
  }
  // A cursor from among the others, which somebody made or another purpose gave, goes on among them, even where there are none.
  if (!alwaysValued(field, source) || position?.valued === false) {
    const rest = `NOT (${condition} AND ${column} IS NOT NULL)`;
    const byItsId = byId('ASC', position?.valued === false ? position : null, source, statement);
    stretches.push({ ...byItsId, where: [rest, ...byItsId.where] });
  }
  return stretches;
}

/** No row that can be seen lacks the value: the column is never null, and whatever shows the row shows the column. */
function alwaysValued(field: RecordField, source: Source): boolean {
  const access = source.access.fields.get(field.name);
  if (field.nullable) return false;
  return (
    access?.sort === 'static' || access?.sort === 'by-kind' || (access?.sort === 'depends' && (source.access.rowMask & ~access.mask) === 0)
  );
}

interface Sorted {
  readonly source: Source;
  readonly statement: Statement;
  readonly condition: string;
  readonly column: string;
}

function byValue(field: RecordField, direction: Direction, position: Position | null, sorted: Sorted): Stretch {
  const { source, statement, condition, column } = sorted;
  const where = [condition, `${column} IS NOT NULL`];
  const id = `${source.table}.id`;
  if (position !== null) {
    const value = `${statement.parameter(position.value)}::${sqlTypeOf(field)}`;
    where.push(`(${column}, ${id}) ${direction === 'ASC' ? '>' : '<'} (${value}, ${statement.parameter(position.id)}::uuid)`);
  }
  return { where, orderBy: `${column} ${direction}, ${id} ${direction}`, value: `${column}::text` };
}

function byId(direction: Direction, position: Position | null, source: Source, statement: Statement): Stretch {
  const where: string[] = [];
  if (position !== null) {
    // As a query of its own, so that PostgreSQL does not plan for this one position: a connection that met early pages first would plan each anew for ever.
    const comparison = `${direction === 'ASC' ? '>' : '<'} (SELECT ${statement.parameter(position.id)}::uuid)`;
    where.push(`${source.table}.id ${comparison}`);
    // The same on the other side of the join: a merge join then starts at the cursor and not at the first person.
    if (source.record.personColumn === 'id' && source.authorisation !== null) where.push(`${source.authorisation}.person_id ${comparison}`);
  }
  return { where, orderBy: `${source.table}.id ${direction}`, value: 'NULL::text' };
}

/** Reads `orderBy: { field, direction }`. */
export function askedOrder(orderBy: unknown): SortedBy | null {
  if (orderBy === null || orderBy === undefined) return null;
  const { field, direction } = orderBy as { field?: unknown; direction?: unknown };
  if (typeof field !== 'string') throw new LecitoError('INVALID_INPUT', { field: 'orderBy.field' });
  return { field, direction: direction === 'DESC' ? 'DESC' : 'ASC' };
}
