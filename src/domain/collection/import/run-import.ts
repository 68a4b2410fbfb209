import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { oneAfterAnother, type Sentence } from '../../../sentence';
import type { CsvFormat } from './csv-records';
import { assertMarkFits } from './encoding-mark';
import { ImportRefused } from './fault';
import { importSheet, type Importing } from './import-sheet';
import { Progress, type Counts } from './progress';
import type { Sheet } from './sheet';
import { openTable, type Table } from './table';

export interface FileOutcome {
  readonly file: string;
  readonly counts: Counts;
  /** Columns that have no declared place here and were not collected. */
  readonly uncollected: readonly string[];
  readonly seconds: number;
}

export interface Files {
  readonly folder: string;
  readonly sheets: readonly Sheet<unknown>[];
  readonly format: CsvFormat;
}

interface Opened {
  readonly sheet: Sheet<unknown>;
  readonly table: Table;
}

const lacks = (folder: string, files: string): Sentence => ({
  en: `The folder ${folder} lacks ${files}. Put there what is missing, or name another path.`,
  it: `Mancano nella cartella ${folder}: ${files}. Mettervi ciò che manca, o indicare un altro percorso.`,
});
const aFile = (path: string): Sentence => ({
  en: `${path} is a file: name its folder.`,
  it: `${path} è un file: indicare la sua cartella.`,
});
const aFolder = (path: string): Sentence => ({
  en: `${path} is a folder: name the CSV file in it.`,
  it: `${path} è una cartella: indicare il file CSV al suo interno.`,
});
const noRegularFile = (path: string): Sentence => ({
  en: `${path} is no regular file: save what it tells as a CSV file, and name that.`,
  it: `${path} non è un file regolare: salvare ciò che dice come file CSV, e indicare quello.`,
});

/** Each file is read twice, for its hash and for its rows: a pipe cannot be. */
async function assertPresent({ folder, sheets }: Files): Promise<void> {
  const found = await Promise.all(sheets.map(async ({ file }) => ({ file, is: await stat(join(folder, file)).catch(() => null) })));
  const missing = found.filter(({ is }) => is === null).map(({ file }) => file);
  const isFolder = (await stat(folder).catch(() => null))?.isDirectory() !== false;
  const others = found.filter(({ is }) => is?.isFile() === false);
  const faults = [
    ...(missing.length > 0 ? [isFolder ? lacks(folder, missing.join(', ')) : aFile(folder)] : []),
    ...others.map(({ file, is }) => (is?.isDirectory() === true ? aFolder(join(folder, file)) : noRegularFile(join(folder, file)))),
  ];
  if (faults.length > 0) throw new ImportRefused(oneAfterAnother(faults, '\n'));
}

/** Opens every file before any row goes in, so that a wrong header in the last one leaves nothing half done. */
async function openAll({ folder, sheets, format }: Files): Promise<readonly Opened[]> {
  const opened: Opened[] = [];
  const faults: Sentence[] = [];
  for (const sheet of sheets) {
    try {
      await assertMarkFits(join(folder, sheet.file), sheet.file, format);
      opened.push({ sheet, table: await openTable(join(folder, sheet.file), sheet.file, sheet.columns, format) });
    } catch (error) {
      if (!(error instanceof ImportRefused)) throw error;
      faults.push(error.sentence);
    }
  }
  if (faults.length === 0) return opened;
  await closeAll(opened);
  throw new ImportRefused(oneAfterAnother(faults, '\n'));
}

async function closeAll(opened: readonly Opened[]): Promise<void> {
  await Promise.all(opened.map(({ table }) => table.rows.return(undefined)));
}

/** The CSV files of the folder that the kind does not read. */
export async function unreadFiles({ folder, sheets }: Files): Promise<readonly string[]> {
  const names = await readdir(folder);
  return names.filter((name) => name.endsWith('.csv') && !sheets.some(({ file }) => file === name)).sort();
}

/** Imports the files one after the other. Each batch is durable when it is counted; `onFile` is told when a file is done or was interrupted. */
export async function runImport(
  importing: Importing,
  files: Files,
  screen: ConstructorParameters<typeof Progress>[1],
  onFile: (outcome: FileOutcome) => void,
): Promise<void> {
  await assertPresent(files);
  const opened = await openAll(files);
  try {
    for (const { sheet, table } of opened) {
      if (importing.signal.aborted) return;
      const startedAt = performance.now();
      await importing.log.hash(sheet.file, join(files.folder, sheet.file));
      const counts = await importSheet(importing, sheet, table, new Progress(sheet.file, screen));
      if (counts.added + counts.present + counts.refused !== counts.rows) throw new Error(`${sheet.file}: a row was lost in the count`);
      onFile({ file: sheet.file, counts, uncollected: table.uncollected, seconds: (performance.now() - startedAt) / 1000 });
    }
  } finally {
    await closeAll(opened);
  }
}
