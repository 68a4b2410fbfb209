import 'reflect-metadata';
import { startApp, type App } from './app';
import { readConfig } from './config';
import { errorSentence } from './error-sentence';

function fail(what: string): (error: unknown) => never {
  return (error) => {
    console.error(`${what} ${errorSentence(error)}`);
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
