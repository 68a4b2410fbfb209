import 'reflect-metadata';
import { assertValidSchema, printSchema, type GraphQLSchema } from 'graphql';
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

/** The GraphQL schema, unguarded: what type-graphql makes of the entities, the edges and the resolvers. Throws where it is not a valid one. */
export function buildLecitoSchema(): GraphQLSchema {
  // type-graphql's own check answers a whole introspection, which takes half of the time to build the schema.
  const schema = buildSchemaSync({ resolvers: RESOLVERS, validate: false, pubSub: NO_PUB_SUB, skipCheck: true });
  assertValidSchema(schema);
  return schema;
}

/** The schema as the published file, `schema/schema.graphql`. @public for scripts/emit-schema.mjs */
export function printLecitoSchema(): string {
  return `${printSchema(buildLecitoSchema())}\n`;
}
