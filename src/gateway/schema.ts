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

/** What the manual says of the root types, for which type-graphql has no place. */
const ROOT_TYPES = {
  Query:
    'What can be read, in your role and for your purpose. A field that is withheld is null, and so is what is hidden or not there; what is read is recorded in the access log.',
  Mutation:
    'What can be changed. A mutation is done as a whole or not at all, durable with its access event before it is answered; of one that begins a job, each row is. What several in a document do is done one after another.',
  Subscription: 'What is told as it happens, as server-sent events, to whoever may see it at that moment.',
};

/** The GraphQL schema, unguarded: what type-graphql makes of the entities, the edges and the resolvers. Throws where it is not a valid one. */
export function buildLecitoSchema(): GraphQLSchema {
  // type-graphql's own check answers a whole introspection, which takes half of the time to build the schema.
  const schema = buildSchemaSync({ resolvers: RESOLVERS, validate: false, pubSub: NO_PUB_SUB, skipCheck: true });
  for (const [name, description] of Object.entries(ROOT_TYPES)) Object.assign(schema.getType(name) ?? {}, { description });
  assertValidSchema(schema);
  return schema;
}

/** The schema as the published file, `schema/schema.graphql`. @public for scripts/emit-schema.mjs */
export function printLecitoSchema(): string {
  return `${printSchema(buildLecitoSchema())}\n`;
}
