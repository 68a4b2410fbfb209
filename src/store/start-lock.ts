import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { StartFault } from './start-fault';

const PATIENCE_MS = 60_000;

/** Runs `act` while no other process starts or stops the server of this data folder. A lock whose holder has died is void. */
export async function withStartLock<Result>(dataFolder: string, act: () => Promise<Result>): Promise<Result> {
  const path = join(dataFolder, 'start.lock');
  await takeLock(path);
  try {
    return await act();
  } finally {
    await rm(path, { force: true });
  }
}

async function takeLock(path: string): Promise<void> {
  const mine = String(process.pid);
  for (const deadline = Date.now() + PATIENCE_MS; ; await wait(50)) {
    try {
      await writeFile(path, mine, { flag: 'wx', mode: 0o600 });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = Number(await readFile(path, 'utf8').catch(() => ''));
    // Our own number is another life's: in a container the same number comes back after a crash.
    if (holder > 0 && (holder === process.pid || !isAlive(holder))) await rm(path, { force: true });
    if (Date.now() > deadline) {
      throw new StartFault(
        `Another process (${String(holder)}) has been starting with the same data folder for a minute. Stop it, or delete ${path}.`,
      );
    }
  }
}

/** Whether a process of this number runs, ours or somebody else's. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
