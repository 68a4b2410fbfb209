import { Field, ID, ObjectType } from 'type-graphql';
import { Interaction } from '../service/interaction.entity';
import { Ticket } from './ticket.entity';

@ObjectType({ simpleResolvers: true, description: 'A ticket after a step, as far as it may be shown.' })
export class TicketPayload {
  @Field(() => ID, { description: 'Key of the ticket.' })
  id!: string;

  @Field(() => Ticket, { nullable: true, description: 'The ticket as it is now, if it may be shown.' })
  ticket!: Ticket | null;
}

@ObjectType({ simpleResolvers: true, description: 'What answerTicket wrote, as far as it may be shown.' })
export class AnswerTicketPayload {
  @Field(() => ID, { description: 'Key of the ticket.' })
  id!: string;

  @Field(() => Ticket, { nullable: true, description: 'The ticket as it is now, if it may be shown.' })
  ticket!: Ticket | null;

  @Field(() => Interaction, { nullable: true, description: 'The answer, as a contact with the person, if it may be shown.' })
  interaction!: Interaction | null;
}
