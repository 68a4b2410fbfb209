import { Field, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import type { Sentence } from '../../sentence';
import { CalendarDate } from '../../vocabulary/scalars';
import { expectedVersion, idempotencyKey, key, line, pastDay, says } from '../check-input';
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
function keptAs(most: number, read: (text: string) => string | null, fault: Sentence): z.ZodType<string, string> {
  return line(most).transform((value, context) => {
    const kept = read(value);
    if (kept === null) context.addIssue({ code: 'custom', message: fault.en, params: fault });
    return kept ?? z.NEVER;
  });
}

const email = keptAs(LONGEST_EMAIL, emailAddress, {
  en: 'Not the form of an e-mail address.',
  it: 'Non ha la forma di un indirizzo e-mail.',
});

/** As people write it, to E.164: search and likely duplicates find it in whatever form it is asked for. */
const phone = keptAs(40, phoneInE164, { en: 'Not a telephone number.', it: 'Non è un numero di telefono.' });

const taxCode = line(16)
  .transform((value) => value.toUpperCase())
  .refine(
    isTaxCode,
    says({
      en: 'Not an Italian tax code: its form or its check character is wrong.',
      it: 'Non è un codice fiscale: la forma o il carattere di controllo è errato.',
    }),
  );

/** The parts of a postal address. */
const AT_MOST_50 = { en: 'At most 50.', it: 'Al massimo 50.' };

export const addressSchema = z.object({
  street: line(200).nullish(),
  postalCode: line(20).nullish(),
  city: line(100).nullish(),
  province: line(50).nullish(),
  country: z
    .string()
    .refine(
      (value) => COUNTRY.test(value),
      says({ en: 'Two capital letters, as ISO 3166-1 alpha-2.', it: 'Due lettere maiuscole, come da ISO 3166-1 alpha-2.' }),
    )
    .nullish(),
});

const personFields = z.object({
  givenName: line(200).nullish(),
  familyName: line(200).nullish(),
  email: email.nullish(),
  phone: phone.nullish(),
  birthDate: pastDay.nullish(),
  taxCode: taxCode.nullish(),
  address: addressSchema.nullish(),
  language: z
    .string()
    .refine(
      (value) => LANGUAGE.test(value),
      says({ en: 'Two small letters, as ISO 639-1.', it: 'Due lettere minuscole, come da ISO 639-1.' }),
    )
    .nullish(),
  jobTitle: line(200).nullish(),
  incomeBracket: line(20).nullish(),
  interests: z
    .array(line(100))
    .refine(({ length }) => length <= 50, says(AT_MOST_50))
    .nullish(),
});

/** The fields of a person that a mutation may write. */
export type PersonFields = z.output<typeof personFields>;
export const PERSON_FIELDS = Object.keys(personFields.shape) as readonly (keyof PersonFields)[];

const IDENTIFYING = ['givenName', 'familyName', 'email', 'phone'] as const;

export const createPersonSchema = personFields
  .extend({
    sourceName: line(200),
    collectionActionName: line(200),
    consents: z
      .array(consentSchema)
      .refine(({ length }) => length <= 50, says(AT_MOST_50))
      .nullish(),
    idempotencyKey,
  })
  .refine(
    (input) => IDENTIFYING.some((field) => input[field] != null),
    says({
      en: 'A person has at least a name, an e-mail address or a telephone number.',
      it: 'Una persona ha almeno un nome, un indirizzo e-mail o un numero di telefono.',
    }),
  );

export const updatePersonSchema = personFields
  .extend({ id: key, expectedVersion, idempotencyKey })
  .refine(
    (input) => PERSON_FIELDS.some((field) => input[field] !== undefined),
    says({ en: 'Name at least one field to change.', it: 'Indicare almeno un campo da modificare.' }),
  );
