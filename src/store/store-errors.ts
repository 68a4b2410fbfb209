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

/** node-postgres has no codes for what it finds itself. */
const CLIENT_SENTENCES = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'Client has encountered a connection error',
  'Client was closed and is not queryable',
  'Cannot use a pool after calling end',
  'Query read timeout',
  'timeout expired',
];

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
