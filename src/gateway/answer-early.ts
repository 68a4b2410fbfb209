import { HeaderMap, type ApolloServerPlugin, type GraphQLRequestContextResponseForOperation, type GraphQLResponse } from '@apollo/server';
import type { GatewayExecutor } from '@apollo/server-gateway-interface';
import type { ExecutionResult } from 'graphql';
import type { GatewayContext } from '../domain/context';
import type { AnswerOperation } from './operation';

type Request = GraphQLRequestContextResponseForOperation<GatewayContext>;

/**
 * Where Apollo Server lets an operation be answered: the plugin answers before it would execute; what has errors goes on to the executor, for
 * Apollo Server words and reports those. Not all goes there: for a `gateway`'s executor it makes an object whose accessors are a request's
 * own, V8 keeps a hidden class for each of these in old space, and with it the whole request until the next full collection.
 */
export function answerEarly(answer: AnswerOperation): {
  readonly plugin: ApolloServerPlugin<GatewayContext>;
  readonly executor: GatewayExecutor;
} {
  const failed = new WeakMap<object, Promise<ExecutionResult>>();
  const responseForOperation = async (request: Request): Promise<GraphQLResponse | null> => {
    const { document, operation, operationName, contextValue: context } = request;
    const answering = answer({ document, operation, operationName, variables: request.request.variables, context });
    const { errors, ...singleResult } = await answering.catch((): ExecutionResult => ({ errors: [] }));
    if (errors === undefined) return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
    failed.set(context, answering);
    return null;
  };
  return {
    plugin: { requestDidStart: () => Promise.resolve({ responseForOperation }) },
    executor: ({ context }) => failed.get(context) ?? Promise.reject(new Error('nobody answered this operation')),
  };
}
