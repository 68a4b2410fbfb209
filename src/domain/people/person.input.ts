import { Field, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { CalendarDate } from '../../vocabulary/scalars';
import { expectedVersion, idempotencyKey, key, line, pastDay } from '../check-input';
import { emailAddress, LONGEST_EMAIL } from '../../vocabulary/email-address';
import { COUNTRY, LANGUAGE } from '../../vocabulary/iso-codes';
import { phoneInE164 } from '../../vocabulary/phone-number';
import { isTaxCode } from '../../vocabulary/tax-code';
import { ConsentInput, consentSchema } from '../consent/consent.input';
import { RepeatableInput } from '../repeatable.input';
import { PostalAddress } from './postal-address';

@InputType({ description: 'What may be written of a person.' })
export abstract class PersonFieldsInput extends RepeatableInput {
  @Field(() => String, { nullable: true, description: 'First name.' })
  givenName?: string | null;

  @Field(() => String, { nullable: true, description: 'Last name.' })
  familyName?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Telephone number, kept in E.164: +390458000001. Without a country code it is an Italian one.',
  })
  phone?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Day of birth.' })
  birthDate?: string | null;

  @Field(() => String, { nullable: true, description: 'Italian tax code (codice fiscale).' })
  taxCode?: string | null;

  @Field(() => PostalAddress, { nullable: true, description: 'Where letters and parcels go; replaces the whole address.' })
  address?: PostalAddress | null;

  @Field(() => String, { nullable: true, description: 'Preferred language, as ISO 639-1: it, en.' })
  language?: string | null;

  @Field(() => String, { nullable: true, description: 'What this person does for a living.' })
  jobTitle?: string | null;

  @Field(() => String, { nullable: true, description: 'Bracket of yearly income, in thousands of euro: 15-28.' })
  incomeBracket?: string | null;

  @Field(() => [String], { nullable: true, description: 'What this person said to be interested in; replaces the whole list.' })
  interests?: string[] | null;
}

@InputType({ description: 'A new person. Nobody enters without a lawful source and a collection action that was defined before.' })
export class CreatePersonInput extends PersonFieldsInput {
  @Field(() => String, { description: 'Name of the source that the data come from; it must have been found lawful.' })
  sourceName!: string;

  @Field(() => String, { description: 'Name of the collection action that the data were collected in.' })
  collectionActionName!: string;

  @Field(() => [ConsentInput], { nullable: true, description: 'What the person said at this occasion.' })
  consents?: ConsentInput[] | null;
}

@InputType({ description: 'Changes of a person: what is not named stays, null clears.' })
export class UpdatePersonInput extends PersonFieldsInput {
  @Field(() => ID, { description: 'The person.' })
  id!: string;

  @Field(() => Int, { description: 'The version that the changes were made on; CONFLICT where there is another by now.' })
  expectedVersion!: number;
}

/** A line in the form in which it is kept; `read` answers null where it has none. */
function keptAs(most: number, read: (text: string) => string | null, fault: string): z.ZodType<string, string> {
  return line(most).transform((value, context) => {
    const kept = read(value);
    if (kept === null) context.addIssue({ code: 'custom', message: fault });
    return kept ?? z.NEVER;
  });
}

const email = keptAs(LONGEST_EMAIL, emailAddress, 'Not the form of an e-mail address.');

/** As people write it, to E.164: search and likely duplicates find it in whatever form it is asked for. */
const phone = keptAs(40, phoneInE164, 'Not a telephone number.');

const taxCode = line(16)
  .transform((value) => value.toUpperCase())
  .refine(isTaxCode, 'Not an Italian tax code: its form or its check character is wrong.');

/** The parts of a postal address. */
export const addressSchema = z.object({
  street: line(200).nullish(),
  postalCode: line(20).nullish(),
  city: line(100).nullish(),
  province: line(50).nullish(),
  country: z.string().regex(COUNTRY, 'Two capital letters, as ISO 3166-1 alpha-2.').nullish(),
});

const personFields = z.object({
  givenName: line(200).nullish(),
  familyName: line(200).nullish(),
  email: email.nullish(),
  phone: phone.nullish(),
  birthDate: pastDay.nullish(),
  taxCode: taxCode.nullish(),
  address: addressSchema.nullish(),
  language: z.string().regex(LANGUAGE, 'Two small letters, as ISO 639-1.').nullish(),
  jobTitle: line(200).nullish(),
  incomeBracket: line(20).nullish(),
  interests: z.array(line(100)).max(50, 'At most 50.').nullish(),
});

/** The fields of a person that a mutation may write. */
export type PersonFields = z.output<typeof personFields>;
export const PERSON_FIELDS = Object.keys(personFields.shape) as readonly (keyof PersonFields)[];

const IDENTIFYING = ['givenName', 'familyName', 'email', 'phone'] as const;

export const createPersonSchema = personFields
  .extend({
    sourceName: line(200),
    collectionActionName: line(200),
    consents: z.array(consentSchema).max(50, 'At most 50.').nullish(),
    idempotencyKey,
  })
  .refine(
    (input) => IDENTIFYING.some((field) => input[field] != null),
    'A person has at least a name, an e-mail address or a telephone number.',
  );

export const updatePersonSchema = personFields
  .extend({ id: key, expectedVersion, idempotencyKey })
  .refine((input) => PERSON_FIELDS.some((field) => input[field] !== undefined), 'Name at least one field to change.');
