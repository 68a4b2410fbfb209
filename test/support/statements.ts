import { Client, type Pool, type PoolClient } from 'pg';

type Query = (this: Client, ...parameters: unknown[]) => unknown;

export interface SentStatement {
  readonly text: string;
  readonly values: readonly unknown[];
  /** The application name of its connection: `lecito gateway`, `lecito access log`. */
  readonly application: string;
}

/** Jobs, and the listening connection, which proves itself now and then. */
const BESIDE_REQUESTS: ReadonlySet<string> = new Set(['lecito jobs', 'lecito streams']);

/** What a pool asks each connection once, whoever has it first (see `openStore`). */
const OF_A_NEW_CONNECTION = 'SHOW transaction_read_only';

/** Listens at every connection of this process, whoever opened it, while `work` runs. */
async function listen(
  work: () => Promise<unknown>,
  hear: (client: Client, sent: Pick<SentStatement, 'text' | 'values'>) => void,
): Promise<void> {
  const prototype = Client.prototype as unknown as { query: Query };
  const send = prototype.query;
  prototype.query = function (this: Client, ...parameters: unknown[]) {
    const [first, values] = parameters;
    const query = typeof first === 'string' ? { text: first, values } : (first as { text: string; values?: unknown });
    if (query.text !== OF_A_NEW_CONNECTION) hear(this, { text: query.text, values: Array.isArray(query.values) ? query.values : [] });
    return send.apply(this, parameters);
  };
  try {
    await work();
  } finally {
    prototype.query = send;
  }
}

/** Runs `work` and returns every SQL statement sent to the database meanwhile by this process, in order, transaction control included. */
export async function statementsTo(database: { readonly name: string }, work: () => Promise<unknown>): Promise<readonly SentStatement[]> {
  const sent: SentStatement[] = [];
  await listen(work, (client, statement) => {
    const { connectionParameters } = client as Client & { connectionParameters: { application_name?: string } };
    const application = connectionParameters.application_name ?? '';
    // What runs beside the requests belongs to none of them.
    if (client.database === database.name && !BESIDE_REQUESTS.has(application)) sent.push({ ...statement, application });
  });
  return sent;
}

/** How many SQL statements the pool's clients sent while `work` ran, transaction control included. Exact. */
export async function countStatements(pool: Pool, work: () => Promise<unknown>): Promise<number> {
  const clients = new Set<PoolClient | Client>();
  let count = 0;
  const remember = (client: PoolClient): void => void clients.add(client);
  pool.on('acquire', remember);
  await listen(work, (client) => {
    if (clients.has(client)) count += 1;
  }).finally(() => pool.off('acquire', remember));
  return count;
}
