import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedServer } from '../../src/store/embedded-server';
import { runSql } from './sql';

/** Connections to the server's own databases; `databaseUrl` turns one into that of another database. */
export interface ServerUrls {
  readonly owner: string;
  readonly gateway: string;
  readonly superuser: string;
}

/** The same login on another database of the server. */
export function databaseUrl(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.toString();
}

/** Nothing of a test outlives it: a crash may lose everything. */
const WITHOUT_DURABILITY = ['fsync', 'full_page_writes', 'synchronous_commit', 'autovacuum'];

/** Starts the embedded server of the project on a folder of its own, which `stop` removes. */
export async function startTestServer(): Promise<{ urls: ServerUrls; stop(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'lecito-test-'));
  const server = await startEmbeddedServer(folder);
  const superuser = new URL(databaseUrl(server.ownerUrl, 'postgres'));
  superuser.username = 'postgres';
  const passwords = JSON.parse(await readFile(join(folder, 'passwords.json'), 'utf8')) as { superuser: string };
  superuser.password = passwords.superuser;
  const urls = { owner: server.ownerUrl, gateway: server.gatewayUrl, superuser: superuser.toString() };
  for (const setting of WITHOUT_DURABILITY) await runSql(urls.superuser, `ALTER SYSTEM SET ${setting} = off`);
  await runSql(urls.superuser, 'SELECT pg_reload_conf()');
  return {
    urls,
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
