import { z } from 'zod';
import { atMost, CHARACTERS, NO_CONTROL_CHARACTERS } from '../error-details';
import { LecitoError } from '../errors';
import type { Sentence } from '../sentence';

/**
 * Checks what GraphQL's types cannot say of an input and brings its values into the form in which they are stored. Throws INVALID_INPUT
 * that names the field, `input.email`, and never its value.
 */
export function checkInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw invalidInput(issue?.path.map(String) ?? [], sentenceOf(issue));
}

/** The error of one field of an input; `path` starts below `input`. */
export function invalidInput(path: readonly string[], detail: Sentence): LecitoError {
  return new LecitoError('INVALID_INPUT', { field: ['input', ...path].join('.'), detail });
}

/** What a check of zod's says where it fails, for `.refine()`; with a path, of this field of an object. */
export const says = (sentence: Sentence, ...path: string[]): { error: string; params: Sentence; path?: string[] } => ({
  error: sentence.en,
  params: sentence,
  ...(path.length === 0 ? {} : { path }),
});

/** zod's own words would be English alone. */
const NOT_ACCEPTABLE: Sentence = { en: 'Not acceptable.', it: 'Non accettabile.' };

function sentenceOf(issue: z.core.$ZodIssue | undefined): Sentence {
  return issue?.code === 'custom' && issue.params !== undefined ? (issue.params as unknown as Sentence) : NOT_ACCEPTABLE;
}

export const NOT_EMPTY: Sentence = { en: 'Not empty.', it: 'Non vuoto.' };
export const NOT_IN_THE_FUTURE: Sentence = { en: 'Not in the future.', it: 'Non nel futuro.' };
export const NOT_IN_THE_PAST: Sentence = { en: 'Not in the past.', it: 'Non nel passato.' };
export const NOT_NEGATIVE: Sentence = { en: 'Not negative.', it: 'Non negativo.' };
export const A_PERSON_OR_AN_ACCOUNT: Sentence = {
  en: 'Name a person, an account, or both.',
  it: 'Indicare una persona, un account, o entrambi.',
};
export const AT_MOST_A_THOUSAND = atMost(1_000, { en: 'persons', it: 'persone' });
export const AN_INSTANT: Sentence = {
  en: 'An instant as RFC 3339, between the years 1900 and 2199.',
  it: 'Un istante come da RFC 3339, tra gli anni 1900 e 2199.',
};

// eslint-disable-next-line no-control-regex -- these are the characters that are refused; U+0000 cannot be stored at all
const CONTROL_IN_LINE = /[\u0000-\u001f\u007f-\u009f]/;
// eslint-disable-next-line no-control-regex -- as above, but for tab and line ends
const CONTROL_IN_PARAGRAPH = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

/** Anything but blanks and what only formats, such as U+200B. */
const SEEN = /[^\s\p{Cf}]/u;
const HALF_A_PAIR = /\p{Cs}/u;

/** A text in one line, trimmed, of at most so many characters. */
export function line(most: number): z.ZodType<string, string> {
  return text(most).refine(
    (value) => !CONTROL_IN_LINE.test(value),
    says({ en: 'No control characters, no line breaks.', it: 'Nessun carattere di controllo, nessun a capo.' }),
  );
}

/** A text that may have several lines, trimmed, of at most so many characters. */
export function paragraph(most: number): z.ZodType<string, string> {
  return text(most).refine((value) => !CONTROL_IN_PARAGRAPH.test(value), says(NO_CONTROL_CHARACTERS));
}

function text(most: number): z.ZodString {
  return z
    .string()
    .trim()
    .refine((value) => SEEN.test(value), says(NOT_EMPTY))
    .refine((value) => value.length <= most, says(atMost(most, CHARACTERS)))
    .refine(
      (value) => !HALF_A_PAIR.test(value),
      says({
        en: 'No half of a surrogate pair: it is no character, and cannot be stored.',
        it: 'Nessuna metà di una coppia surrogata: non è un carattere e non si può conservare.',
      }),
    );
}

/** A value that may be left out, or null: either means `otherwise`. */
export function orElse<Schema extends z.ZodType>(schema: Schema, otherwise: z.output<Schema>): z.ZodType<z.output<Schema>> {
  return schema.nullish().transform((value) => value ?? otherwise);
}

/** The key of a row; in small letters, since pseudonyms are made of it. */
export const key = z.string().toLowerCase();

export const expectedVersion = z
  .int()
  .refine((value) => value >= 1, says({ en: 'Versions start at 1.', it: 'Le versioni cominciano da 1.' }));

export const idempotencyKey = z
  .string()
  .refine(
    (value) => /^[\u0021-\u007e]{8,128}$/.test(value),
    says({ en: '8 to 128 visible ASCII characters.', it: 'Da 8 a 128 caratteri ASCII visibili.' }),
  )
  .nullish();

const INSTANT = /^(19|20|21)\d{2}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-](0\d|1[0-5]):[0-5]\d)$/i;

/** An instant as RFC 3339, between 1900 and 2199. */
export const instant = z.string().refine((value) => INSTANT.test(value) && !Number.isNaN(Date.parse(value)), says(AN_INSTANT));

/** A day as RFC 3339, between 1900 and 2199. */
export const day = z
  .string()
  .refine(
    (value) => /^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)),
    says({ en: 'A day as RFC 3339, between the years 1900 and 2199.', it: 'Un giorno come da RFC 3339, tra gli anni 1900 e 2199.' }),
  );

/** A day as RFC 3339, from 1900 on and not in the future. */
export const pastDay = day.refine((value) => value <= new Date().toISOString().slice(0, 10), says(NOT_IN_THE_FUTURE));

/** The most that an amount of money may be, and all lines of an order together. */
export const MOST_AMOUNT = 1e12;

/** An amount of money, with cents at most: a finer price would be rounded, and a hundred thousand pieces of it with it. */
export const amount = z
  .number()
  .refine((value) => value >= 0, says(NOT_NEGATIVE))
  .refine((value) => value <= MOST_AMOUNT, says({ en: 'At most 1,000,000,000,000.', it: 'Al massimo 1.000.000.000.000.' }))
  .refine((value) => Number(value.toFixed(2)) === value, says({ en: 'At most two decimals.', it: 'Al massimo due decimali.' }));

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

/** A currency as ISO 4217; EUR where nothing is said. */
export const currency = orElse(
  z
    .string()
    .refine(
      (value) => CURRENCIES.has(value),
      says({ en: 'A currency in three capital letters, as ISO 4217.', it: 'Una valuta in tre lettere maiuscole, come da ISO 4217.' }),
    ),
  'EUR',
);
