import { z } from 'zod';
import { closestWord } from './closest-word';

/** For what need not be there. */
export const OR_LEAVE_OUT = ', or leave the key out';

/** A fault is told behind its place, and so never repeats what stands there. */
type Told = (issue: { readonly input?: unknown }) => string;

/** The fault of an entry that is missing, is blank, or else is `wrong`; `write` says what should stand there. */
export function told(wrong: string | ((input: unknown) => string), write: string): Told {
  return ({ input }) => {
    if (input === undefined) return `is missing; write ${write}`;
    if (input === null || (typeof input === 'string' && input.trim() === '')) return `is blank; write ${write}`;
    return `${typeof wrong === 'string' ? wrong : wrong(input)}; write ${write}`;
  };
}

/** A, B or C. */
function anyOf(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${String(words.at(-1))}`;
}

function meant(input: unknown, words: readonly string[]): string {
  const word = typeof input === 'string' ? closestWord(input, words) : null;
  return word === null ? '' : ` (is "${word}" meant?)`;
}

/** A word out of a closed list. `otherwise` says what else may stand there: `, or …`. */
export function wordOf<const T extends string>(words: readonly T[], otherwise = ''): z.ZodEnum<{ [K in T]: K }> {
  return z.enum(words, { error: told((input) => `is no word that may stand here${meant(input, words)}`, anyOf(words) + otherwise) });
}

/** A word, or a map in its place: the faults are those of whichever was written. */
export function wordOr<W extends z.ZodType, M extends z.ZodType>(word: W, map: M): z.ZodType<z.output<W> | z.output<M>> {
  return z.unknown().transform((input, context) => {
    const read = (typeof input === 'object' && input !== null ? map : word).safeParse(input);
    if (read.success) return read.data;
    for (const { path, message } of read.error.issues) context.addIssue({ code: 'custom', path: [...path], message });
    return z.NEVER;
  });
}

/** The name of a column. `otherwise` says what else may be done where an entry is blank. */
function columnNamed(otherwise: string): z.ZodString {
  const error = told(
    (input) => (typeof input === 'object' ? 'is no name of one column' : 'is no text'),
    `the name of a column of the CSV file's header, in quotes if it is a number${otherwise}`,
  );
  return z.string({ error }).trim().min(1, { error });
}

export const column = columnNamed('');
export const optionalColumn = columnNamed(OR_LEAVE_OUT).optional();

/** Words as they stand in the cells of a column. A blank cell holds no word: there, nothing is known. */
export function wordsFor(what: string, example: string): z.ZodType<string[]> {
  const list = `a list of the words that mean ${what}, as they stand in the cells: [${example}]`;
  const write = 'one as it stands in the cells, in quotes';
  const word = z.union([z.string(), z.number(), z.boolean()], { error: `is no word; write ${write}` });
  return z
    .array(
      word.transform((each) => String(each).trim()).refine((each) => each !== '', `is blank; write ${write}`),
      { error: told('is no list', list) },
    )
    .min(1, `holds no word; write ${list}`);
}

/** A key that reads like one: what else stands in its place may be of another file, and is not repeated. */
const LIKE_A_KEY = /^[A-Za-z][\w-]{0,30}$/;

function unknownKeys(keys: readonly string[], known: readonly string[]): string {
  const each = keys.map((key) => {
    const guess = meant(key, known);
    return guess !== '' || LIKE_A_KEY.test(key) ? `"${key}"${guess}` : 'key that is no single word';
  });
  return `takes no ${[...new Set(each)].join(', no ')}; the keys here are ${known.join(', ')}`;
}

/** A map of these keys alone. */
export function mapOf<T extends z.core.$ZodLooseShape>(shape: T, example: string): z.ZodObject<T, z.core.$strict> {
  const wanted = told('is no map', `keys and their values: ${example}`);
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? unknownKeys(issue.keys, Object.keys(shape)) : wanted(issue)),
  });
}
