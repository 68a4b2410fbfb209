import { ApolloServer } from '@apollo/server';
import { defineIntegrationTestSuite } from '@apollo/server-integration-testsuite';
import pino from 'pino';
import { drain, listen } from '../../src/http/listen';
import { buildHttp } from '../../src/http/server';

/**
 * Tests that cannot hold for us, each with its reason; they must fail (see expected-failures-environment.ts). The suite itself leaves out
 * incremental delivery, for which `@defer` and `@stream` want graphql 17.
 */
const NOT_APPLICABLE = new Map([
  ['runs when cache-control is disabled', 'no cache may keep an answer of ours: the transport says no-store, always'],
  ['cache-control not set without any hints with if-cacheable', 'the same'],
]);

Object.assign(globalThis, { expectedFailures: NOT_APPLICABLE });

describe('our whole HTTP app under the suite of Apollo Server integrations', () => {
  defineIntegrationTestSuite(async (config, options) => {
    const server = new ApolloServer({ ...config, stopOnTerminationSignals: false });
    await server.start();
    const app = buildHttp({
      apollo: server,
      context: options?.context ?? (() => Promise.resolve({})),
      readiness: () => Promise.resolve({ store: true, policy: true, log: true }),
      landing: null,
      takesGet: true,
      log: pino({ level: 'silent' }),
    });
    const port = await listen(app, { host: '127.0.0.1', port: 0 });
    return { server, url: `http://127.0.0.1:${String(port)}/graphql`, extraCleanup: () => drain(app) };
  });
});
