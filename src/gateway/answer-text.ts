import type { FormattedExecutionResult } from 'graphql';

/**
 * The data of an answer, written already. While its event is made durable an answer waits, and a collection of garbage moves one text more
 * cheaply than a thousand cells.
 */
export class AnswerText {
  constructor(private readonly json: string) {}

  static of(data: Readonly<Record<string, unknown>>): Record<string, unknown> {
    return new AnswerText(JSON.stringify(data)) as unknown as Record<string, unknown>;
  }

  toString(): string {
    return this.json;
  }
}

/** From so many characters on an answer leaves as bytes; below, a text that goes out together with its head is cheaper. */
const LARGE = 16_384;

/**
 * The body of an answer, with its keys in the order of the GraphQL specification, 7.1. A large one is bytes, whatever Apollo Server calls it, who
 * only measures it and hands it on: as a text it would be copied by whoever puts it together, by whoever puts the head before it, and by
 * whoever encodes it, each time into memory that the system has to clear.
 */
export function writeAnswer({ errors, data, extensions }: FormattedExecutionResult): string {
  const parts = ['{'];
  const add = (key: string, json: string): number => parts.push(parts.length === 1 ? key : `,${key}`, json);
  if (errors !== undefined) add('"errors":', JSON.stringify(errors));
  if (data !== undefined) add('"data":', data instanceof AnswerText ? String(data) : JSON.stringify(data));
  if (extensions !== undefined) add('"extensions":', JSON.stringify(extensions));
  parts.push('}\n');
  const isLarge = parts.some(({ length }) => length >= LARGE);
  return isLarge ? (encoded(parts) as unknown as string) : parts.join('');
}

/** These texts one after the other in UTF-8, each copied once. */
function encoded(parts: readonly string[]): Buffer {
  const bytes = Buffer.allocUnsafe(parts.reduce((sum, part) => sum + Buffer.byteLength(part), 0));
  let at = 0;
  for (const part of parts) at += bytes.write(part, at);
  return bytes;
}
