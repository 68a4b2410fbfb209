import 'reflect-metadata';
import { startApp, type App } from './app';
import { readConfig } from './config';
import { errorSentence } from './error-sentence';
import { OperatorFault } from './operator-fault';
import { inBoth, oneAfterAnother, type Sentence } from './sentence';

const STOP_WHILE_STARTING = {
  en: 'Asked to stop while starting: what was begun is brought to its end first. Ask again to end at once.',
  it: 'Arresto richiesto durante l’avvio: prima si porta a termine quanto è iniziato. Richiederlo di nuovo per terminare subito.',
};

function fail(what: Sentence): (error: unknown) => never {
  return (error) => {
    console.error(inBoth(oneAfterAnother([what, errorSentence(error)])));
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

/** Of whoever gives an argument, be it `--help`, nothing is known but that they expect something else than a gateway with a store of its own. */
function assertNoArguments(given: readonly string[]): void {
  if (given.length === 0) return;
  throw new OperatorFault({
    en: 'The gateway takes no arguments: its settings are environment variables, listed in docs/operations.md. The commands are those of "lecito".',
    it: 'Il gateway non accetta argomenti: le sue impostazioni sono variabili d’ambiente, elencate in docs/operations.md. I comandi sono quelli di "lecito".',
  });
}

async function start(): Promise<App> {
  assertNoArguments(process.argv.slice(2));
  return startApp(readConfig());
}

/** A log that nobody reads any more neither ends the process (an unheard error would) nor keeps it from ending. */
function outliveReaderOfLog(): void {
  process.stdout.on('error', () => undefined);
}

async function main(): Promise<void> {
  outliveReaderOfLog();
  let started = false;
  const stop = askedToStop();
  void stop.then(() => {
    if (!started) console.error(inBoth(STOP_WHILE_STARTING));
  });
  const app = await start().catch(fail({ en: 'Lecito did not start.', it: 'Lecito non è partito.' }));
  started = true;
  await stop;
  await app.close().catch(fail({ en: 'Lecito did not stop cleanly.', it: 'Lecito non si è arrestato correttamente.' }));
  process.exit(0);
}

void main();
