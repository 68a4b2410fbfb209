import { LecitoError } from '../errors';

const NETWORK = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'EPIPE',
  'ETIMEDOUT',
]);

/** SQLSTATE classes that say "not now" of the server rather than "not so" of the statement: connection, login, resources, operator, system. */
const SERVER_STATES = /^(08|28|53|57|58|3D|25006)/;

/** What node-postgres and TypeORM find themselves has no codes. */
const CLIENT_SENTENCES = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'Client has encountered a connection error',
  'Client was closed and is not queryable',
  'Cannot use a pool after calling end',
  'Query read timeout',
  'timeout expired',
  // TypeORM's two, of a connection that broke between two statements of its transaction.
  'Query runner already released',
  'Database connection provided by a query runner was already released',
];

/** A server that only reads for now; with the SQLSTATE that it answers a change with. */
export class ReadOnlyServer extends Error {
  readonly code = '25006';

  constructor() {
    super('the server takes no writes: it is a standby, or default_transaction_read_only is on');
  }
}

/** Whether the database, not the statement, is at fault: gone, full, starting, stopping, refusing the login, out of time. */
export function isStoreFailure(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isStoreFailure);
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  // A Unix socket that is not there: ENOENT of a connect, not of a file.
  if (code === 'ENOENT' && 'syscall' in error && error.syscall === 'connect') return true;
  if (NETWORK.has(code) || (code.length === 5 && SERVER_STATES.test(code))) return true;
  if (CLIENT_SENTENCES.some((sentence) => error.message.startsWith(sentence))) return true;
  return error.cause !== undefined && isStoreFailure(error.cause);
}

/** A failure of the database as STORE_UNAVAILABLE with its cause; every other error as it came. */
export function asStoreError(error: unknown): unknown {
  if (error instanceof LecitoError || !isStoreFailure(error)) return error;
  return new LecitoError('STORE_UNAVAILABLE', { privateDetail: error instanceof Error ? error.message : String(error), cause: error });
}

/** SQLSTATE class 22: the statement was given a value that its type does not take, so the request was at fault. */
const DATA_EXCEPTION = /^22/;

/** SQLSTATEs of two transactions that could not both win. */
const LOST_RACE = new Set(['40001', '40P01']);

/** SQLSTATE query_canceled: the statement ran into its time limit, or an operator stopped it. */
const CANCELLED = '57014';

/** Whatever was thrown, as an error of the table. What is not known is INTERNAL: nothing of it reaches the client. */
export function asErrorOfTable(thrown: unknown): LecitoError {
  if (sqlStateOf(thrown) === CANCELLED) return new LecitoError('DEADLINE_EXCEEDED', { cause: thrown });
  const error = asStoreError(thrown);
  if (error instanceof LecitoError) return error;
  const code = sqlStateOf(error);
  if (DATA_EXCEPTION.test(code)) return new LecitoError('INVALID_INPUT', { cause: error });
  if (LOST_RACE.has(code)) return new LecitoError('CONFLICT', { cause: error });
  return new LecitoError('INTERNAL', {
    privateDetail: error instanceof Error ? (error.stack ?? error.message) : String(error),
    cause: error,
  });
}

/** The SQLSTATE of an error of PostgreSQL, or the empty text. */
export function sqlStateOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
