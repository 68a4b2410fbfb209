import { Field, ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { DateTime } from '../../vocabulary/scalars';
import { idempotencyKey, instant, key, line, NOT_IN_THE_FUTURE, paragraph, says } from '../check-input';
import { RepeatableInput } from '../repeatable.input';
import { InteractionChannel, InteractionDirection } from './interaction.entity';

@InputType({ description: 'A contact with a person. The department is that of your role.' })
export class LogInteractionInput extends RepeatableInput {
  @Field(() => ID, { description: 'With whom.' })
  personId!: string;

  @Field(() => ID, { nullable: true, description: 'On behalf of which account, if any.' })
  accountId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The campaign that the person answered, if any: a member whom something was sent to becomes RESPONDED.',
  })
  campaignId?: string | null;

  @Field(() => InteractionChannel, { description: 'Through what it happened.' })
  channel!: InteractionChannel;

  @Field(() => InteractionDirection, { description: 'Who began it.' })
  direction!: InteractionDirection;

  @Field(() => String, { description: 'What it was about, in a line.' })
  subject!: string;

  @Field(() => String, { nullable: true, description: 'What was said.' })
  summary?: string | null;

  @Field(() => String, { nullable: true, description: 'How it ended, in a line.' })
  outcome?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it happened; now, where nothing is said. What answers a campaign happened after its message went out.',
  })
  occurredAt?: string | null;
}

/** Clocks differ a little between a frontend and the gateway. */
const CLOCK_SKEW_MS = 60_000;

export const logInteractionSchema = z.object({
  personId: key,
  accountId: key.nullish(),
  campaignId: key.nullish(),
  channel: z.enum(InteractionChannel),
  direction: z.enum(InteractionDirection),
  subject: line(200),
  summary: paragraph(10_000).nullish(),
  outcome: line(200).nullish(),
  occurredAt: instant.refine((value) => Date.parse(value) <= Date.now() + CLOCK_SKEW_MS, says(NOT_IN_THE_FUTURE)).nullish(),
  idempotencyKey,
});
