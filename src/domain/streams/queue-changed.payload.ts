import { Field, ID, ObjectType } from 'type-graphql';
import { Case } from '../service/case.entity';
import { Ticket } from '../support/ticket.entity';

@ObjectType({ simpleResolvers: true, description: 'A change in a queue: one of the two records, as it is when this is sent.' })
export class QueueChangedPayload {
  @Field(() => ID, { description: 'Key of the case or ticket that changed.' })
  id!: string;

  @Field(() => Case, { nullable: true, description: 'The case, if it is one; `queue` says where it is now.' })
  case!: Case | null;

  @Field(() => Ticket, { nullable: true, description: 'The ticket, if it is one; `queue` says where it is now.' })
  ticket!: Ticket | null;
}
