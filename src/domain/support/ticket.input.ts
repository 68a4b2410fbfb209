import { Field, ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { PurposeEnum } from '../../vocabulary/graphql-enums';
import type { Purpose } from '../../vocabulary/purposes';
import { idempotencyKey, key, line, orElse, paragraph } from '../check-input';
import { RepeatableInput } from '../repeatable.input';
import { StepInput, stepShape } from '../step.input';
import { handOffShape } from '../service/hand-off.input';
import { InteractionChannel } from '../service/interaction.entity';
import { TicketSeverity } from './ticket.entity';

@InputType({ description: 'Something that does not work for a person.' })
export class OpenTicketInput extends RepeatableInput {
  @Field(() => ID, { description: 'For whom it does not work.' })
  personId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Which device, if it is one that is installed; the ticket is then of the account at which it stands.',
  })
  assetId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Where it is to wait; the first queue of your team, where nothing is said. Without one it is yours. Another team whose queue it is sees the person for 90 days.',
  })
  queueId?: string | null;

  @Field(() => String, { description: 'What it is about, in a line.' })
  subject!: string;

  @Field(() => String, { nullable: true, description: 'What the person tells us.' })
  description?: string | null;

  @Field(() => TicketSeverity, { nullable: true, description: 'How bad it is; S3, where nothing is said.' })
  severity?: TicketSeverity | null;
}

@InputType({ description: 'The ticket that you take.' })
export class TakeTicketInput extends StepInput {}

@InputType({ description: 'Which ticket, and whose it is to be.' })
export class AssignTicketInput extends StepInput {
  @Field(() => ID, { description: 'A colleague of the team in whose queue it waits.' })
  assigneeId!: string;
}

@InputType({ description: 'Which ticket, to whom, for what, and why.' })
export class HandOffTicketInput extends StepInput {
  @Field(() => ID, { description: 'The queue that it goes to; its team sees the person for 90 days, for the purpose below.' })
  toQueueId!: string;

  @Field(() => PurposeEnum, { description: 'For which of its purposes the receiving department is to look at it.' })
  purpose!: Purpose;

  @Field(() => String, { description: 'Why it is handed off. Written for the receiver: say no more than they need.' })
  reason!: string;
}

@InputType({ description: 'What the person is answered, kept as a contact with them.' })
export class AnswerTicketInput extends StepInput {
  @Field(() => InteractionChannel, { description: 'Through what they are answered.' })
  channel!: InteractionChannel;

  @Field(() => String, { description: 'What the answer is about, in a line.' })
  subject!: string;

  @Field(() => String, { description: 'The answer.' })
  answer!: string;
}

@InputType({ description: 'The ticket for which the person is asked.' })
export class AwaitCustomerInput extends StepInput {}

@InputType({ description: 'How the fault was repaired.' })
export class ResolveTicketInput extends StepInput {
  @Field(() => String, { description: 'What repaired it.' })
  resolution!: string;
}

@InputType({ description: 'The ticket that goes on.' })
export class ReopenTicketInput extends StepInput {}

@InputType({ description: 'The ticket that is over.' })
export class CloseTicketInput extends StepInput {}

export const openTicketSchema = z.object({
  personId: key,
  assetId: key.nullish(),
  queueId: key.nullish(),
  subject: line(200),
  description: paragraph(10_000).nullish(),
  severity: orElse(z.enum(TicketSeverity), TicketSeverity.S3),
  idempotencyKey,
});

export const assignTicketSchema = z.object({ ...stepShape, assigneeId: key });
export const handOffTicketSchema = z.object({ ...stepShape, ...handOffShape });
export const answerTicketSchema = z.object({
  ...stepShape,
  channel: z.enum(InteractionChannel),
  subject: line(200),
  answer: paragraph(10_000),
});
export const resolveTicketSchema = z.object({ ...stepShape, resolution: paragraph(10_000) });
