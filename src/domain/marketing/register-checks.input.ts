import { Field, ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { DateTime } from '../../vocabulary/scalars';
import { AT_MOST_A_THOUSAND, idempotencyKey, instant, key, line, NOT_EMPTY, NOT_IN_THE_FUTURE, says } from '../check-input';
import { addressSchema } from '../people/person.input';
import { PostalAddress } from '../people/postal-address';
import { RepeatableInput } from '../repeatable.input';
import { CampaignChannel } from './campaign-channel';

@InputType({ description: 'What the public register of oppositions answered about one person.' })
export class RegisterCheckInput {
  @Field(() => ID, { description: 'The person whose number or address was looked up.' })
  personId!: string;

  @Field(() => String, { nullable: true, description: 'For PHONE, the number that was looked up, as it was read from the person.' })
  number?: string | null;

  @Field(() => PostalAddress, {
    nullable: true,
    description: 'For POSTAL, the address that was looked up, as it was read from the person.',
  })
  address?: PostalAddress | null;

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

const past = instant.refine((value) => Date.parse(value) <= Date.now(), says(NOT_IN_THE_FUTURE));

const check = z.object({ personId: key, number: line(40).nullish(), address: addressSchema.nullish(), listedAt: past.nullish() });

/** Under which key a check says what was looked up. */
const REGISTERS = says({ en: 'PHONE or POSTAL: e-mail has no register.', it: 'PHONE o POSTAL: l’e-mail non ha un registro.' });
const WHAT_WAS_LOOKED_UP = says({
  en: 'Say what was looked up: the answer counts for it alone.',
  it: 'Dire che cosa è stato verificato: la risposta vale solo per quello.',
});

export const LOOKED_UP = { PHONE: 'number', POSTAL: 'address' } as const;

export const recordRegisterChecksSchema = z
  .object({
    channel: z.enum(CampaignChannel).transform((channel, context) => {
      if (channel === 'EMAIL') context.addIssue({ code: 'custom', ...REGISTERS });
      return channel as keyof typeof LOOKED_UP;
    }),
    checkedAt: past,
    checks: z
      .array(check)
      .refine(({ length }) => length >= 1, says(NOT_EMPTY))
      .refine(({ length }) => length <= 1_000, says(AT_MOST_A_THOUSAND)),
    idempotencyKey,
  })
  .superRefine(({ channel, checks }, context) => {
    const name = LOOKED_UP[channel];
    const index = checks.findIndex((each) => each[name] == null);
    if (index < 0) return;
    context.addIssue({ code: 'custom', ...WHAT_WAS_LOOKED_UP, path: ['checks', index, name] });
  });
