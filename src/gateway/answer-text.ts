import type { ExecutionResult, FormattedExecutionResult } from 'graphql';
import { LARGE } from './answer-bytes';

type Extensions = ExecutionResult['extensions'];

/** The data of an answer, written: a text, or bytes where they are many. */
export class WrittenData {
  constructor(
    readonly json: string | Buffer,
    /** Whether some root field has an answer. */
    readonly answersSomething: boolean,
  ) {}
}

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
  const parts: (string | Buffer)[] = ['{'];
  const add = (key: string, json: string | Buffer): number => parts.push(parts.length === 1 ? key : `,${key}`, json);
  if (errors !== undefined) add('"errors":', JSON.stringify(errors));
  if (data !== undefined) add('"data":', data instanceof WrittenData ? data.json : JSON.stringify(data));
  if (extensions !== undefined) add('"extensions":', JSON.stringify(extensions));
  parts.push('}\n');
  return parts.some(({ length }) => length >= LARGE) ? (encoded(parts) as unknown as string) : parts.join('');
}

/** These texts one after the other in UTF-8, each copied once. */
function encoded(parts: readonly (string | Buffer)[]): Buffer {
  const bytes = Buffer.allocUnsafe(parts.reduce((sum, part) => sum + Buffer.byteLength(part), 0));
  let at = 0;
  for (const part of parts) at += typeof part === 'string' ? bytes.write(part, at) : part.copy(bytes, at);
  // Nothing of the memory that was never written to can leave.
  return bytes.subarray(0, at);
}
