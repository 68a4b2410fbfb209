import type { ApolloServerPlugin } from '@apollo/server';
import type { Logger } from 'pino';
import type { GatewayContext } from '../domain/context';
import { asLecitoError, reportError } from './format-error';
import { recordRefusedOperation } from './refused-operation';
import { traceError } from './traced-error';

/**
 * Records operations that were refused before they ran: a document that does not parse or fit the schema, variables of the wrong type.
 * Nothing of the store was read, so a log that cannot be written does not change the answer. Ties every error to its request on the way.
 */
export function refusalPlugin(logger: Logger): ApolloServerPlugin<GatewayContext> {
  return {
    // Apollo Server puts another error in its place before it is worded.
    unexpectedErrorProcessingRequest: ({ requestContext, error }) => {
      reportError(logger, asLecitoError(error), requestContext.contextValue.ask.traceId);
      return Promise.resolve();
    },
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors: async ({ contextValue, errors, document, operationName }) => {
          for (const error of errors) traceError(error, contextValue.ask.traceId);
          if (contextValue.running !== null) return;
          const code = errors[0]?.extensions['code'];
          const known = typeof code === 'string' && code.startsWith('GRAPHQL_') ? 'INVALID_DOCUMENT' : asLecitoError(errors[0]).code;
          await recordRefusedOperation(contextValue, { code: known, document, operationName: operationName ?? null });
        },
      }),
  };
}
