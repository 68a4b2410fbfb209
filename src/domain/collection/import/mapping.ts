import { z } from 'zod';
import { CONSENT_CHANNELS, EXPRESSED_BY, PROCESSING_KINDS } from '../../../vocabulary/consent';
import { PURPOSES } from '../../../vocabulary/purposes';
import { CONSENT_METHODS } from '../../consent/consent-method';
import { column, mapOf, optionalColumn, OR_LEAVE_OUT, told, wordOf, wordOr, wordsFor } from './mapping-entries';

/** Words are read without regard to case: one that stands twice would mean what happens to be found first. */
const TWICE = 'has a word twice, where capital and small letters are the same; keep one of the two';

function differ(all: readonly string[]): boolean {
  return new Set(all.map((word) => word.trim().toLowerCase())).size === all.length;
}

const WORDS = 'the words of the cells and what each means: { web: WEB_FORM }';

/** Without a word every row would be refused, and no cell holds a blank one. */
const wordsOfMethod = z
  .record(z.string(), wordOf(CONSENT_METHODS), { error: told('is no map', WORDS) })
  .refine((all) => Object.keys(all).length > 0, `holds no word; write ${WORDS}`)
  .refine((all) => Object.keys(all).every((word) => word.trim() !== ''), `has a blank word; write ${WORDS}`)
  .refine((all) => differ(Object.keys(all)), TWICE)
  .transform((all) => Object.fromEntries(Object.entries(all).map(([word, method]) => [word.trim(), method])));

const methodByRow = mapOf({ column, words: wordsOfMethod }, '{ column: how, words: { web: WEB_FORM } }');

const consent = mapOf(
  {
    purpose: wordOf(PURPOSES),
    channel: wordOf(CONSENT_CHANNELS, OR_LEAVE_OUT).optional(),
    processing: wordOf(PROCESSING_KINDS, OR_LEAVE_OUT).optional(),
    /** The words that mean given and refused; a blank cell means that nothing is known. */
    state: mapOf(
      { column, given: wordsFor('given', "'yes'"), refused: wordsFor('refused', "'no'").optional() },
      "{ column: marketing, given: ['yes'], refused: ['no'] }",
    ).refine(({ given, refused = [] }) => differ([...given, ...refused]), TWICE),
    /** The day on which it was expressed: without it the consent cannot be demonstrated (GDPR Art. 7(1)). */
    date: column,
    validUntil: optionalColumn,
    method: wordOr(wordOf(CONSENT_METHODS, ', or { column: how, words: { web: WEB_FORM } }'), methodByRow).default('IMPORT'),
    expressedBy: wordOf(EXPRESSED_BY, OR_LEAVE_OUT).default('SUBJECT'),
  },
  "{ purpose: DirectMarketing, channel: EMAIL, state: { column: marketing, given: ['yes'] }, date: given on }",
);

const FORM = 'YYYY, MM and DD once each, in capitals, with at most blanks, dots, hyphens or strokes between, as in DD/MM/YYYY';
const NO_FORM = told('does not say how days are written', FORM);

const SEPARATOR = "what stands between two interests, in quotes: '|'";

const columns = mapOf(
  {
    externalId: column,
    givenName: optionalColumn,
    familyName: optionalColumn,
    email: optionalColumn,
    phone: optionalColumn,
    birthDate: optionalColumn,
    taxCode: optionalColumn,
    language: optionalColumn,
    jobTitle: optionalColumn,
    incomeBracket: optionalColumn,
    interests: mapOf(
      {
        column,
        separator: z
          .string({ error: told('is no text', SEPARATOR) })
          .min(1, `is blank; write ${SEPARATOR}`)
          .default(','),
      },
      "{ column: interests, separator: '|' }",
    ).optional(),
    address: mapOf(
      { street: optionalColumn, postalCode: optionalColumn, city: optionalColumn, province: optionalColumn, country: optionalColumn },
      '{ street: street, postalCode: zip, city: town }',
    ).optional(),
  },
  '{ externalId: code, email: mail }',
);

/** What a mapping may hold; what its entries may not hold together is in `mapping-faults`. */
export const mappingShape = mapOf(
  {
    delimiter: z
      .enum([',', ';', '|', '\t'], { error: told('separates no values', `',' or ';' or '|' or "\\t" (the tab), in quotes`) })
      .default(','),
    encoding: wordOf(['utf8', 'latin1', 'windows-1252'], OR_LEAVE_OUT).default('utf8'),
    /** How days are written: YYYY, MM and DD once each. */
    dates: z
      .string({ error: NO_FORM })
      .regex(/^(?=.*YYYY)(?=.*MM)(?=.*DD)(?!.*(YYYY.*Y|MM.*M|DD.*D))[YMD./ -]{8,14}$/, { error: NO_FORM })
      .default('YYYY-MM-DD'),
    columns,
    consents: z
      .array(consent, { error: told('is no list', `a list, each consent behind a hyphen: - purpose: DirectMarketing${OR_LEAVE_OUT}`) })
      .default([]),
  },
  'columns: { externalId: code, email: mail }, as in docs/import.md',
);

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
