import fc from 'fast-check';
import { isEnumType, type GraphQLSchema } from 'graphql';
import { ERRORS, type ErrorCode } from '../../../src/errors';
import type { Grammar, Operation } from './operation-writer';
import type { Told, Twins } from './twins';

/** Where each run of a property begins; another seed makes other operations. */
export interface Effort {
  readonly cases: number;
  readonly seed: number;
  /** Hears, now and then, how many cases have passed. */
  readonly onProgress?: (passed: number) => void;
}

/** What came of the cases: how many, how many of them were answered with data, and how many with which error. */
export interface Tally {
  passed: number;
  answered: number;
  /** Answered without any error. */
  clean: number;
  readonly codes: Map<string, number>;
}

/** The longest tape; an operation takes some 200 choices. */
const LONGEST_TAPE = 400;
/** Tapes of one run: asked side by side, so that gateway and store work at the same time. */
const MOST_TOGETHER = 7;
/** After a failure so long is spent on making it smaller. */
const SHRINKING_MS = 20_000;

const tape = fc.array(fc.nat(0xffff), { minLength: 20, maxLength: LONGEST_TAPE, size: 'max' });

/** Holds a property over tapes of choices, `together` side by side; fails with the smallest counterexample found in 20 s. */
export async function hold(effort: Effort, check: (tape: readonly number[]) => Promise<void>, together = MOST_TOGETHER): Promise<void> {
  let [passed, failedAt] = [0, 0];
  const property = fc.asyncProperty(fc.noBias(fc.array(tape, { minLength: 1, maxLength: together, size: 'max' })), async (tapes) => {
    if (failedAt > 0 && Date.now() - failedAt > SHRINKING_MS) return;
    try {
      await Promise.all(tapes.map(check));
    } catch (thrown) {
      failedAt ||= Date.now();
      throw thrown;
    }
    passed += tapes.length;
    effort.onProgress?.(passed);
  });
  const numRuns = Math.ceil((2 * effort.cases) / (together + 1));
  const { failed, seed, counterexamplePath, numShrinks, errorInstance } = await fc.check(property, { numRuns, seed: effort.seed });
  if (!failed) return;
  const how = `seed ${String(seed)}, path ${String(counterexamplePath)}, made smaller ${String(numShrinks)} times`;
  throw new Error(`${errorInstance instanceof Error ? errorInstance.message : String(errorInstance)}\n${how}`);
}

/** Two texts from shortly before their first difference. */
function difference(one: string, other: string): string {
  let place = 0;
  while (one[place] === other[place]) place += 1;
  const from = Math.max(0, place - 150);
  return [one, other].map((text) => `… ${text.slice(from, from + 400)}`).join('\n');
}

/** Fails where two stores told different things of one operation. */
export function assertAlike(twins: Twins, operation: Operation, [one, other]: readonly [Told, Told]): void {
  if (one.answer === other.answer && one.events === other.events) return;
  const what = one.answer === other.answer ? 'events' : 'answer';
  const { as, purpose } = twins.viewpoint;
  throw new Error(
    `${as} for ${purpose}: another ${what} where only what is withheld differs\n${JSON.stringify(operation)}\n${difference(one[what], other[what])}`,
  );
}

interface Shown {
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { readonly code: ErrorCode; readonly detail?: string; readonly field?: string };
  }[];
}

/** What a fault of ours is called; an operation never leads to one. */
const FAULTS: ReadonlySet<string> = new Set(['INTERNAL', 'STORE_UNAVAILABLE', 'LOG_UNAVAILABLE']);
/** Shorter texts stand in many sentences by chance. */
const TELLING = 6;

/** Fails where an error says more than its sentence, the schema, and what the client sent. Counts the answer. */
export function assertSilent(grammar: Grammar, operation: Operation, { answer }: Told, tally: Tally): void {
  tally.passed += 1;
  if (answer.includes('"data":{')) tally.answered += 1;
  if (!answer.includes('"errors":')) {
    tally.clean += 1;
    return;
  }
  const sent = JSON.stringify(operation);
  for (const { message, extensions } of (JSON.parse(answer.slice(4)) as Shown).errors ?? []) {
    const { code, detail = '', field = '' } = extensions;
    tally.codes.set(code, (tally.codes.get(code) ?? 0) + 1);
    if (FAULTS.has(code)) throw new Error(`${code}: ${sent}`);
    if (message !== ERRORS[code].sentence.en) throw new Error(`a sentence of its own: ${message}\n${sent}`);
    const told = valueIn(grammar, `${detail} ${field}`, sent);
    if (told !== null) throw new Error(`an error that tells ${told}: ${detail} ${field}\n${sent}`);
  }
}

const words = new WeakMap<GraphQLSchema, ReadonlySet<string>>();

/** The values of its enums, which the schema tells to everybody. */
function wordsOf(schema: GraphQLSchema): ReadonlySet<string> {
  const known = words.get(schema);
  if (known !== undefined) return known;
  const enums = Object.values(schema.getTypeMap()).filter(isEnumType);
  const made = new Set(enums.flatMap((type) => type.getValues().map(({ name }) => name)));
  words.set(schema, made);
  return made;
}

/** A value of the stores that stands in a text and neither in what was sent nor in the schema. */
function valueIn({ pools, schema }: Grammar, text: string, sent: string): string | null {
  const known = wordsOf(schema);
  for (const [coordinate, all] of pools.values) {
    for (const value of all) {
      if (typeof value !== 'string' || value.length < TELLING || known.has(value)) continue;
      if (text.includes(value) && !sent.includes(value)) return `${coordinate} = ${value}`;
    }
  }
  return null;
}

export function newTally(): Tally {
  return { passed: 0, answered: 0, clean: 0, codes: new Map() };
}
