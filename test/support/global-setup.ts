import { join } from 'node:path';
import { Client } from 'pg';
import 'reflect-metadata';
import type { Policy } from '../../src/decision/policy';
import { loadDemo } from '../../src/demo/load-demo';
import { findDuplicates } from '../../src/domain/people/duplicates/find-duplicates';
import { loadPolicy } from '../../src/store/load-policy';
import { migrate } from '../../src/store/migrate';
import { sqlOf } from '../../src/store/sql';
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
  const policy = loadPolicy(POLICY_FOLDER);
  await loadDemo({ ownerUrl, policy, onProgress: () => undefined });
  await compareAll(ownerUrl, policy);
}

/** Finds the duplicates of the demo beforehand, so that no gateway writes events of that beside those a test looks for. */
async function compareAll(ownerUrl: string, policy: Policy): Promise<void> {
  const client = new Client(ownerUrl);
  await client.connect();
  const finding = { policyVersion: policy.version, pseudonymOf: (): string => '' };
  while ((await findDuplicates(sqlOf(client), finding)) > 0);
  await client.query('DELETE FROM access_event');
  await client.end();
}

/** Stops what the set-up started. */
export async function stopTestServer(): Promise<void> {
  await KEEPER.stopTestServer?.();
}
