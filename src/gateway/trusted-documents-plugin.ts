import type { ApolloServerOptions, ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { GatewayContext } from '../domain/context';
import { LecitoError } from '../errors';
import { assertTrusted, isAboutDocument, type TrustedDocuments } from './trusted-documents';

type PersistedQueries = Exclude<ApolloServerOptions<BaseContext>['persistedQueries'], false | undefined>;

const PREFIX = 'apq:';

/** Apollo's persisted queries, of which the trusted ones are all there are: nothing that a client sends is kept. */
export function trustedPersistedQueries(trusted: TrustedDocuments): PersistedQueries {
  return {
    cache: {
      get: (key) => Promise.resolve(trusted.textOf(key.slice(PREFIX.length))),
      set: () => Promise.resolve(),
      delete: () => Promise.resolve(false),
    },
  };
}

/** Runs trusted operations only, each for the purposes it declares; all others are refused alike, whether or not they fit the schema. */
export function trustedDocumentsPlugin(trusted: TrustedDocuments): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ document, contextValue }) => {
          assertTrusted(trusted, document, contextValue.ask.purpose);
          return Promise.resolve();
        },
        willSendResponse: ({ contextValue, response }) => {
          const { body } = response;
          if (contextValue.running !== null || body.kind !== 'single') return Promise.resolve();
          if (body.singleResult.errors?.some(({ extensions }) => isAboutDocument(extensions?.['code'])) === true) {
            const { message, told, status } = new LecitoError('OPERATION_NOT_TRUSTED');
            body.singleResult.errors = [{ message, extensions: told }];
            response.http.status = status;
          }
          return Promise.resolve();
        },
      }),
  };
}
