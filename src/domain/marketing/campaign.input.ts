import { Field, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { filterOf } from '../../release/graphql/filter-of';
import { DateTime } from '../../vocabulary/scalars';
import { expectedVersion, idempotencyKey, instant, key, line, paragraph } from '../check-input';
import { Person } from '../people/person.entity';
import { RepeatableInput } from '../repeatable.input';
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

@InputType({ description: 'A step of a campaign, taken on one version of it.' })
export class CampaignStepInput extends RepeatableInput {
  @Field(() => ID, { description: 'The campaign.' })
  id!: string;

  @Field(() => Int, { description: 'The version that the step was decided on; CONFLICT where there is another by now.' })
  expectedVersion!: number;
}

@InputType({ description: 'When a campaign is to begin, and what it says.' })
export class PlanCampaignInput extends CampaignStepInput {
  @Field(() => DateTime, { description: 'When it is to begin.' })
  plannedFor!: string;

  @Field(() => String, { nullable: true, description: `A new subject. ${TEMPLATE}` })
  subjectTemplate?: string | null;

  @Field(() => String, { nullable: true, description: `A new text. ${TEMPLATE}` })
  bodyTemplate?: string | null;
}

@InputType({ description: 'Approves a campaign.' })
export class ApproveCampaignInput extends CampaignStepInput {}

@InputType({ description: 'Begins to send a campaign.' })
export class LaunchCampaignInput extends CampaignStepInput {}

@InputType({ description: 'Stops sending for now.' })
export class PauseCampaignInput extends CampaignStepInput {}

@InputType({ description: 'Goes on sending.' })
export class ResumeCampaignInput extends CampaignStepInput {}

@InputType({ description: 'Ends a campaign, whoever of its members is left.' })
export class CompleteCampaignInput extends CampaignStepInput {}

@InputType({ description: 'Calls a campaign off.' })
export class CancelCampaignInput extends CampaignStepInput {}

@InputType({ description: 'Whom a campaign is to address: by filter, or one by one.' })
export class AddCampaignMembersInput extends CampaignStepInput {
  @Field(() => PersonFilter, { nullable: true, description: 'Everybody of this kind whom you may see now.' })
  filter?: object | null;

  @Field(() => [ID], { nullable: true, description: 'These persons, as far as you may see them.' })
  personIds?: string[] | null;
}

@InputType({ description: 'Whom a campaign is not to address after all.' })
export class RemoveCampaignMemberInput extends CampaignStepInput {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;
}

const template = paragraph(10_000);
const step = { id: key, expectedVersion, idempotencyKey };

export const draftCampaignSchema = z.object({
  name: line(200),
  channel: z.enum(CampaignChannel),
  subjectTemplate: line(200).nullish(),
  bodyTemplate: template.nullish(),
  frequencyDays: z.int().min(0, 'Not negative.').max(365, 'At most 365 days.').nullish(),
  idempotencyKey,
});
export const campaignStepSchema = z.object(step);
export const planCampaignSchema = z.object({
  ...step,
  plannedFor: instant,
  subjectTemplate: line(200).nullish(),
  bodyTemplate: template.nullish(),
});
export const MOST_MEMBERS_AT_ONCE = 10_000;
export const addCampaignMembersSchema = z
  .object({ ...step, filter: z.looseObject({}).nullish(), personIds: z.array(key).max(1_000, 'At most 1,000 persons.').nullish() })
  .refine(({ filter, personIds }) => (filter == null) !== (personIds == null), {
    path: ['filter'],
    message: 'Give a filter or a list of persons, one of the two.',
  });
export const removeCampaignMemberSchema = z.object({ ...step, personId: key });
