import { z } from 'zod';
import { inBoth, quoted, type Sentence } from '../../../sentence';
import { CONSENT_CHANNELS, EXPRESSED_BY, PROCESSING_KINDS } from '../../../vocabulary/consent';
import { PURPOSES } from '../../../vocabulary/purposes';
import { CONSENT_METHODS } from '../../consent/consent-method';
import {
  column,
  HOLDS_NO_WORD,
  instead,
  mapOf,
  NO_LIST,
  NO_MAP,
  NO_TEXT,
  optionalColumn,
  OR_LEAVE_OUT,
  told,
  wordOf,
  wordOr,
  wordsFor,
} from './mapping-entries';

/** Words are read without regard to case: one that stands twice would mean what happens to be found first. */
const TWICE = inBoth({
  en: 'has a word twice, where capital and small letters are the same; keep one of the two',
  it: 'ha due volte una parola, maiuscole e minuscole essendo uguali; tenere una delle due',
});

function differ(all: readonly string[]): boolean {
  return new Set(all.map((word) => word.trim().toLowerCase())).size === all.length;
}

const WORDS: Sentence = {
  en: 'the words of the cells and what each means: { web: WEB_FORM }',
  it: 'le parole delle celle e che cosa significa ciascuna: { web: WEB_FORM }',
};
const HAS_A_BLANK_WORD: Sentence = { en: 'has a blank word', it: 'ha una parola vuota' };

/** Without a word every row would be refused, and no cell holds a blank one. */
const wordsOfMethod = z
  .record(z.string(), wordOf(CONSENT_METHODS), { error: told(NO_MAP, WORDS) })
  .refine((all) => Object.keys(all).length > 0, instead(HOLDS_NO_WORD, WORDS))
  .refine((all) => Object.keys(all).every((word) => word.trim() !== ''), instead(HAS_A_BLANK_WORD, WORDS))
  .refine((all) => differ(Object.keys(all)), TWICE)
  .transform((all) => Object.fromEntries(Object.entries(all).map(([word, method]) => [word.trim(), method])));

const methodByRow = mapOf({ column, words: wordsOfMethod }, quoted('{ column: how, words: { web: WEB_FORM } }'));

const OR_BY_ROW: Sentence = {
  en: ', or { column: how, words: { web: WEB_FORM } }',
  it: ', o { column: how, words: { web: WEB_FORM } }',
};

const consent = mapOf(
  {
    purpose: wordOf(PURPOSES),
    channel: wordOf(CONSENT_CHANNELS, OR_LEAVE_OUT).optional(),
    processing: wordOf(PROCESSING_KINDS, OR_LEAVE_OUT).optional(),
    /** The words that mean given and refused; a blank cell means that nothing is known. */
    state: mapOf(
      {
        column,
        given: wordsFor({ en: 'given', it: 'dato' }, "'yes'"),
        refused: wordsFor({ en: 'refused', it: 'rifiutato' }, "'no'").optional(),
      },
      quoted("{ column: marketing, given: ['yes'], refused: ['no'] }"),
    ).refine(({ given, refused = [] }) => differ([...given, ...refused]), TWICE),
    /** The day on which it was expressed: without it the consent cannot be demonstrated (GDPR Art. 7(1)). */
    date: column,
    validUntil: optionalColumn,
    method: wordOr(wordOf(CONSENT_METHODS, OR_BY_ROW), methodByRow).default('IMPORT'),
    expressedBy: wordOf(EXPRESSED_BY, OR_LEAVE_OUT).default('SUBJECT'),
  },
  quoted("{ purpose: DirectMarketing, channel: EMAIL, state: { column: marketing, given: ['yes'] }, date: given on }"),
);

const FORM: Sentence = {
  en: 'YYYY, MM and DD once each, in capitals, with at most blanks, dots, hyphens or strokes between, as in DD/MM/YYYY',
  it: 'YYYY, MM e DD una volta ciascuno, maiuscoli, con al massimo spazi, punti, trattini o barre in mezzo, come in DD/MM/YYYY',
};
const NO_FORM = told({ en: 'does not say how days are written', it: 'non dice come sono scritti i giorni' }, FORM);

const SEPARATOR: Sentence = {
  en: "what stands between two interests, in quotes: '|'",
  it: "che cosa sta tra due interessi, tra virgolette: '|'",
};
const IS_BLANK: Sentence = { en: 'is blank', it: 'è vuoto' };

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
          .string({ error: told(NO_TEXT, SEPARATOR) })
          .min(1, instead(IS_BLANK, SEPARATOR))
          .default(','),
      },
      quoted("{ column: interests, separator: '|' }"),
    ).optional(),
    address: mapOf(
      { street: optionalColumn, postalCode: optionalColumn, city: optionalColumn, province: optionalColumn, country: optionalColumn },
      quoted('{ street: street, postalCode: zip, city: town }'),
    ).optional(),
  },
  quoted('{ externalId: code, email: mail }'),
);

const SEPARATES_NOTHING: Sentence = { en: 'separates no values', it: 'non separa valori' };
const DELIMITERS: Sentence = {
  en: `',' or ';' or '|' or "\\t" (the tab), in quotes`,
  it: `',' o ';' o '|' o "\\t" (la tabulazione), tra virgolette`,
};
const CONSENTS: Sentence = {
  en: `a list, each consent behind a hyphen: - purpose: DirectMarketing${OR_LEAVE_OUT.en}`,
  it: `un elenco, ogni consenso dietro un trattino: - purpose: DirectMarketing${OR_LEAVE_OUT.it}`,
};
const AS_IN_THE_MANUAL: Sentence = {
  en: 'columns: { externalId: code, email: mail }, as in docs/import.md',
  it: 'columns: { externalId: code, email: mail }, come in docs/import.md',
};

/** What a mapping may hold; what its entries may not hold together is in `mapping-faults`. */
export const mappingShape = mapOf(
  {
    delimiter: z.enum([',', ';', '|', '\t'], { error: told(SEPARATES_NOTHING, DELIMITERS) }).default(','),
    encoding: wordOf(['utf8', 'latin1', 'windows-1252'], OR_LEAVE_OUT).default('utf8'),
    /** How days are written: YYYY, MM and DD once each. */
    dates: z
      .string({ error: NO_FORM })
      .regex(/^(?=.*YYYY)(?=.*MM)(?=.*DD)(?!.*(YYYY.*Y|MM.*M|DD.*D))[YMD./ -]{8,14}$/, { error: NO_FORM })
      .default('YYYY-MM-DD'),
    columns,
    consents: z.array(consent, { error: told(NO_LIST, CONSENTS) }).default([]),
  },
  AS_IN_THE_MANUAL,
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
