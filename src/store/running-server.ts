import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { StartFault } from './start-fault';
import { isAlive } from './start-lock';

/** What PostgreSQL's own pid file says of the server of a folder. */
export interface RunningServer {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

const run = promisify(execFile);
const RECOVERY_PATIENCE_MS = 60_000;
const STOP_PATIENCE_MS = 30_000;

/** Reads postmaster.pid (lines: 1 pid, 4 port, 8 state); null while there is none or it is being written. */
export async function readServer(cluster: string): Promise<RunningServer | null> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid > 0 && port > 0 ? { pid, port, ready: lines[7]?.trim() === 'ready' } : null;
}

/** The server that already runs on this folder (a sibling's, or one that a killed process left), once it is ready; null if none runs. */
export async function findServer(cluster: string): Promise<RunningServer | null> {
  const deadline = Date.now() + RECOVERY_PATIENCE_MS;
  for (;;) {
    const server = await readServer(cluster);
    if (server === null || !isAlive(server.pid)) return null;
    if (!(await isPostgres(server.pid))) {
      // The machine or container was restarted and gave the number to another program; PostgreSQL alone would wait for it for ever.
      await rm(join(cluster, 'postmaster.pid'), { force: true });
      return null;
    }
    if (server.ready) return server;
    if (Date.now() > deadline) {
      throw new StartFault({
        en: `The database in ${cluster} (process ${String(server.pid)}) has been starting for a minute. Stop that process and start again.`,
        it: `Il database in ${cluster} (processo ${String(server.pid)}) si sta avviando da un minuto. Arrestare quel processo e riavviare.`,
      });
    }
    await wait(50);
  }
}

async function isPostgres(pid: number): Promise<boolean> {
  try {
    const command =
      process.platform === 'linux'
        ? await readFile(`/proc/${String(pid)}/cmdline`, 'utf8')
        : (await run('ps', ['-o', 'command=', '-p', String(pid)])).stdout;
    return command.includes('postgres');
  } catch {
    return isAlive(pid);
  }
}

/** Stops the server of the folder: running statements are broken off and rolled back. Resolves when its process is gone. */
export async function stopServer(cluster: string): Promise<void> {
  const server = await readServer(cluster);
  if (server === null || !isAlive(server.pid)) return;
  process.kill(server.pid, 'SIGINT');
  const deadline = Date.now() + STOP_PATIENCE_MS;
  while (isAlive(server.pid)) {
    if (Date.now() > deadline)
      throw new StartFault({
        en: `The database in ${cluster} (process ${String(server.pid)}) does not stop. Stop it by hand.`,
        it: `Il database in ${cluster} (processo ${String(server.pid)}) non si arresta. Arrestarlo a mano.`,
      });
    await wait(20);
  }
}
