import { Field, Float, ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { CalendarDate } from '../../vocabulary/scalars';
import { amount, currency, day, idempotencyKey, key, line, says } from '../check-input';
import { RepeatableInput } from '../repeatable.input';
import { StepInput, stepShape } from '../step.input';
import { InteractionChannel } from '../service/interaction.entity';
import { LeadRating } from './lead.entity';

@InputType({ description: 'Somebody who may come to buy, and where that is known from.' })
export class CreateLeadInput extends RepeatableInput {
  @Field(() => ID, { description: 'Who may buy.' })
  personId!: string;

  @Field(() => String, { nullable: true, description: 'For which organisation, as the person says.' })
  accountName?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is that interests them, in a line.' })
  interest?: string | null;

  @Field(() => LeadRating, { nullable: true, description: 'How likely it is.' })
  rating?: LeadRating | null;

  @Field(() => InteractionChannel, { description: 'Through what they came to us.' })
  channel!: InteractionChannel;

  @Field(() => CalendarDate, { nullable: true, description: 'Day on which to call.' })
  dueOn?: string | null;

  @Field(() => String, { description: 'Name of the source, which must have been found lawful.' })
  sourceName!: string;

  @Field(() => String, { description: 'Name of the collection action that was defined before.' })
  collectionActionName!: string;
}

@InputType({ description: 'The lead that you look into.' })
export class WorkLeadInput extends StepInput {
  @Field(() => CalendarDate, { nullable: true, description: 'Day on which to call; as it was, where nothing is said.' })
  dueOn?: string | null;
}

@InputType({ description: 'The lead that is worth an offer.' })
export class QualifyLeadInput extends StepInput {
  @Field(() => LeadRating, { nullable: true, description: 'How likely it is; as it was, where nothing is said.' })
  rating?: LeadRating | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Day on which to call; as it was, where nothing is said.' })
  dueOn?: string | null;
}

@InputType({ description: 'What a lead becomes.' })
export class ConvertLeadInput extends StepInput {
  @Field(() => String, { description: 'What is to be sold, in a line.' })
  name!: string;

  @Field(() => ID, { nullable: true, description: 'The account that may buy, if it is there already.' })
  accountId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Name of the organisation that may buy; the one that the lead names, where nothing is said. The account of this name is linked, or made if ' +
      'there is none. Without any the sale is with the person alone.',
  })
  accountName?: string | null;

  @Field(() => ID, { nullable: true, description: 'What may be bought.' })
  productId?: string | null;

  @Field(() => Float, { nullable: true, description: 'Expected amount, in `currency`.' })
  amount?: number | null;

  @Field(() => String, { nullable: true, description: 'Currency of the amount, as ISO 4217; EUR, where nothing is said.' })
  currency?: string | null;
}

@InputType({ description: 'The lead that comes to nothing.' })
export class DisqualifyLeadInput extends StepInput {
  @Field(() => String, { description: 'Why they will not buy, in a line.' })
  because!: string;
}

@InputType({ description: 'The lead that goes on after all.' })
export class ReopenLeadInput extends StepInput {}

export const createLeadSchema = z.object({
  personId: key,
  accountName: line(200).nullish(),
  interest: line(500).nullish(),
  rating: z.enum(LeadRating).nullish(),
  channel: z.enum(InteractionChannel),
  dueOn: day.nullish(),
  sourceName: line(200),
  collectionActionName: line(200),
  idempotencyKey,
});

export const workLeadSchema = z.object({ ...stepShape, dueOn: day.nullish() });
export const qualifyLeadSchema = z.object({ ...stepShape, rating: z.enum(LeadRating).nullish(), dueOn: day.nullish() });
const BY_ID_OR_NAME = {
  en: 'Name the account by its id or by its name, not by both.',
  it: 'Indicare l’account con il suo id o con il suo nome, non con entrambi.',
};

export const convertLeadSchema = z
  .object({
    ...stepShape,
    name: line(200),
    accountId: key.nullish(),
    accountName: line(200).nullish(),
    productId: key.nullish(),
    amount: amount.nullish(),
    currency,
  })
  .refine(({ accountId, accountName }) => accountId == null || accountName == null, says(BY_ID_OR_NAME, 'accountName'));
export const disqualifyLeadSchema = z.object({ ...stepShape, because: line(500) });
