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

/** The body of an answer, with its keys in the order of the GraphQL specification, 7.1. */
export function writeAnswer({ errors, data, extensions }: FormattedExecutionResult): string {
  const parts = [
    ...(errors === undefined ? [] : [`"errors":${JSON.stringify(errors)}`]),
    ...(data === undefined ? [] : [`"data":${data instanceof AnswerText ? String(data) : JSON.stringify(data)}`]),
    ...(extensions === undefined ? [] : [`"extensions":${JSON.stringify(extensions)}`]),
  ];
  return `{${parts.join(',')}}\n`;
}
