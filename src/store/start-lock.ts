import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { StartFault } from './start-fault';

const PATIENCE_MS = 60_000;
/** For so long whoever takes a lock may need to write into the file that it made; who died in between, or found the disk full, left it empty. */
const WRITING_MS = 5_000;
const HELD = new Set<string>();

/** What a lock says of its holder. A number alone tells no process for ever: it comes back after a restart. */
interface Holder {
  readonly pid: number;
  /** When the process began, as the system counts; null where the system does not tell. */
  readonly began: string | null;
  readonly token: string;
}

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
  const deadline = Date.now() + PATIENCE_MS;
  while (!make(path)) {
    const text = read(path);
    if (text !== null && isVoid(path, text)) removeVoid(path, text);
    if (Date.now() > deadline) {
      const pid = String(holderIn(text ?? '')?.pid ?? '?');
      throw new StartFault({
        en: `Another process (${pid}) has been starting with the same data folder for a minute. Stop it, or delete ${path}.`,
        it: `Un altro processo (${pid}) si sta avviando con la stessa cartella dei dati da un minuto. Arrestarlo, o eliminare ${path}.`,
      });
    }
    await wait(50);
  }
}

/** Makes the lock ours, in one go, so that others in this process see the file and our holding it together; false where there is one. */
function make(path: string): boolean {
  const mine = [process.pid, beganAt(process.pid) ?? '', randomBytes(8).toString('hex')].join(' ');
  try {
    writeFileSync(path, mine, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    // Of a full disk the file is there, and empty.
    rmSync(path, { force: true });
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new StartFault(
      {
        en: `${path} cannot be written (${code}). Make room or mend the permissions there, or choose another folder with LECITO_DATA.`,
        it: `${path} non si può scrivere (${code}). Fare spazio o correggere i permessi in quel posto, o scegliere un’altra cartella con LECITO_DATA.`,
      },
      error,
    );
  }
  HELD.add(path);
  return true;
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function holderIn(text: string): Holder | null {
  const [, pid, began, token] = /^(\d+) (\d*) ([0-9a-f]{16})$/.exec(text) ?? [];
  return pid === undefined || token === undefined ? null : { pid: Number(pid), began: began === '' ? null : (began ?? null), token };
}

function isVoid(path: string, text: string): boolean {
  const holder = holderIn(text);
  if (holder === null) return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) > WRITING_MS;
  // Our own number without our holding it: in a container the same number comes back after a crash.
  if (holder.pid === process.pid) return !HELD.has(path);
  const began = beganAt(holder.pid);
  const isAnother = began !== null && holder.began !== null && began !== holder.began;
  return !isAlive(holder.pid) || isAnother;
}

/**
 * Removes a void lock that said this, and never the one that took its place: only one process at a time may remove this very lock, and looks once more
 * whether it is still there.
 */
export function removeVoid(path: string, text: string): void {
  const claim = `${path}.${holderIn(text)?.token ?? 'unreadable'}`;
  try {
    writeFileSync(claim, '', { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return;
    throw error;
  }
  try {
    if (read(path) === text) rmSync(path, { force: true });
  } finally {
    rmSync(claim, { force: true });
  }
}

/** Field 22 of /proc/<pid>/stat, in clock ticks since the system's start; null elsewhere than on Linux, and where others' processes are hidden. */
function beganAt(pid: number): string | null {
  const text = read(`/proc/${String(pid)}/stat`);
  // The name of the program, in parentheses, may hold spaces and parentheses itself.
  return text === null ? null : (text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? null);
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
