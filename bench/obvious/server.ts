import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify from 'fastify';
import { applyMiddleware } from 'graphql-middleware';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { buildSchema } from 'type-graphql';
import { DataSource } from 'typeorm';
import { SnakeNamingStrategy } from '../../src/store/snake-naming-strategy';
import { contextOf, type Context } from './context';
import { AccessEntry, Consent, Interaction, Person } from './entities';
import { permissions } from './rules';
import { PersonResolver } from './resolvers';

/** No entry, no answer: one insert per access, before the answer goes. */
const logsAccess: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: async ({ contextValue, operationName, operation }) => {
        const { dataSource, viewer, purpose, concerned } = contextValue;
        const fields = (operation?.selectionSet.selections ?? []).map((each) => ('name' in each ? each.name.value : ''));
        await dataSource
          .getRepository(AccessEntry)
          .insert({ viewer, purpose, operation: operationName ?? '', persons: [...concerned], fields });
      },
    }),
};

/** Connects, builds the schema, listens and answers where. */
export async function start(): Promise<string> {
  const { DATABASE_GATEWAY_URL: url, LECITO_ISSUER: issuer, LECITO_JWKS_URL: jwks, LECITO_AUDIENCE: audience } = process.env;
  if (url === undefined || issuer === undefined || jwks === undefined || audience === undefined)
    throw new Error('the settings are incomplete');
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    entities: [Person, Interaction, Consent, AccessEntry],
    namingStrategy: new SnakeNamingStrategy(),
    poolSize: 6,
    extra: { idleTimeoutMillis: 60_000 },
  });
  await dataSource.initialize();
  const schema = applyMiddleware(await buildSchema({ resolvers: [PersonResolver], validate: false }), permissions);
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: false,
    plugins: [ApolloServerPluginCacheControlDisabled(), logsAccess],
  });
  await apollo.start();
  const keys = createRemoteJWKSet(new URL(jwks));
  const app = Fastify();
  app.post('/graphql', {
    handler: fastifyApolloHandler(apollo, {
      context: async ({ headers }) => {
        const token = (headers.authorization ?? '').replace('Bearer ', '');
        const { payload } = await jwtVerify(token, keys, { issuer, audience });
        return contextOf(dataSource, payload.sub ?? '', String(headers['x-purpose']));
      },
    }),
  });
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  return `${address}/graphql`;
}
