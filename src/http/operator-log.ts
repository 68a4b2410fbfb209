import pino, { type DestinationStream, type Logger } from 'pino';

const LEVEL_WORDS = new Map([
  [40, 'Warning: '],
  [50, 'Error: '],
  [60, 'Fatal: '],
]);

interface Line {
  readonly level: number;
  readonly msg?: string;
  readonly err?: { readonly message?: string };
}

/** Turns pino's JSON into one readable line for a developer's terminal. */
const PLAIN: DestinationStream = {
  write(json: string) {
    const { level, msg, err, ...rest } = JSON.parse(json) as Line & Record<string, unknown>;
    const detail = Object.entries(rest).map(([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
    const parts = [err?.message, ...detail].filter((part) => part !== undefined && part !== msg);
    process.stdout.write(`${LEVEL_WORDS.get(level) ?? ''}${msg ?? ''}${parts.length === 0 ? '' : ` (${parts.join(', ')})`}\n`);
  },
};

/** The operator's log on standard output: JSON lines in production, plain sentences in development. Personal data never goes here. */
export function openOperatorLog(settings: { readonly production: boolean; readonly logLevel: string }): Logger {
  // Node's own stream: at exit pino's would try for ever to write what a closed pipe refuses.
  if (settings.production) return pino({ level: settings.logLevel, timestamp: pino.stdTimeFunctions.isoTime }, process.stdout);
  return pino({ level: settings.logLevel, base: null, timestamp: false }, PLAIN);
}
