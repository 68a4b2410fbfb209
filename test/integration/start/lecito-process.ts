import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..', '..');
const MAIN = join(ROOT, 'dist', 'main.js');
const START_MS = 60_000;

/** A user without rights, as tests that run as root need one to be ordinary. */
export const NOBODY = { uid: 65_534, gid: 65_534 };

export interface LecitoProcess {
  readonly child: ChildProcess;
  /** All it printed until now. */
  output(): string;
  /** Its base address, once it says that it listens; rejects with the output if it ends before. */
  listening(): Promise<string>;
  /** Its exit code, or the name of the signal that ended it. */
  ended(): Promise<number | NodeJS.Signals>;
}

export interface Start {
  /** The data folder. */
  readonly data: string;
  readonly environment?: NodeJS.ProcessEnv;
  readonly user?: { readonly uid: number; readonly gid: number };
  /** Arguments. */
  readonly given?: readonly string[];
}

/** Starts the built gateway as a process of its own, on a free port, with nothing of the environment but what `environment` says. */
export function startLecito({ data, environment = {}, user, given = [] }: Start): LecitoProcess {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, [MAIN, ...given], {
    cwd: ROOT,
    env: { PATH, HOME, PORT: '0', LECITO_DATA: data, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...user,
  });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const end = once(child, 'close').then(([code, signal]: Array<number | NodeJS.Signals | null>) => signal ?? code ?? -1);
  return { child, output: () => text, listening: () => addressIn(child, () => text, end), ended: () => end };
}

async function addressIn(child: ChildProcess, output: () => string, end: Promise<unknown>): Promise<string> {
  const deadline = AbortSignal.timeout(START_MS);
  while (!deadline.aborted) {
    const [, sentence, line] = /listens at (http:\/\/[^/\s]+)|"url":"(http:\/\/[^/"]+)\/graphql"/.exec(output()) ?? [];
    const address = sentence ?? line;
    if (address !== undefined) return address;
    const over = await Promise.race([once(child.stdout!, 'data', { signal: deadline }).then(() => false), end.then(() => true)]);
    if (over && !/listens at|Lecito listens/.test(output())) throw new Error(`it ended: ${output()}`);
  }
  throw new Error(`it does not listen: ${output()}`);
}

/** The process number of the data folder's PostgreSQL, or null when none has a pid file. */
export async function postgresPid(data: string): Promise<number | null> {
  const text = await readFile(join(data, 'postgres', 'postmaster.pid'), 'utf8').catch(() => '');
  return text === '' ? null : Number(text.split('\n')[0]);
}

/** Whether a process of this number still runs. */
export function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** The status of an answer, or null when nobody answers within two seconds. */
export async function statusOf(url: string): Promise<number | null> {
  return fetch(url, { signal: AbortSignal.timeout(2500) }).then(
    async (answer) => {
      await answer.arrayBuffer();
      return answer.status;
    },
    () => null,
  );
}

/** Asks until the answer is as wanted, for at most half a minute. */
export async function eventually<Value>(ask: () => Promise<Value>, wanted: Value): Promise<Value> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const value = await ask();
    if (value === wanted || Date.now() > deadline) return value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
