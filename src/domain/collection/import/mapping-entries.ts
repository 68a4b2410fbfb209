import { z } from 'zod';
import { inBoth, oneAfterAnother, quoted, type Sentence } from '../../../sentence';
import { closestWord } from './closest-word';

const NOTHING = quoted('');

/** For what need not be there. */
export const OR_LEAVE_OUT: Sentence = { en: ', or leave the key out', it: ', o togliere la chiave' };

/** A fault is told behind its place, in both languages, and so never repeats what stands there. */
type Told = (issue: { readonly input?: unknown }) => string;

const MISSING: Sentence = { en: 'is missing', it: 'manca' };
const BLANK: Sentence = { en: 'is blank', it: 'è vuoto' };

/** What is wrong, and what to write instead. */
export const instead = (wrong: Sentence, write: Sentence): string =>
  inBoth({ en: `${wrong.en}; write ${write.en}`, it: `${wrong.it}; scrivere ${write.it}` });

/** The fault of an entry that is missing, is blank, or else is `wrong`; `write` says what should stand there. */
export function told(wrong: Sentence | ((input: unknown) => Sentence), write: Sentence): Told {
  return ({ input }) => {
    if (input === undefined) return instead(MISSING, write);
    if (input === null || (typeof input === 'string' && input.trim() === '')) return instead(BLANK, write);
    return instead(typeof wrong === 'function' ? wrong(input) : wrong, write);
  };
}

/** A, B or C. */
function anyOf(words: readonly string[]): Sentence {
  const [most, last] = [words.slice(0, -1).join(', '), String(words.at(-1))];
  return { en: `${most} or ${last}`, it: `${most} o ${last}` };
}

function meant(input: unknown, words: readonly string[]): Sentence {
  const word = typeof input === 'string' ? closestWord(input, words) : null;
  return word === null ? NOTHING : { en: ` (is "${word}" meant?)`, it: ` (si intende "${word}"?)` };
}

const NO_WORD: Sentence = { en: 'is no word that may stand here', it: 'non è una parola ammessa qui' };

/** A word out of a closed list. `otherwise` says what else may stand there: `, or …`. */
export function wordOf<const T extends string>(words: readonly T[], otherwise = NOTHING): z.ZodEnum<{ [K in T]: K }> {
  const write = oneAfterAnother([anyOf(words), otherwise], '');
  return z.enum(words, { error: told((input) => oneAfterAnother([NO_WORD, meant(input, words)], ''), write) });
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

const A_COLUMN: Sentence = {
  en: "the name of a column of the CSV file's header, in quotes if it is a number",
  it: 'il nome di una colonna dell’intestazione del file CSV, tra virgolette se è un numero',
};
const NO_COLUMN: Sentence = { en: 'is no name of one column', it: 'non è il nome di una sola colonna' };
export const NO_TEXT: Sentence = { en: 'is no text', it: 'non è un testo' };

/** The name of a column. `otherwise` says what else may be done where an entry is blank. */
function columnNamed(otherwise: Sentence): z.ZodString {
  const error = told((input) => (typeof input === 'object' ? NO_COLUMN : NO_TEXT), oneAfterAnother([A_COLUMN, otherwise], ''));
  return z.string({ error }).trim().min(1, { error });
}

export const column = columnNamed(NOTHING);
export const optionalColumn = columnNamed(OR_LEAVE_OUT).optional();

export const NO_LIST: Sentence = { en: 'is no list', it: 'non è un elenco' };
export const HOLDS_NO_WORD: Sentence = { en: 'holds no word', it: 'non contiene nessuna parola' };
const NOT_A_WORD: Sentence = { en: 'is no word', it: 'non è una parola' };
const ONE_AS_IT_STANDS: Sentence = {
  en: 'one as it stands in the cells, in quotes',
  it: 'una come sta nelle celle, tra virgolette',
};

/** Words as they stand in the cells of a column. A blank cell holds no word: there, nothing is known. */
export function wordsFor(what: Sentence, example: string): z.ZodType<string[]> {
  const list = {
    en: `a list of the words that mean ${what.en}, as they stand in the cells: [${example}]`,
    it: `un elenco delle parole che significano ${what.it}, come stanno nelle celle: [${example}]`,
  };
  const word = z.union([z.string(), z.number(), z.boolean()], { error: instead(NOT_A_WORD, ONE_AS_IT_STANDS) });
  return z
    .array(
      word.transform((each) => String(each).trim()).refine((each) => each !== '', instead(BLANK, ONE_AS_IT_STANDS)),
      { error: told(NO_LIST, list) },
    )
    .min(1, instead(HOLDS_NO_WORD, list));
}

/** A key that reads like one: what else stands in its place may be of another file, and is not repeated. */
const LIKE_A_KEY = /^[A-Za-z][\w-]{0,30}$/;
const NO_SINGLE_WORD: Sentence = { en: 'key that is no single word', it: 'chiave che non è una sola parola' };

function unknownKeys(keys: readonly string[], known: readonly string[]): string {
  const each = keys.map((key) => {
    const guess = meant(key, known);
    // As JSON: a line break within a key would part the languages.
    return guess !== NOTHING || LIKE_A_KEY.test(key) ? oneAfterAnother([quoted(JSON.stringify(key)), guess], '') : NO_SINGLE_WORD;
  });
  const [en, it] = [new Set(each.map((key) => key.en)), new Set(each.map((key) => key.it))].map((all) => [...all]) as [string[], string[]];
  const all = known.join(', ');
  return inBoth({
    en: `takes no ${en.join(', no ')}; the keys here are ${all}`,
    it: `non ammette ${it.join(', né ')}; qui le chiavi sono ${all}`,
  });
}

export const NO_MAP: Sentence = { en: 'is no map', it: 'non è una mappa' };
const KEYS_AND_VALUES: Sentence = { en: 'keys and their values: ', it: 'chiavi con i loro valori: ' };

/** A map of these keys alone. */
export function mapOf<T extends z.core.$ZodLooseShape>(shape: T, example: Sentence): z.ZodObject<T, z.core.$strict> {
  const wanted = told(NO_MAP, oneAfterAnother([KEYS_AND_VALUES, example], ''));
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? unknownKeys(issue.keys, Object.keys(shape)) : wanted(issue)),
  });
}
