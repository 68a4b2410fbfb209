import 'reflect-metadata';
import { startApp, type App } from './app';
import { ConfigError, readConfig } from './config';
import { PolicyError } from './decision/parse-policy';
import { StartFault } from './store/start-fault';
import { isStoreFailure } from './store/store-errors';

/** One sentence for what somebody can mend; the whole error only for a fault of the program itself. */
function explain(error: unknown): string {
  if (error instanceof ConfigError || error instanceof PolicyError || error instanceof StartFault) return error.message;
  if (isStoreFailure(error)) return `The database went away (${String(error)}). Look at its log, then start again.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function fail(what: string): (error: unknown) => never {
  return (error) => {
    console.error(`${what} ${explain(error)}`);
    process.exit(1);
  };
}

/** The first SIGTERM or Ctrl-C; a second one ends the process at once. */
function askedToStop(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    const ask = (): void => {
      if (asked) process.exit(1);
      asked = true;
      resolve();
    };
    process.on('SIGTERM', ask).on('SIGINT', ask);
  });
}

async function start(): Promise<App> {
  return startApp(readConfig());
}

/** A log that nobody reads any more neither ends the process (an unheard error would) nor keeps it from ending. */
function outliveReaderOfLog(): void {
  process.stdout.on('error', () => undefined);
}

async function main(): Promise<void> {
  outliveReaderOfLog();
  const stop = askedToStop();
  const app = await start().catch(fail('Lecito did not start.'));
  await stop;
  await app.close().catch(fail('Lecito did not stop cleanly.'));
  process.exit(0);
}

void main();
