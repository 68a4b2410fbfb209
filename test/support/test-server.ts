import { mkdtemp, readFile, rm, statfs } from 'node:fs/promises';
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

/** Where Linux keeps files in memory, and how many bytes must be free there. */
const MEMORY = '/dev/shm';
const ENOUGH = 4 * 1024 ** 3;

/** A database is a thousand files, which come and go with each suite: on a disk that takes up to a second, in memory a tenth of it. */
async function fastestFolder(): Promise<string> {
  const memory = await statfs(MEMORY).catch(() => null);
  return memory !== null && memory.bavail * memory.bsize >= ENOUGH ? MEMORY : tmpdir();
}

/** Starts the embedded server of the project on a folder of its own, which `stop` removes. */
export async function startTestServer(): Promise<{ urls: ServerUrls; stop(): Promise<void> }> {
  const folder = await mkdtemp(join(await fastestFolder(), 'lecito-test-'));
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
