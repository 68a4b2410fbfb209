import { rmSync, writeFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { StartFault } from './start-fault';

const PATIENCE_MS = 60_000;
const HELD = new Set<string>();

/** Runs `act` while no other process starts or stops the server of this data folder. A lock whose holder has died is void. */
export async function withStartLock<Result>(dataFolder: string, act: () => Promise<Result>): Promise<Result> {
  const path = join(dataFolder, 'start.lock');
  await takeLock(path);
  try {
    return await act();
  } finally {
    HELD.delete(path);
    rmSync(path, { force: true });
  }
}

async function takeLock(path: string): Promise<void> {
  const mine = String(process.pid);
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      // In one go, so that others in this process see the file and our holding it together.
      writeFileSync(path, mine, { flag: 'wx', mode: 0o600 });
      HELD.add(path);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = Number(await readFile(path, 'utf8').catch(() => ''));
    // Our own number without our holding it: in a container the same number comes back after a crash.
    const ofAnotherLife = holder === process.pid && !HELD.has(path);
    if (holder > 0 && (ofAnotherLife || !isAlive(holder))) await rm(path, { force: true });
    if (Date.now() > deadline) {
      throw new StartFault(
        `Another process (${String(holder)}) has been starting with the same data folder for a minute. Stop it, or delete ${path}.`,
      );
    }
    await wait(50);
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
