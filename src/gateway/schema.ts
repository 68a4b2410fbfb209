import 'reflect-metadata';
import { printSchema, type GraphQLSchema } from 'graphql';
import { buildSchemaSync, type PubSub } from 'type-graphql';
import '../domain/edges'; // declares the edges as fields of their types
import { RESOLVERS } from '../domain/resolvers';

/** type-graphql wants one as soon as there is a subscription; each of ours has a source of its own. */
const NO_PUB_SUB: PubSub = {
  publish: () => undefined,
  subscribe: () => {
    throw new Error('a subscription without a source of its own');
  },
};

/** The GraphQL schema, unguarded: what type-graphql makes of the entities, the edges and the resolvers. */
export function buildLecitoSchema(): GraphQLSchema {
  return buildSchemaSync({ resolvers: RESOLVERS, validate: false, pubSub: NO_PUB_SUB });
}

/** The schema as the published file, `schema/schema.graphql`. @public for scripts/emit-schema.mjs */
export function printLecitoSchema(): string {
  return `${printSchema(buildLecitoSchema())}\n`;
}
