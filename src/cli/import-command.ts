import { join } from 'node:path';
import type { Command } from 'commander';
import { keyOfStore } from '../access-log/key-of-store';
import { pseudonymiser } from '../access-log/pseudonym';
import { readConfig, type Config } from '../config';
import type { Policy } from '../decision/policy';
import { assertStillLawful, openCollection } from '../domain/collection/import/collection';
import { CollectionLog } from '../domain/collection/import/collection-log';
import { ImportRefused } from '../domain/collection/import/fault';
import type { Importing } from '../domain/collection/import/import-sheet';
import { checkRequest, type CheckedRequest, type ImportRequest } from '../domain/collection/import/import-request';
import { ReportFile } from '../domain/collection/import/report-file';
import { runImport, unreadFiles, type Files } from '../domain/collection/import/run-import';
import { closingLines, fileLines, openingLines } from '../domain/collection/import/summary';
import type { Sentence } from '../sentence';
import { loadPolicy } from '../store/load-policy';
import { inLongTransaction } from '../store/long-transaction';
import type { Store } from '../store/store';
import { sqlOf, type Sql } from '../store/sql';
import { isStoreFailure } from '../store/store-errors';
import { tellWhile } from '../store/tell-while';
import { whoRunsThis } from '../store/who-runs-this';
import { withStore } from './with-store';

interface Options extends Omit<ImportRequest, 'kind' | 'path'> {
  readonly source: string;
  readonly collectionAction: string;
  readonly report?: string;
}

/** For a script: everything went well but for rows that somebody has to mend. */
const SOME_REFUSED = 3;
const INTERRUPTED = 130;
const EXIT_CODES = `
Exit code: 0 all rows are in, 3 some rows were refused, 1 the import could not begin or go on, 130 it was interrupted.`;
const storeLost = (error: unknown): Sentence => ({
  en:
    `The database went away or takes no more (${String(error)}). ` +
    'Every batch before is in, the one at hand is not. Look at the log of the database, then repeat the command: it adds nothing twice.',
  it:
    `Il database non c’è più o non accetta altro (${String(error)}). ` +
    'Tutto ciò che precede è entrato, l’ultimo gruppo di righe no. Consultare il log del database, poi ripetere il comando: nulla si aggiunge due volte.',
});

function say(lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`);
}

/** Beside the count of rows, which on a terminal rewrites its line. */
function tell(line: string): void {
  process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${line}\n` : `${line}\n`);
}

/**
 * Runs work with a signal that the first SIGINT or SIGTERM aborts; a second one ends the process at once, which loses no row either: a batch is all or
 * nothing.
 */
async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.once(signal, abort);
  try {
    return await work(controller.signal);
  } finally {
    for (const signal of signals) process.off(signal, abort);
  }
}

function openReport(kind: string, named: string | undefined, inputs: readonly string[]): Promise<ReportFile> {
  if (named !== undefined) return ReportFile.create({ refused: named, notes: `${named.replace(/\.csv$/i, '')}-notes.csv` }, inputs);
  const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
  return ReportFile.createNew((suffix) => ({
    refused: `${kind}-refused-${stamp}${suffix}.csv`,
    notes: `${kind}-notes-${stamp}${suffix}.csv`,
  }));
}

/** Does the work, and records where it was refused: before a row went in, or between two batches. */
async function refusalRecorded<T>(sql: Sql, log: CollectionLog, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ImportRefused) await log.refuse(sql);
    throw error;
  }
}

async function importInto(request: CheckedRequest, options: Options): Promise<void> {
  const config = readConfig();
  const policy = loadPolicy(config.policyFolder);
  await withStore(config, ({ store }) => importThrough(store, request, options, config, policy));
}

async function importThrough({ pool }: Store, request: CheckedRequest, options: Options, config: Config, policy: Policy): Promise<void> {
  const sql = sqlOf(pool);
  const key = await keyOfStore(sql, config);
  const log = new CollectionLog({
    kind: request.kind,
    viewer: whoRunsThis(),
    policyVersion: policy.version,
    pseudonym: pseudonymiser(key),
  });
  const { collection, files } = await refusalRecorded(sql, log, async () => {
    const opened = await openCollection(sql, { source: options.source, action: options.collectionAction });
    const read = request.filesFor(opened, { key, consentAge: policy.consentAge });
    await tellWhile('Waiting for whoever checks the source or imports from it', tell, () =>
      inLongTransaction(pool, (waiting) => assertStillLawful(waiting, opened, policy)),
    );
    return { collection: opened, files: read };
  });
  const inputs = [...files.sheets.map(({ file }) => join(files.folder, file)), ...(options.mapping === undefined ? [] : [options.mapping])];
  const report = await openReport(request.kind, options.report, inputs);
  await interruptible((signal) => readFiles({ pool, policy, collection, log, tell, report, signal }, files, request.kind));
}

/** Reads the files, tells of each, and of the reports at the end. */
async function readFiles(importing: Importing, files: Files, kind: CheckedRequest['kind']): Promise<void> {
  const { pool, collection, log, report, signal } = importing;
  say(openingLines(collection));
  try {
    await refusalRecorded(sqlOf(pool), log, () => runImport(importing, files, process.stderr, (outcome) => say(fileLines(outcome))));
  } catch (error) {
    const { refused } = await report.close();
    if (refused !== null) say(closingLines({ refused, notes: null }, []));
    // What the server says of itself, such as a full disk; it names no value of a row.
    throw isStoreFailure(error) ? new ImportRefused(storeLost(error)) : error;
  }
  const reports = await report.close();
  say(closingLines(reports, kind === 'persons' ? [] : await unreadFiles(files)));
  if (reports.refused !== null) process.exitCode = SOME_REFUSED;
  if (signal.aborted) {
    process.exitCode = INTERRUPTED;
    say(['Interrupted. What was counted is in; the same command goes on from there and adds nothing twice.']);
  }
}

/** Adds `lecito import <kind> <path>` to the command line. */
export function registerImportCommand(program: Command): void {
  program
    .command('import')
    .description('read CSV files into the store; nothing enters without a lawful source, a collection action and its notice')
    .argument('<kind>', 'crm-sales-opportunities, telco-churn or bank-telemarketing (a folder), or persons (a CSV file with --mapping)')
    .argument('<path>', 'the folder, or the CSV file')
    .requiredOption('--collection-action <name>', 'the collection action under which these data were collected')
    .requiredOption('--source <name>', 'the source they come from; its verdict must be LAWFUL')
    .option('--mapping <file>', 'persons: YAML file that says which column holds which field')
    .option('--as-of <day>', 'telco-churn: the day of the export, from which tenure counts back (default: today)')
    .option('--year <year>', 'bank-telemarketing: the year of the campaign, which the file does not tell (default: 2010)')
    .option('--report <file>', 'where the refused rows go (default: <kind>-refused-<time>.csv in the current folder)')
    .addHelpText('after', EXIT_CODES)
    .action(async (kind: string, path: string, options: Options) => {
      const request = await checkRequest({ ...options, kind, path }, new Date().toISOString().slice(0, 10));
      await importInto(request, options);
    });
}
