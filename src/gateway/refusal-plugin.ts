import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { GatewayContext } from '../domain/context';
import { LecitoError } from '../errors';
import { CONDITION_AT_ROOT } from './document-faults';
import { asLecitoError } from './format-error';
import { recordRefusedOperation } from './refused-operation';
import { traceError } from './traced-error';
import { isAboutDocument } from './trusted-documents';

/**
 * Records operations that were refused before they ran: a document that does not parse or fit the schema, variables of the wrong type.
 * Nothing of the store was read, so a log that cannot be written does not change the answer. Ties every error to its request on the way.
 * `trustedOnly`: what a document is refused for is not told.
 */
export function refusalPlugin(trustedOnly: boolean): ApolloServerPlugin<GatewayContext> {
  return {
    // Throws, or Apollo Server puts another error in its place, of which nothing is known. Of GraphQL's own it meets those of a validation that throws.
    unexpectedErrorProcessingRequest: async ({ requestContext: { contextValue, document }, error }) => {
      const refusal =
        error instanceof GraphQLError ? new LecitoError('INVALID_DOCUMENT', { detail: CONDITION_AT_ROOT }) : asLecitoError(error);
      if (contextValue.running === null) await recordRefusedOperation(contextValue, { code: refusal.code, document, operationName: null });
      const told = trustedOnly && isAboutDocument(refusal.code) ? new LecitoError('OPERATION_NOT_TRUSTED') : refusal;
      traceError(told, contextValue.ask.traceId);
      throw told;
    },
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors: async ({ contextValue, errors, document, operationName }) => {
          for (const error of errors) traceError(error, contextValue.ask.traceId);
          if (contextValue.running !== null) return;
          const { code } = asLecitoError(errors[0]);
          await recordRefusedOperation(contextValue, { code, document, operationName: operationName ?? null });
        },
        // Apollo Server answers some refusals with 200, as that of a hash. A status that it chose with care stays, as 405 of a mutation by GET.
        willSendResponse: ({ contextValue, errors, response: { http } }) => {
          if (contextValue.running === null && errors !== undefined && http.status === 200) http.status = asLecitoError(errors[0]).status;
          return Promise.resolve();
        },
      }),
  };
}
