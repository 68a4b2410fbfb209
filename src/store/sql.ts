import { EntityManager } from 'typeorm';
import type { ClientBase, Pool } from 'pg';

/** Where a statement runs: a pool, a connection of one, or the transaction of an EntityManager. Always answers with the rows. */
export interface Sql {
  query(text: string, values?: readonly unknown[]): Promise<Array<Record<string, unknown>>>;
}

/** Makes a `Sql` of a pool, a client or a transaction's EntityManager, whose answers to UPDATE and DELETE would differ otherwise. */
export function sqlOf(source: Pool | ClientBase | EntityManager): Sql {
  if (source instanceof EntityManager) return sqlOfTransaction(source);
  return {
    async query(text, values) {
      const result = await source.query<Record<string, unknown>>(text, values === undefined ? undefined : [...values]);
      return result.rows;
    },
  };
}

function sqlOfTransaction(manager: EntityManager): Sql {
  const runner = manager.queryRunner;
  if (runner === undefined) throw new Error('sqlOf takes the EntityManager of a transaction');
  return {
    async query(text, values) {
      const result = await runner.query(text, values === undefined ? undefined : [...values], true);
      return result.records as Array<Record<string, unknown>>;
    },
  };
}
