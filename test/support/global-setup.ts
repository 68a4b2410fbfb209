import { join } from 'node:path';
import 'reflect-metadata';
import { loadDemo } from '../../src/demo/load-demo';
import { loadPolicy } from '../../src/store/load-policy';
import { migrate } from '../../src/store/migrate';
import { runSql } from './sql';
import { SERVER_VARIABLE, TEMPLATE } from './test-database';
import { databaseUrl, startTestServer } from './test-server';

const POLICY_FOLDER = join(__dirname, '..', '..', 'policy');

/** The server outlives this module: jest loads the tear-down apart from the set-up, in the same process. */
const KEEPER = globalThis as typeof globalThis & { stopTestServer?: () => Promise<void> };

/** Starts the server and makes the templates that `createTestDatabase` copies. */
export default async function setUp(): Promise<void> {
  const { urls, ...server } = await startTestServer();
  KEEPER.stopTestServer = () => server.stop();
  process.env[SERVER_VARIABLE] = JSON.stringify(urls);
  await runSql(urls.owner, `CREATE DATABASE ${TEMPLATE.empty}`);
  await migrate(databaseUrl(urls.owner, TEMPLATE.empty));
  await runSql(urls.superuser, `CREATE DATABASE ${TEMPLATE.demo} OWNER lecito_owner TEMPLATE ${TEMPLATE.empty}`);
  const ownerUrl = databaseUrl(urls.owner, TEMPLATE.demo);
  await loadDemo({ ownerUrl, policy: loadPolicy(POLICY_FOLDER), onProgress: () => undefined });
}

/** Stops what the set-up started. */
export async function stopTestServer(): Promise<void> {
  await KEEPER.stopTestServer?.();
}
