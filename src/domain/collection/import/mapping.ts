import { z } from 'zod';
import { CONSENT_CHANNELS, EXPRESSED_BY, PROCESSING_KINDS } from '../../../vocabulary/consent';
import { PURPOSES } from '../../../vocabulary/purposes';
import { CONSENT_METHODS } from '../../consent/consent-method';

const column = z.string().trim().min(1);
const words = z.array(z.union([z.string(), z.number(), z.boolean()]).transform((word) => String(word).trim())).min(1);

/** Words are read without regard to case: one that stands twice would mean what happens to be found first. */
const TWICE = 'has a word twice; capital and small letters are the same';

function differ(all: readonly string[]): boolean {
  return new Set(all.map((word) => word.trim().toLowerCase())).size === all.length;
}

const consent = z.strictObject({
  purpose: z.enum(PURPOSES as [(typeof PURPOSES)[number], ...typeof PURPOSES]),
  channel: z.enum(CONSENT_CHANNELS).optional(),
  processing: z.enum(PROCESSING_KINDS).optional(),
  /** The words that mean given and refused; a blank cell means that nothing is known. */
  state: z
    .strictObject({ column, given: words, refused: words.optional() })
    .refine(({ given, refused = [] }) => differ([...given, ...refused]), TWICE),
  /** The day on which it was expressed: without it the consent cannot be demonstrated (GDPR Art. 7(1)). */
  date: column,
  validUntil: column.optional(),
  method: z
    .union([
      z.enum(CONSENT_METHODS),
      z.strictObject({ column, words: z.record(z.string(), z.enum(CONSENT_METHODS)).refine((all) => differ(Object.keys(all)), TWICE) }),
    ])
    .default('IMPORT'),
  expressedBy: z.enum(EXPRESSED_BY).default('SUBJECT'),
});

/** What a mapping may hold; what its entries may not hold together is in `mapping-faults`. */
export const mappingShape = z.strictObject({
  delimiter: z.enum([',', ';', '|', '\t']).default(','),
  encoding: z.enum(['utf8', 'latin1', 'windows-1252']).default('utf8'),
  /** How days are written: YYYY, MM and DD once each. */
  dates: z
    .string()
    .regex(
      /^(?=.*YYYY)(?=.*MM)(?=.*DD)(?!.*(YYYY.*Y|MM.*M|DD.*D))[YMD./ -]{8,14}$/,
      'must name YYYY, MM and DD once each, as in DD/MM/YYYY',
    )
    .default('YYYY-MM-DD'),
  columns: z.strictObject({
    externalId: column,
    givenName: column.optional(),
    familyName: column.optional(),
    email: column.optional(),
    phone: column.optional(),
    birthDate: column.optional(),
    taxCode: column.optional(),
    language: column.optional(),
    jobTitle: column.optional(),
    incomeBracket: column.optional(),
    interests: z.strictObject({ column, separator: z.string().min(1).default(',') }).optional(),
    address: z
      .strictObject({
        street: column.optional(),
        postalCode: column.optional(),
        city: column.optional(),
        province: column.optional(),
        country: column.optional(),
      })
      .optional(),
  }),
  consents: z.array(consent).default([]),
});

export type Mapping = z.infer<typeof mappingShape>;
export type ConsentMapping = z.infer<typeof consent>;

/** All the columns that a mapping reads, each once. */
export function mappedColumns({ columns: { interests, address, ...plain }, consents }: Mapping): readonly string[] {
  const ofConsents = consents.flatMap(({ state, date, validUntil, method }) => [
    state.column,
    date,
    validUntil,
    typeof method === 'string' ? undefined : method.column,
  ]);
  const all = [...Object.values(plain), interests?.column, ...Object.values(address ?? {}), ...ofConsents];
  return [...new Set(all.filter((name) => name !== undefined))];
}
