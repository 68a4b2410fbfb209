import { Row } from './row';
import type { Fault, Note } from './fault';
import type { Counts, Progress } from './progress';
import type { ReportFile } from './report-file';
import { SeenKeys } from './seen-keys';
import type { Entry, Sheet, BatchOutcome } from './sheet';
import type { Table } from './table';
import { sqlOf } from '../../../store/sql';
import { writeBatch, writeFinish, type Writing } from './write-batch';

const BATCH = 1000;

export interface Importing extends Writing {
  readonly report: ReportFile;
  /** Aborted: the batch at hand is written, then the import stops. */
  readonly signal: AbortSignal;
}

type Read<T> = { readonly record: T; readonly notes: readonly Note[] } | { readonly faults: readonly Fault[] };

/**
 * Reads a row, or says what is wrong with it. A row that is refused takes its key as well, for it comes back under it when it is mended. Where the
 * key cannot be read, a blank stands in its place.
 */
function readEntry<T>(sheet: Sheet<T>, row: Row, seen: SeenKeys): Read<T> {
  const record = sheet.read(row);
  const key = sheet.keyOf(record);
  if (key !== null && key.key !== '' && seen.add(key.key) > 0) row.fault(key.column, 'DUPLICATE_KEY');
  return row.faults.length > 0 ? { faults: row.faults } : { record, notes: row.notes };
}

async function settle(importing: Importing, file: string, size: number, written: BatchOutcome, counts: Counts): Promise<void> {
  counts.added += written.added;
  counts.refused += written.refused.length;
  counts.present += size - written.added - written.refused.length;
  for (const refusal of written.refused) await importing.report.refuse(file, refusal);
  for (const note of written.notes) await importing.report.note(file, note);
}

/** Imports one file in batches of a thousand rows. Each row ends as added, present or refused; an aborted import stops between two batches. */
export async function importSheet<T>(importing: Importing, sheet: Sheet<T>, table: Table, progress: Progress): Promise<Counts> {
  const { report, signal } = importing;
  const counts: Counts = { rows: 0, added: 0, present: 0, refused: 0 };
  const seen = new SeenKeys();
  let batch: Entry<T>[] = [];
  const flush = async (): Promise<void> => {
    const entries = batch;
    batch = [];
    await settle(importing, sheet.file, entries.length, await writeBatch(importing, sheet, entries), counts);
  };
  const refuse = async (line: number, faults: readonly Fault[]): Promise<void> => {
    counts.refused += 1;
    await report.refuse(sheet.file, { line, faults });
  };
  for await (const { line, row } of table.rows) {
    counts.rows += 1;
    const read = row instanceof Row ? readEntry(sheet, row, seen) : { faults: [row] };
    if ('faults' in read) await refuse(line, read.faults);
    else {
      batch.push({ line, record: read.record });
      for (const note of read.notes) await report.note(sheet.file, note);
    }
    if (batch.length >= BATCH) await flush();
    progress.tick(counts);
    if (signal.aborted) break;
  }
  if (batch.length > 0) await flush();
  if (counts.rows > 0 && counts.refused === counts.rows) await importing.log.refuse(sqlOf(importing.pool), sheet.file);
  else if (!signal.aborted) await settle(importing, sheet.file, 0, await writeFinish(importing, sheet), counts);
  progress.end(counts);
  return counts;
}
