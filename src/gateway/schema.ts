import 'reflect-metadata';
import { printSchema, type GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import '../domain/edges'; // declares the edges as fields of their types
import { RESOLVERS } from '../domain/resolvers';

/** The GraphQL schema, unguarded: what type-graphql makes of the entities, the edges and the resolvers. */
export function buildLecitoSchema(): GraphQLSchema {
  return buildSchemaSync({ resolvers: RESOLVERS, validate: false });
}

/** The schema as the published file, `schema/schema.graphql`. @public for scripts/emit-schema.mjs */
export function printLecitoSchema(): string {
  return `${printSchema(buildLecitoSchema())}\n`;
}
