import { Field, ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { DateTime } from '../../vocabulary/scalars';
import { idempotencyKey, instant, key } from '../check-input';
import { RepeatableInput } from '../repeatable.input';
import { CampaignChannel } from './campaign-channel';

@InputType({ description: 'What the public register of oppositions answered about one person.' })
export class RegisterCheckInput {
  @Field(() => ID, { description: 'The person whose number or address was looked up.' })
  personId!: string;

  @Field(() => DateTime, { nullable: true, description: 'Since when it is listed; null where it is not.' })
  listedAt?: string | null;
}

@InputType({ description: 'A check of numbers or addresses against the public register of oppositions (DPR 26/2022).' })
export class RecordRegisterChecksInput extends RepeatableInput {
  @Field(() => CampaignChannel, { description: 'PHONE or POSTAL: which register was asked.' })
  channel!: CampaignChannel;

  @Field(() => DateTime, { description: 'When the register answered.' })
  checkedAt!: string;

  @Field(() => [RegisterCheckInput], { description: 'What it answered, for at most 1,000 persons.' })
  checks!: RegisterCheckInput[];
}

const past = instant.refine((value) => Date.parse(value) <= Date.now(), 'Not in the future.');

export const recordRegisterChecksSchema = z.object({
  channel: z.enum(['PHONE', 'POSTAL'], 'PHONE or POSTAL: e-mail has no register.'),
  checkedAt: past,
  checks: z
    .array(z.object({ personId: key, listedAt: past.nullish() }))
    .min(1, 'Not empty.')
    .max(1_000, 'At most 1,000 persons.'),
  idempotencyKey,
});
