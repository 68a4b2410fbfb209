import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { chown, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { environmentOfChild } from '../config';
import { makeServerFolder, writePrivate, type EmbeddedFolder } from './embedded-folder';
import { binaryPath } from './postgres-binaries';
import { StartFault } from './start-fault';
import { freePort } from './free-port';
import { readServer } from './running-server';
import { sharedBuffers } from './shared-buffers';

const run = promisify(execFile);
const START_PATIENCE_MS = 15_000;

const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'password_encryption=scram-sha-256',
  'timezone=UTC',
  'log_timezone=UTC',
  'log_checkpoints=off',
  'max_connections=200',
  `shared_buffers=${sharedBuffers()}`,
  'wal_level=minimal',
  'max_wal_senders=0',
  'jit=off',
].flatMap((setting) => ['-c', setting]);

/**
 * Of the C library's allocator (glibc, mallopt(3)), in bytes: a backend keeps the memory of a statement for the next one. Without, it gives it
 * back and the system has to clear it anew: of a page of 1,000 rows that was half of all that PostgreSQL took.
 */
const ALLOCATOR = {
  MALLOC_TRIM_THRESHOLD_: '16777216',
  MALLOC_MMAP_THRESHOLD_: '16777216',
  MALLOC_TOP_PAD_: '1048576',
};

function identity(folder: EmbeddedFolder): { uid?: number; gid?: number; cwd: string } {
  return { ...(folder.user ?? {}), cwd: '/' };
}

/** Makes PostgreSQL's folder whole or not at all: UTF-8, names sorted as people sort them (ICU root collation). */
export async function makeCluster(folder: EmbeddedFolder, superuserPassword: string): Promise<void> {
  const unfinished = `${folder.cluster}.new`;
  for (const locale of ['C.UTF-8', 'C']) {
    await rm(unfinished, { recursive: true, force: true });
    await makeServerFolder(unfinished, folder.user);
    const failure = await initialise(folder, unfinished, superuserPassword, locale);
    if (failure === null) return rename(unfinished, folder.cluster);
    if (!failure.includes('locale') || locale === 'C') {
      throw new StartFault({
        en: `The database could not be made in ${folder.cluster}. initdb says: ${failure}`,
        it: `Il database non si è potuto creare in ${folder.cluster}. initdb dice: ${failure}`,
      });
    }
  }
}

/** Null, or what initdb says against it. */
async function initialise(folder: EmbeddedFolder, cluster: string, superuserPassword: string, locale: string): Promise<string | null> {
  const passwordFile = `${cluster}.password`;
  const options = [
    `--pgdata=${cluster}`,
    `--pwfile=${passwordFile}`,
    '--username=postgres',
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=icu',
    '--icu-locale=und',
    `--locale=${locale}`,
    '--no-instructions',
  ];
  await writePrivate(passwordFile, superuserPassword);
  if (folder.user !== null) await chown(passwordFile, folder.user.uid, folder.user.gid);
  try {
    await run(binaryPath(folder.binaries, 'initdb'), options, identity(folder));
    return null;
  } catch (error) {
    return error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/** Throws a StartFault if another major version of PostgreSQL made the folder. */
export async function checkVersion(folder: EmbeddedFolder): Promise<void> {
  const made = (await readFile(join(folder.cluster, 'PG_VERSION'), 'utf8')).trim();
  const [ours] = folder.binaries.version.split('.');
  if (made === ours) return;
  throw new StartFault({
    en:
      `The database in ${folder.cluster} was made by PostgreSQL ${made}, this release brings ${String(ours)}. ` +
      'Move its contents over with pg_dump, or set LECITO_DATA to another folder.',
    it:
      `Il database in ${folder.cluster} è stato creato da PostgreSQL ${made}, questa versione porta con sé ${String(ours)}. ` +
      'Trasferire il suo contenuto con pg_dump, o impostare LECITO_DATA su un’altra cartella.',
  });
}

/** Starts the server and waits until it takes connections. Answers with its port; throws a StartFault with what PostgreSQL says. */
export async function launch(folder: EmbeddedFolder, wantedPort: number | undefined): Promise<number> {
  // Why the server before this one ended stands in its log.
  await rename(logOf(folder), `${logOf(folder)}.1`).catch(() => undefined);
  const deadline = Date.now() + START_PATIENCE_MS;
  for (;;) {
    const port = wantedPort ?? (await freePort());
    const complaint = await launchOnce(folder, port);
    if (complaint === null) return port;
    // After a hard kill, orphaned backends hold the shared memory for a moment; a free port may have been taken meanwhile.
    const passing = /shared memory block|could not bind|lock file/.test(complaint);
    if (!passing || Date.now() > deadline)
      throw new StartFault({
        en: `The database in ${folder.cluster} does not start. PostgreSQL says: ${complaint}`,
        it: `Il database in ${folder.cluster} non si avvia. PostgreSQL dice: ${complaint}`,
      });
    await wait(500);
  }
}

const logOf = ({ dataFolder }: EmbeddedFolder): string => join(dataFolder, 'postgres.log');

async function launchOnce(folder: EmbeddedFolder, port: number): Promise<string | null> {
  const logPath = logOf(folder);
  const log = await open(logPath, 'w', 0o600);
  const child = spawn(binaryPath(folder.binaries, 'postgres'), ['-D', folder.cluster, '-p', String(port), ...SETTINGS], {
    ...identity(folder),
    env: { ...environmentOfChild(), ...ALLOCATOR },
    // A session of its own: Ctrl-C in the terminal is for us, the database stops after the last request.
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  child.unref();
  try {
    return (await becomesReady(folder, child)) ? null : await lastFatal(logPath);
  } finally {
    await log.close();
  }
}

async function becomesReady(folder: EmbeddedFolder, child: ChildProcess): Promise<boolean> {
  const failure = new AbortController();
  for (const event of ['exit', 'error']) {
    child.once(event, () => {
      failure.abort();
    });
  }
  while (!failure.signal.aborted) {
    const server = await readServer(folder.cluster);
    if (server !== null && server.pid === child.pid && server.ready) return true;
    await wait(25);
  }
  return false;
}

/** What a server that is starting or stopping tells whoever knocks meanwhile: no reason of its own. */
const TO_A_CLIENT = /FATAL: +the database system is /;

async function lastFatal(logPath: string): Promise<string> {
  const lines = (await readFile(logPath, 'utf8')).split('\n');
  return (
    lines.findLast((line) => /FATAL|PANIC|could not|error/i.test(line) && !TO_A_CLIENT.test(line)) ??
    lines.findLast((line) => line !== '') ??
    `nothing; see ${logPath}`
  );
}
