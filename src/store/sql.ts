import { EntityManager } from 'typeorm';
import type { ClientBase, Pool } from 'pg';
import { statementName } from './statement-name';

/** Where a statement runs: a pool, a connection of one, or the transaction of an EntityManager. Always answers with the rows. */
export interface Sql {
  query(text: string, values?: readonly unknown[]): Promise<Array<Record<string, unknown>>>;
}

/**
 * Makes a `Sql` of a pool, a client or a transaction's EntityManager, whose answers to UPDATE and DELETE would differ otherwise. Statements
 * with values are prepared: planning the eight of a small change took longer than running them.
 */
export function sqlOf(source: Pool | ClientBase | EntityManager): Sql {
  const connect = source instanceof EntityManager ? connectionOf(source) : (): typeof source => source;
  return {
    async query(text, values) {
      const connection = await connect();
      const name = values === undefined ? undefined : statementName(text);
      const query = { text, ...(values === undefined ? {} : { values: [...values] }), ...(name === undefined ? {} : { name }) };
      return (await connection.query<Record<string, unknown>>(query)).rows;
    },
  };
}

/** The connection on which a transaction runs. */
export function connectionOf(manager: EntityManager): () => Promise<ClientBase> {
  const runner = manager.queryRunner;
  if (runner === undefined) throw new Error('sqlOf takes the EntityManager of a transaction');
  return async () => (await runner.connect()) as ClientBase;
}
