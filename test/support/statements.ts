import type { Pool, PoolClient } from 'pg';

type Query = (...parameters: unknown[]) => unknown;

const textOf = (first: unknown): string => (typeof first === 'string' ? first : (first as { text: string }).text);

/**
 * Runs `work` and returns every SQL statement that the pool's clients sent meanwhile, in order, transaction control included.
 * Exact: it listens at the clients, whoever asks them.
 */
export async function recordStatements(pool: Pool, work: () => Promise<unknown>): Promise<readonly string[]> {
  const statements: string[] = [];
  const watched = new Set<PoolClient>();
  const watch = (client: PoolClient): void => {
    if (watched.has(client)) return;
    const query = client.query.bind(client) as Query;
    watched.add(client);
    client.query = ((...parameters: unknown[]) => {
      statements.push(textOf(parameters[0]));
      return query(...parameters);
    }) as typeof client.query;
  };
  pool.on('acquire', watch);
  try {
    await work();
  } finally {
    pool.off('acquire', watch);
    for (const client of watched) Reflect.deleteProperty(client, 'query');
  }
  return statements;
}

/** How many SQL statements the pool's clients sent while `work` ran. */
export async function countStatements(pool: Pool, work: () => Promise<unknown>): Promise<number> {
  return (await recordStatements(pool, work)).length;
}
