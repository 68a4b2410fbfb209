import type { ExecutionResult, FormattedExecutionResult } from 'graphql';

type Extensions = ExecutionResult['extensions'];

/** From so many characters on an answer waits and leaves as bytes; below, a text that goes out together with its head is cheaper. */
const LARGE = 16_384;

/**
 * An answer without errors, written before its event is durable. While it waits a collection of garbage would move a thousand cells, or a
 * large text, again and again; bytes stay where they are.
 */
class WrittenAnswer {
  constructor(readonly body: string) {}
}

/** The answer, written now unless it has errors, whose words are Apollo Server's to choose. */
export function writtenAhead(result: ExecutionResult, extensions: Extensions): ExecutionResult {
  const told = extensions === undefined ? result : { ...result, extensions: { ...result.extensions, ...extensions } };
  if (told.errors !== undefined || told.data == null) return told;
  return { data: new WrittenAnswer(bodyOf(told as FormattedExecutionResult)) as unknown as Record<string, unknown> };
}

/** The body of an answer. */
export function writeAnswer(result: FormattedExecutionResult): string {
  return result.data instanceof WrittenAnswer ? result.data.body : bodyOf(result);
}

/**
 * The keys stand in the order of the GraphQL specification, 7.1. A large body is bytes, whatever Apollo Server calls it, who only measures it and
 * hands it on: as a text it would be copied by whoever puts it together, by whoever puts the head before it, and by whoever encodes it, each
 * time into memory that the system has to clear.
 */
function bodyOf({ errors, data, extensions }: FormattedExecutionResult): string {
  const parts = ['{'];
  const add = (key: string, value: unknown): number => parts.push(parts.length === 1 ? key : `,${key}`, JSON.stringify(value));
  if (errors !== undefined) add('"errors":', errors);
  if (data !== undefined) add('"data":', data);
  if (extensions !== undefined) add('"extensions":', extensions);
  parts.push('}\n');
  return parts.some(({ length }) => length >= LARGE) ? (encoded(parts) as unknown as string) : parts.join('');
}

/** These texts one after the other in UTF-8, each copied once. */
function encoded(parts: readonly string[]): Buffer {
  const bytes = Buffer.allocUnsafe(parts.reduce((sum, part) => sum + Buffer.byteLength(part), 0));
  let at = 0;
  for (const part of parts) at += bytes.write(part, at);
  // Nothing of the memory that was never written to can leave.
  return bytes.subarray(0, at);
}
