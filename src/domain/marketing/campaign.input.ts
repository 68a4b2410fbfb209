import { Field, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { atMost } from '../../error-details';
import { filterOf } from '../../release/graphql/filter-of';
import { DateTime } from '../../vocabulary/scalars';
import { AT_MOST_A_THOUSAND, idempotencyKey, instant, key, line, NOT_NEGATIVE, paragraph, says } from '../check-input';
import { Person } from '../people/person.entity';
import { RepeatableInput } from '../repeatable.input';
import { StepInput, stepShape } from '../step.input';
import { CampaignChannel } from './campaign-channel';

const PersonFilter = filterOf(Person);
const TEMPLATE = 'Placeholders: `{{givenName}}`, or `{{givenName|customer}}` with a neutral text for whom the field is withheld.';

@InputType({ description: 'A campaign for the declared purpose, still without a date.' })
export class DraftCampaignInput extends RepeatableInput {
  @Field(() => String, { description: 'Its name, in a line.' })
  name!: string;

  @Field(() => CampaignChannel, { description: 'Through what its members are addressed.' })
  channel!: CampaignChannel;

  @Field(() => String, { nullable: true, description: `Subject of the message. ${TEMPLATE}` })
  subjectTemplate?: string | null;

  @Field(() => String, { nullable: true, description: `Text of the message. ${TEMPLATE}` })
  bodyTemplate?: string | null;

  @Field(() => Int, { nullable: true, description: 'Fewest days between two messages to one person; 7, where nothing is said.' })
  frequencyDays?: number | null;
}

@InputType({ description: 'When a campaign is to begin, and what it says.' })
export class PlanCampaignInput extends StepInput {
  @Field(() => DateTime, { description: 'When it is meant to begin. It does when somebody launches it.' })
  plannedFor!: string;

  @Field(() => String, { nullable: true, description: `A new subject. ${TEMPLATE}` })
  subjectTemplate?: string | null;

  @Field(() => String, { nullable: true, description: `A new text. ${TEMPLATE}` })
  bodyTemplate?: string | null;
}

@InputType({ description: 'Approves a campaign.' })
export class ApproveCampaignInput extends StepInput {}

@InputType({ description: 'Begins to send a campaign.' })
export class LaunchCampaignInput extends StepInput {}

@InputType({ description: 'Stops sending for now.' })
export class PauseCampaignInput extends StepInput {}

@InputType({ description: 'Goes on sending.' })
export class ResumeCampaignInput extends StepInput {}

@InputType({ description: 'Ends a campaign, whoever of its members is left.' })
export class CompleteCampaignInput extends StepInput {}

@InputType({ description: 'Calls a campaign off.' })
export class CancelCampaignInput extends StepInput {}

@InputType({ description: 'Whom a campaign is to address: by filter, or one by one.' })
export class AddCampaignMembersInput extends StepInput {
  @Field(() => PersonFilter, { nullable: true, description: 'Everybody of this kind whom you may see now.' })
  filter?: object | null;

  @Field(() => [ID], { nullable: true, description: 'These persons, as far as you may see them.' })
  personIds?: string[] | null;
}

@InputType({ description: 'Whom a campaign is not to address after all.' })
export class RemoveCampaignMemberInput extends StepInput {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;
}

const template = paragraph(10_000);
export const draftCampaignSchema = z.object({
  name: line(200),
  channel: z.enum(CampaignChannel),
  subjectTemplate: line(200).nullish(),
  bodyTemplate: template.nullish(),
  frequencyDays: z
    .int()
    .refine((value) => value >= 0, says(NOT_NEGATIVE))
    .refine((value) => value <= 365, says(atMost(365, { en: 'days', it: 'giorni' })))
    .nullish(),
  idempotencyKey,
});
export const planCampaignSchema = z.object({
  ...stepShape,
  plannedFor: instant,
  subjectTemplate: line(200).nullish(),
  bodyTemplate: template.nullish(),
});
export const MOST_MEMBERS_AT_ONCE = 10_000;
const ONE_OF_THE_TWO = {
  en: 'Give a filter or a list of persons, one of the two.',
  it: 'Indicare un filtro o una lista di persone, uno dei due.',
};
export const addCampaignMembersSchema = z
  .object({
    ...stepShape,
    filter: z.looseObject({}).nullish(),
    personIds: z
      .array(key)
      .refine(({ length }) => length <= 1_000, says(AT_MOST_A_THOUSAND))
      .nullish(),
  })
  .refine(({ filter, personIds }) => (filter == null) !== (personIds == null), says(ONE_OF_THE_TWO, 'filter'));
export const removeCampaignMemberSchema = z.object({ ...stepShape, personId: key });
