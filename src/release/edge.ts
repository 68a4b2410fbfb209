import { Args, Field } from 'type-graphql';
import type { Category } from '../vocabulary/categories';
import type { EntityClass } from './declared-columns';
import { connectionOf, pageArgumentsOf } from './graphql/connection-of';

/** Rows of `through` say which rows of the two sides belong together: `from` is equal to `start` of the row it starts from, or to its id. */
export interface Through {
  readonly entity: EntityClass;
  readonly start?: string;
  readonly from: string;
  readonly to: string;
}

export interface SortedBy {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

/** A way from the rows of one entity to those of another. */
export interface Edge {
  readonly name: string;
  readonly from: EntityClass;
  readonly to: EntityClass;
  readonly many: boolean;
  /** Properties that are equal on both sides: `from[fromColumn] = to[toColumn]`. */
  readonly fromColumn: string;
  readonly toColumn: string;
  readonly through: Through | null;
  /** That the two belong together is data of this category, about the person on the side that is about one. */
  readonly category: Category | null;
  /** Both ends are rows about the same person, so the verdict of the one is that of the other. */
  readonly samePerson: boolean;
  /** The order of a list that asks for none; null: by id. */
  readonly sortedBy: SortedBy | null;
}

interface EdgeOptions {
  readonly description: string;
  readonly category?: Category;
  readonly samePerson?: boolean;
  readonly sortedBy?: SortedBy;
}

/** An edge to the row whose id stands in `column` of the row it starts from. */
export function toOne(from: EntityClass, name: string, to: EntityClass, column: string, options: EdgeOptions): Edge {
  Field(() => to, { nullable: true, description: options.description })(from.prototype as object, name);
  return edge({ name, from, to, many: false, fromColumn: column, toColumn: 'id', through: null }, options);
}

/** An edge to the rows that hold, in `column`, the id of the row it starts from. */
export function toMany(from: EntityClass, name: string, to: EntityClass, column: string, options: EdgeOptions): Edge {
  declareList(from, name, to, options.description);
  return edge({ name, from, to, many: true, fromColumn: 'id', toColumn: column, through: null }, options);
}

/** An edge to the rows that a third entity joins to the row it starts from. */
export function toManyThrough(from: EntityClass, name: string, to: EntityClass, through: Through, options: EdgeOptions): Edge {
  declareList(from, name, to, options.description);
  return edge({ name, from, to, many: true, fromColumn: through.start ?? 'id', toColumn: 'id', through }, options);
}

function declareList(from: EntityClass, name: string, to: EntityClass, description: string): void {
  const [connection, page] = [connectionOf(to), pageArgumentsOf(to)]; // declared now: once the schema is being made it is too late
  Field(() => connection, { nullable: true, description })(from.prototype as object, name);
  Args(() => page)(from.prototype as object, name, 0);
}

function edge(ends: Omit<Edge, 'category' | 'samePerson' | 'sortedBy'>, options: EdgeOptions): Edge {
  return { ...ends, category: options.category ?? null, samePerson: options.samePerson ?? false, sortedBy: options.sortedBy ?? null };
}
