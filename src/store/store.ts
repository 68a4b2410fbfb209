import pg, { type Pool, type PoolClient, type PoolConfig } from 'pg';
import { DataSource } from 'typeorm';
import { COLUMN_TEXT } from './column-text';
import { withSessionSettings } from './database-address';
import { ignoreLostConnection, surviveLostConnections } from './lost-connections';
import { PreparingClient } from './preparing-client';
import { SnakeNamingStrategy } from './snake-naming-strategy';
import { ReadOnlyServer } from './store-errors';

/** The open connections of a gateway, all in the gateway's role. */
export interface Store {
  /** Entities and transactions. Never synchronizes. */
  readonly dataSource: DataSource;
  /** The pool of the data source: the release runs its one statement here. Dates and times come as text. */
  readonly pool: Pool;
  /** How many connections that pool has. */
  readonly connections: number;
  /** A pool of its own for the access log, so that a flood of reads cannot keep events from being written. */
  readonly logPool: Pool;
  /** Connections of their own for what runs beside the requests, so that no answer waits for it. */
  readonly jobPool: Pool;
  close(): Promise<void>;
}

/**
 * More than PostgreSQL has processors would only take turns and drive each other's pages out of the processor's cache: with sixteen on two
 * processors a page of 1,000 rows cost PostgreSQL a third more.
 */
const CONNECTIONS = 7;
/** One writes, one tells whether the store is well, one merges the log's index. */
const LOG_CONNECTIONS = 3;
const JOB_CONNECTIONS = 2;
const CONNECT_MS = 5000;
/** The server breaks a statement off by itself: only one that is silent for longer than two of them, one sent behind the other, and their journey is gone. */
const silentMs = (seconds: number): number => (2 * seconds + 5) * 1000;
const STATEMENT_SECONDS = 20;
/** A gateway that went away without a sign would else keep the locks of its change until TCP gives up, after two hours. */
const IDLE_IN_TRANSACTION_SECONDS = 60;
/** Connections are renewed, which frees the statements that the server keeps prepared for each. */
const LIFETIME_SECONDS = 900;

/**
 * Opens the store in the gateway's role without migrating; a statement may take `seconds`. Lost connections are replaced at the next use;
 * the statement that lost its connection fails (see asStoreError), the process does not. A connection on which nothing comes back, of which the network
 * lost every trace, is given up and lost as well: else the few that there are would wait for ever, and all requests for them.
 */
export async function openStore(
  databaseUrls: { owner: string; gateway: string },
  entities: readonly Function[],
  seconds = STATEMENT_SECONDS,
): Promise<Store> {
  const connectionString = withSessionSettings(databaseUrls.gateway, [
    'timezone=UTC',
    'datestyle=ISO',
    `statement_timeout=${String(seconds * 1000)}`,
    `idle_in_transaction_session_timeout=${String(IDLE_IN_TRANSACTION_SECONDS * 1000)}`,
  ]);
  const dataSource = new DataSource({
    type: 'postgres',
    driver: pg,
    url: connectionString,
    entities: [...entities],
    namingStrategy: new SnakeNamingStrategy(),
    synchronize: false,
    installExtensions: false,
    logging: false,
    poolErrorHandler: ignoreLostConnection,
    extra: poolSettings('lecito gateway', CONNECTIONS),
  });
  await dataSource.initialize();
  const { master: pool } = dataSource.driver as unknown as { readonly master: Pool };
  const logPool = new pg.Pool({ connectionString, ...poolSettings('lecito access log', LOG_CONNECTIONS) });
  const jobPool = new pg.Pool({ connectionString, ...poolSettings('lecito jobs', JOB_CONNECTIONS) });
  for (const each of [logPool, jobPool]) each.on('error', ignoreLostConnection);
  for (const each of [pool, logPool, jobPool]) surviveLostConnections(each, silentMs(seconds));
  return {
    dataSource,
    pool,
    connections: CONNECTIONS,
    logPool,
    jobPool,
    async close() {
      await Promise.all([logPool.end(), jobPool.end(), dataSource.destroy()]);
    },
  };
}

function poolSettings(name: string, max: number): PoolConfig {
  return {
    application_name: name,
    max,
    connectionTimeoutMillis: CONNECT_MS,
    Client: PreparingClient,
    keepAlive: true,
    verify: assertTakesWrites,
    // What does not wait for another's answer is sent beside it: two looks of one command, not two journeys.
    pipeline: true,
    idleTimeoutMillis: 60_000,
    maxLifetimeSeconds: LIFETIME_SECONDS,
    types: COLUMN_TEXT,
  };
}

/**
 * Asks a new connection before its first use. While servers change places one may lead to a server that takes no writes: kept, it would refuse every change,
 * and read what has become old, long after another server writes.
 */
function assertTakesWrites(client: PoolClient, done: (refusal?: Error) => void): void {
  client.query<{ transaction_read_only: string }>('SHOW transaction_read_only').then(({ rows }) => {
    done(rows[0]?.transaction_read_only === 'off' ? undefined : new ReadOnlyServer());
  }, done);
}
