import { randomUUID } from 'node:crypto';
import { runSql } from './sql';
import { databaseUrl, type ServerUrls } from './test-server';

/** Databases that are copied: migrated and empty, or with the demo data. */
export const TEMPLATE = { empty: 'template_empty', demo: 'template_demo' } as const;

/** Where the suites find the server that the global set-up started: an environment variable reaches every worker. */
export const SERVER_VARIABLE = 'TEST_SERVER_OF_LECITO';

export interface TestDatabase {
  readonly name: string;
  readonly ownerUrl: string;
  readonly gatewayUrl: string;
  /** The superuser's connection, to break things on purpose. */
  readonly superuserUrl: string;
  /** Closes all connections to the database and removes it. */
  drop(): Promise<void>;
}

function serverUrls(): ServerUrls {
  const urls = process.env[SERVER_VARIABLE];
  if (urls === undefined) throw new Error('No test server: give the suite `server` in jest.config.mjs.');
  return JSON.parse(urls) as ServerUrls;
}

/** A database of its own: migrated and empty, or with the demo data. It copies a template, which takes about 0.15 s. */
export async function createTestDatabase({ demo = false }: { demo?: boolean } = {}): Promise<TestDatabase> {
  const urls = serverUrls();
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await runSql(
    urls.superuser,
    `CREATE DATABASE ${name} OWNER lecito_owner STRATEGY file_copy TEMPLATE ${TEMPLATE[demo ? 'demo' : 'empty']}`,
  );
  return {
    name,
    ownerUrl: databaseUrl(urls.owner, name),
    gatewayUrl: databaseUrl(urls.gateway, name),
    superuserUrl: databaseUrl(urls.superuser, name),
    async drop() {
      await runSql(urls.superuser, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  };
}
