import { Field, Float, ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { PurposeEnum } from '../../vocabulary/graphql-enums';
import type { Purpose } from '../../vocabulary/purposes';
import { CalendarDate } from '../../vocabulary/scalars';
import { A_PERSON_OR_AN_ACCOUNT, amount, currency, idempotencyKey, key, line, pastDay, says } from '../check-input';
import { RepeatableInput } from '../repeatable.input';
import { StepInput, stepShape } from '../step.input';
import { handOffShape } from '../service/hand-off.input';
import { OpportunityStage } from './opportunity.entity';

@InputType({ description: 'A sale that may come about, with a person, an account, or both.' })
export class CreateOpportunityInput extends RepeatableInput {
  @Field(() => ID, { nullable: true, description: 'The person who may buy.' })
  personId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The account that may buy.' })
  accountId?: string | null;

  @Field(() => ID, { nullable: true, description: 'What may be bought.' })
  productId?: string | null;

  @Field(() => String, { description: 'What is to be sold, in a line.' })
  name!: string;

  @Field(() => Float, { nullable: true, description: 'Expected amount, in `currency`.' })
  amount?: number | null;

  @Field(() => String, { nullable: true, description: 'Currency of the amount, as ISO 4217; EUR, where nothing is said.' })
  currency?: string | null;
}

@InputType({ description: 'To which stage a sale goes on, or back.' })
export class AdvanceOpportunityInput extends StepInput {
  @Field(() => OpportunityStage, {
    description: 'The next stage: PROSPECTING, ENGAGING, PROPOSING, NEGOTIATING, one step forward or back.',
  })
  stage!: OpportunityStage;
}

@InputType({ description: 'A sale that came about.' })
export class WinOpportunityInput extends StepInput {
  @Field(() => Float, { nullable: true, description: 'Final amount; the expected one, where nothing is said.' })
  amount?: number | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Day on which it was won, not before talks began; today, where nothing is said.',
  })
  closedOn?: string | null;
}

@InputType({ description: 'A sale that did not come about.' })
export class LoseOpportunityInput extends StepInput {
  @Field(() => String, { description: 'Why, in a line.' })
  because!: string;
}

@InputType({ description: 'Which sale, to whom, for what, and why.' })
export class HandOffOpportunityInput extends StepInput {
  @Field(() => ID, { description: 'The queue of the other department.' })
  toQueueId!: string;

  @Field(() => PurposeEnum, { description: 'For which of its purposes the receiving department is to look at it.' })
  purpose!: Purpose;

  @Field(() => String, { description: 'Why it is handed off. Written for the receiver: say no more than they need.' })
  reason!: string;
}

export const createOpportunitySchema = z
  .object({
    personId: key.nullish(),
    accountId: key.nullish(),
    productId: key.nullish(),
    name: line(200),
    amount: amount.nullish(),
    currency,
    idempotencyKey,
  })
  .refine(({ personId, accountId }) => personId != null || accountId != null, says(A_PERSON_OR_AN_ACCOUNT, 'personId'));

export const advanceOpportunitySchema = z.object({ ...stepShape, stage: z.enum(OpportunityStage) });
export const winOpportunitySchema = z.object({ ...stepShape, amount: amount.nullish(), closedOn: pastDay.nullish() });
export const handOffOpportunitySchema = z.object({ ...stepShape, ...handOffShape });
export const loseOpportunitySchema = z.object({ ...stepShape, because: line(500) });
