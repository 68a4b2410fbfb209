import { Field, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../../release/graphql/connection-of';
import { AccessEvent } from './access-event.entity';

@ObjectType({ simpleResolvers: true, description: 'A page of the access log, newest first.' })
export class AccessEventConnection {
  @Field(() => [AccessEvent], { description: 'The events of this page.' })
  nodes!: readonly object[];

  @Field(() => PageInfo, { description: 'Where this page stands.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { nullable: true, description: 'How many events meet the conditions. Reads them all: ask only when needed.' })
  totalCount!: number | null;
}
