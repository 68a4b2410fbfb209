import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { ERRORS, LecitoError, type ErrorCode } from '../errors';
import type { Sentence } from '../sentence';
import { asErrorOfTable } from '../store/store-errors';
import { traceIdOfError } from './traced-error';

/** Whatever was thrown, as an error of the table: refusals of Apollo's, what an error of the execution holds, and what the store says. */
export function asLecitoError(thrown: unknown): LecitoError {
  return refusalOfApollo(thrown) ?? asErrorOfTable(thrown instanceof GraphQLError && thrown.originalError ? thrown.originalError : thrown);
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

const SEND_THE_TEXT: Sentence = {
  en: 'Send the text of the operation alone: only a gateway with trusted documents takes its hash.',
  it: 'Inviare solo il testo dell’operazione: il suo hash è accettato solo da un gateway con documenti fidati.',
};

/** Apollo's refusal of a document in our words; null where the error is ours or unforeseen. Some of its refusals have a status and no code. */
function refusalOfApollo(thrown: unknown): LecitoError | null {
  if (!(thrown instanceof GraphQLError) || thrown.originalError instanceof LecitoError) return null;
  const { code, http } = thrown.extensions as { readonly code?: unknown; readonly http?: { readonly status?: unknown } };
  const withoutCode = http?.status === 400 ? 'INVALID_DOCUMENT' : undefined;
  const known = typeof code === 'string' ? CODE_OF_APOLLO[code] : withoutCode;
  if (known === undefined) return null;
  const ofHash = typeof code === 'string' && code.startsWith('PERSISTED_QUERY_');
  return new LecitoError(known, ofHash ? { detail: SEND_THE_TEXT } : { libraryDetail: thrown.message.trim() });
}

/** The last step of every error: a code of the table, its sentence in two languages, and where it happened. */
export function formatError(logger: Logger): (formatted: GraphQLFormattedError, thrown: unknown) => GraphQLFormattedError {
  return (formatted, thrown) => {
    const error = asLecitoError(thrown);
    const traceId = traceIdOfError(thrown);
    reportError(logger, error, traceId);
    return {
      message: error.message,
      ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
      ...(formatted.path === undefined ? {} : { path: formatted.path }),
      // The one sentence that asks the reader to report it.
      extensions: error.code === 'INTERNAL' && traceId !== undefined ? { ...error.told, traceId } : error.told,
    };
  };
}

/** To the operator's log: the code, the trace id that the access event has as well, and the private detail; never the request. */
export function reportError(logger: Logger, error: LecitoError, traceId: string | undefined): void {
  const { severity } = ERRORS[error.code];
  if (severity !== 'info') logger[severity]({ code: error.code, traceId, detail: error.privateDetail }, 'request refused or failed');
}
