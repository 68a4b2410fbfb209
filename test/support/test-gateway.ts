import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JWTPayload } from 'jose';
import { startApp, type App, type AppParts } from '../../src/app';
import { readConfig, type Config } from '../../src/config';
import type { PersonaName } from '../../src/demo/cast';
import { loadPolicy } from '../../src/store/load-policy';
import { sendGraphQL, type Answer, type GraphQLRequest } from './graphql-client';
import { createTestDatabase, type TestDatabase } from './test-database';
import { tokenOf } from './tokens';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';

export interface TestGatewayOptions {
  /** With the demo data; the default. */
  readonly demo?: boolean;
  /** A database that exists; else one is made, and dropped by `close`. */
  readonly database?: TestDatabase;
  /** Environment variables, over those of the harness. */
  readonly environment?: NodeJS.ProcessEnv;
  /** What stands in the place of mail servers and of the clock. */
  readonly parts?: AppParts;
}

export interface TestGateway {
  /** `http://127.0.0.1:<port>`, without a path. */
  readonly url: string;
  readonly app: App;
  readonly config: Config;
  readonly database: TestDatabase;
  /** A token that this gateway accepts: the persona's, with `claims` replaced or added, valid for `lifetime` seconds. */
  tokenFor(persona: PersonaName, claims?: JWTPayload, lifetime?: number): Promise<string>;
  /** Sends one operation over HTTP. */
  graphql<Data = Record<string, unknown>, Variables = Record<string, unknown>>(
    document: string | TypedDocumentNode<Data, Variables>,
    request?: GraphQLRequest<Variables>,
  ): Promise<Answer<Data>>;
  close(): Promise<void>;
}

/** Known to the tests, so that they can find a person in the access log. */
export const PSEUDONYM_KEY = '0f'.repeat(32);

/** Starts the whole gateway on a free port, over a database of its own. */
export async function startTestGateway({
  demo = true,
  database,
  environment = {},
  parts = {},
}: TestGatewayOptions = {}): Promise<TestGateway> {
  const ownDatabase = database ?? (await createTestDatabase({ demo }));
  const dataFolder = await mkdtemp(join(tmpdir(), 'lecito-gateway-'));
  const config = readConfig({
    PORT: '0',
    DATABASE_URL: ownDatabase.ownerUrl,
    DATABASE_GATEWAY_URL: ownDatabase.gatewayUrl,
    LECITO_DATA: dataFolder,
    LECITO_PSEUDONYM_KEY: PSEUDONYM_KEY,
    LOG_LEVEL: 'silent',
    ...environment,
  });
  const app = await startApp(config, parts);
  const policy = loadPolicy(config.policyFolder);
  const tokenFor: TestGateway['tokenFor'] = (persona, claims, lifetime) => tokenOf(dataFolder, policy, persona, claims, lifetime);
  return {
    url: app.url,
    app,
    config,
    database: ownDatabase,
    tokenFor,
    graphql: async (document, request = {}) => {
      const token = request.token ?? (request.as === undefined ? undefined : await tokenFor(request.as));
      return sendGraphQL(app.url, document, { ...request, ...(token === undefined ? {} : { token }) });
    },
    async close() {
      await app.close();
      await rm(dataFolder, { recursive: true, force: true });
      if (database === undefined) await ownDatabase.drop();
    },
  };
}
