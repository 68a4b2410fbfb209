import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { searchedColumnsOf } from '../../vocabulary/classification';
import type { EntityClass } from '../declared-columns';
import { filterOf } from './filter-of';
import { orderOf } from './order-of';

@ObjectType({ simpleResolvers: true, description: 'Where a page stands in its list (Relay cursor connections).' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether a further page follows.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether this page was asked for with a cursor.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first row.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last row; send it as `after` for the next page.' })
  endCursor!: string | null;
}

const connections = new Map<EntityClass, EntityClass>();
const pages = new Map<EntityClass, EntityClass>();

/** The object type `<Entity>Connection`, with `nodes`, `edges`, `pageInfo` and `totalCount`. */
export function connectionOf(entity: EntityClass): EntityClass {
  const known = connections.get(entity);
  if (known !== undefined) return known;
  const { name } = entity;
  const Edge = class {};
  ObjectType(`${name}Edge`, { simpleResolvers: true, description: `One ${name} of a page, with its cursor.` })(Edge);
  Field(() => String, { description: 'Where this row stands in the list.' })(Edge.prototype, 'cursor');
  Field(() => entity, { description: 'The row.' })(Edge.prototype, 'node');

  const Connection = class {};
  ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of ${name}: only rows that may be seen.` })(Connection);
  Field(() => [entity], { description: 'The rows of this page.' })(Connection.prototype, 'nodes');
  Field(() => [Edge], { description: 'The rows of this page, each with its cursor.' })(Connection.prototype, 'edges');
  Field(() => PageInfo, { description: 'Where this page stands.' })(Connection.prototype, 'pageInfo');
  Field(() => Int, { description: 'How many rows meet the conditions and may be seen. Costs a count: ask only when needed.' })(
    Connection.prototype,
    'totalCount',
  );
  connections.set(entity, Connection);
  return Connection;
}

/** The arguments of a page of an entity: `first`, `after`, `filter`, `orderBy`, and `search` where the entity has searched columns. */
export function pageArgumentsOf(entity: EntityClass): EntityClass {
  const known = pages.get(entity);
  if (known !== undefined) return known;
  const [filter, order] = [filterOf(entity), orderOf(entity)];
  const Page = class {};
  ArgsType()(Page);
  Field(() => Int, { defaultValue: 25, description: 'How many rows at most, from 0 to 1000.' })(Page.prototype, 'first');
  Field(() => String, { nullable: true, description: 'The cursor after which to continue.' })(Page.prototype, 'after');
  Field(() => filter, { nullable: true, description: 'Which rows.' })(Page.prototype, 'filter');
  Field(() => order, {
    nullable: true,
    description: 'In which order; otherwise the list’s own, or by id.',
  })(Page.prototype, 'orderBy');
  const columns = searchedColumnsOf(entity);
  if (columns.length > 0) {
    const description = `Text to find in ${columns.join(', ')}, each only where it may be seen. Every word must occur.`;
    Field(() => String, { nullable: true, description })(Page.prototype, 'search');
  }
  pages.set(entity, Page);
  return Page;
}
