import type { GraphQLSchema } from 'graphql';
import { releasedExecutor, graphqlJsExecutor, type Execute } from '../../../src/gateway/execute';

/** Every way in which the gateway can run an operation: the properties hold for each. */
export const EXECUTORS: readonly ((schema: GraphQLSchema) => Execute)[] = [releasedExecutor, graphqlJsExecutor];
