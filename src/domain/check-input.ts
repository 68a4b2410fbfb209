import { z } from 'zod';
import { LecitoError } from '../errors';

/**
 * Checks what GraphQL's types cannot say of an input and brings its values into the form in which they are stored. Throws INVALID_INPUT
 * that names the field, `input.email`, and never its value.
 */
export function checkInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw invalidInput(issue?.path.map(String) ?? [], issue?.message ?? 'Not acceptable.');
}

/** The error of one field of an input; `path` starts below `input`. */
export function invalidInput(path: readonly string[], detail: string): LecitoError {
  return new LecitoError('INVALID_INPUT', { field: ['input', ...path].join('.'), detail });
}

// eslint-disable-next-line no-control-regex -- these are the characters that are refused; U+0000 cannot be stored at all
const CONTROL_IN_LINE = /[\u0000-\u001f\u007f-\u009f]/;
// eslint-disable-next-line no-control-regex -- as above, but for tab and line ends
const CONTROL_IN_PARAGRAPH = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

/** Anything but blanks and what only formats, such as U+200B. */
const SEEN = /[^\s\p{Cf}]/u;
const HALF_A_PAIR = /\p{Cs}/u;

/** A text in one line, trimmed, of at most so many characters. */
export function line(most: number): z.ZodType<string, string> {
  return text(most).refine((value) => !CONTROL_IN_LINE.test(value), 'No control characters, no line breaks.');
}

/** A text that may have several lines, trimmed, of at most so many characters. */
export function paragraph(most: number): z.ZodType<string, string> {
  return text(most).refine((value) => !CONTROL_IN_PARAGRAPH.test(value), 'No control characters.');
}

function text(most: number): z.ZodString {
  return z
    .string()
    .trim()
    .min(1, 'Not empty.')
    .max(most, `At most ${String(most)} characters.`)
    .refine((value) => SEEN.test(value), 'Not empty.')
    .refine((value) => !HALF_A_PAIR.test(value), 'No half of a surrogate pair: it is no character, and cannot be stored.');
}

/** A value that may be left out, or null: either means `otherwise`. */
export function orElse<Schema extends z.ZodType>(schema: Schema, otherwise: z.output<Schema>): z.ZodType<z.output<Schema>> {
  return schema.nullish().transform((value) => value ?? otherwise);
}

/** The key of a row; in small letters, since pseudonyms are made of it. */
export const key = z.string().toLowerCase();

export const expectedVersion = z.int().min(1, 'Versions start at 1.');

export const idempotencyKey = z
  .string()
  .regex(/^[\u0021-\u007e]{8,128}$/, '8 to 128 visible ASCII characters.')
  .nullish();

const INSTANT = /^(19|20|21)\d{2}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-](0\d|1[0-5]):[0-5]\d)$/i;

/** An instant as RFC 3339, between 1900 and 2199. */
export const instant = z
  .string()
  .refine((value) => INSTANT.test(value) && !Number.isNaN(Date.parse(value)), 'An instant as RFC 3339, between the years 1900 and 2199.');

/** A day as RFC 3339, between 1900 and 2199. */
export const day = z
  .string()
  .refine(
    (value) => /^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)),
    'A day as RFC 3339, between the years 1900 and 2199.',
  );

/** A day as RFC 3339, from 1900 on and not in the future. */
export const pastDay = day.refine((value) => value <= new Date().toISOString().slice(0, 10), 'Not in the future.');

/** The most that an amount of money may be, and all lines of an order together. */
export const MOST_AMOUNT = 1e12;

/** An amount of money, with cents at most: a finer price would be rounded, and a hundred thousand pieces of it with it. */
export const amount = z
  .number()
  .min(0, 'Not negative.')
  .max(MOST_AMOUNT, 'At most 1,000,000,000,000.')
  .refine((value) => Number(value.toFixed(2)) === value, 'At most two decimals.');

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

/** A currency as ISO 4217; EUR where nothing is said. */
export const currency = orElse(
  z.string().refine((value) => CURRENCIES.has(value), 'A currency in three capital letters, as ISO 4217.'),
  'EUR',
);
