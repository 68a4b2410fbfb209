import { Client, type ClientConfig } from 'pg';
import { statementName } from './statement-name';

type Query = (...sent: readonly unknown[]) => unknown;

/** A connection that prepares what TypeORM sends, a text and its values, as `sqlOf` does what is sent through it. */
export class PreparingClient extends Client {
  constructor(config?: string | ClientConfig) {
    super(config);
    const send: Query = (...sent) => (super.query as Query).apply(this, [...sent]);
    const prepare: Query = (text, values, ...rest) =>
      typeof text === 'string' && Array.isArray(values)
        ? send({ text, values, name: statementName(text) }, ...rest)
        : send(text, values, ...rest);
    this.query = prepare as typeof this.query;
  }
}
