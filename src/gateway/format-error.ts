import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { ERRORS, LecitoError, type ErrorCode } from '../errors';
import { asStoreError } from '../store/store-errors';
import { traceIdOfError } from './traced-error';

/** SQLSTATE class 22: the statement was given a value that its type does not take, so the request was at fault. */
const DATA_EXCEPTION = /^22/;

/** SQLSTATEs of two transactions that could not both win. */
const LOST_RACE = new Set(['40001', '40P01']);

/** SQLSTATE query_canceled: the statement ran into its time limit, or an operator stopped it. */
const CANCELLED = '57014';

/** Whatever was thrown, as an error of the table. What is not known is INTERNAL: nothing of it reaches the client. */
export function asLecitoError(thrown: unknown): LecitoError {
  const refusal = refusalOfApollo(thrown);
  if (refusal !== null) return refusal;
  const original = thrown instanceof GraphQLError && thrown.originalError ? thrown.originalError : thrown;
  if (sqlStateOf(original) === CANCELLED) return new LecitoError('DEADLINE_EXCEEDED', { cause: original });
  const error = asStoreError(original);
  if (error instanceof LecitoError) return error;
  const code = sqlStateOf(error);
  if (DATA_EXCEPTION.test(code)) return new LecitoError('INVALID_INPUT', { cause: error });
  if (LOST_RACE.has(code)) return new LecitoError('CONFLICT', { cause: error });
  return new LecitoError('INTERNAL', {
    privateDetail: error instanceof Error ? (error.stack ?? error.message) : String(error),
    cause: error,
  });
}

function sqlStateOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** Apollo's own codes for a request that never came to run, in our words. */
const CODE_OF_APOLLO: Readonly<Record<string, ErrorCode>> = {
  GRAPHQL_PARSE_FAILED: 'INVALID_DOCUMENT',
  GRAPHQL_VALIDATION_FAILED: 'INVALID_DOCUMENT',
  OPERATION_RESOLUTION_FAILURE: 'INVALID_DOCUMENT',
  BAD_USER_INPUT: 'INVALID_INPUT',
  BAD_REQUEST: 'INVALID_DOCUMENT',
  PERSISTED_QUERY_NOT_SUPPORTED: 'INVALID_DOCUMENT',
  PERSISTED_QUERY_NOT_FOUND: 'INVALID_DOCUMENT',
};

/** Apollo's refusal of a document in our words; null where the error is ours or unforeseen. Some of its refusals have a status and no code. */
function refusalOfApollo(thrown: unknown): LecitoError | null {
  if (!(thrown instanceof GraphQLError) || thrown.originalError instanceof LecitoError) return null;
  const { code, http } = thrown.extensions as { readonly code?: unknown; readonly http?: { readonly status?: unknown } };
  const withoutCode = http?.status === 400 ? 'INVALID_DOCUMENT' : undefined;
  const known = typeof code === 'string' ? CODE_OF_APOLLO[code] : withoutCode;
  return known === undefined ? null : new LecitoError(known, { detail: thrown.message });
}

/** The last step of every error: a code of the table, its sentence in two languages, and where it happened. */
export function formatError(logger: Logger): (formatted: GraphQLFormattedError, thrown: unknown) => GraphQLFormattedError {
  return (formatted, thrown) => {
    const error = asLecitoError(thrown);
    const traceId = traceIdOfError(thrown);
    reportError(logger, error, traceId);
    const { http: _status, ...extensions } = error.extensions;
    return {
      message: error.message,
      ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
      ...(formatted.path === undefined ? {} : { path: formatted.path }),
      // The one sentence that asks the reader to report it.
      extensions: error.code === 'INTERNAL' && traceId !== undefined ? { ...extensions, traceId } : extensions,
    };
  };
}

/** To the operator's log: the code, the trace id that the access event has as well, and the private detail; never the request. */
export function reportError(logger: Logger, error: LecitoError, traceId: string | undefined): void {
  const { severity } = ERRORS[error.code];
  if (severity !== 'info') logger[severity]({ code: error.code, traceId, detail: error.privateDetail }, 'request refused or failed');
}
