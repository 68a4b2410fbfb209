import { Field, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../../release/graphql/connection-of';
import { AccessEvent } from './access-event.entity';

@ObjectType({ simpleResolvers: true, description: 'One event of a page, with its cursor.' })
export class AccessEventEdge {
  @Field(() => String, { description: 'Where this event stands in the log.' })
  cursor!: string;

  @Field(() => AccessEvent, { description: 'The event.' })
  node!: object;
}

@ObjectType({ simpleResolvers: true, description: 'A page of the access log, newest first.' })
export class AccessEventConnection {
  @Field(() => [AccessEvent], { description: 'The events of this page.' })
  nodes!: readonly object[];

  @Field(() => [AccessEventEdge], { description: 'The events of this page, each with its cursor.' })
  edges!: readonly AccessEventEdge[];

  @Field(() => PageInfo, { description: 'Where this page stands.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { nullable: true, description: 'How many events meet the conditions. Reads them all: ask only when needed.' })
  totalCount!: number | null;
}
