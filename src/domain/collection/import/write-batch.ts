import type { Pool } from 'pg';
import type { Policy } from '../../../decision/policy';
import { rewriteWithKept } from '../../../authorisation/rewrite-with-kept';
import { quoted } from '../../../sentence';
import { inLongTransaction } from '../../../store/long-transaction';
import type { Sql } from '../../../store/sql';
import { sqlStateOf } from '../../../store/store-errors';
import { tellWhile } from '../../../store/tell-while';
import { assertStillLawful, type Collection } from './collection';
import type { CollectionLog } from './collection-log';
import { ImportRefused } from './fault';
import type { Entry, Sheet, BatchOutcome } from './sheet';

/** What every batch of an import needs. */
export interface Writing {
  readonly pool: Pool;
  readonly policy: Policy;
  readonly collection: Collection;
  readonly log: CollectionLog;
  /** Hears of what takes long. */
  readonly tell: (line: string) => void;
}

const NOTHING: BatchOutcome = { added: 0, persons: [], used: [], refused: [], notes: [] };

/**
 * One transaction: the rows, the authorisation of their persons, the access event. All of it or nothing. Where each of `size` entries is refused there is
 * no event, as of rows that were refused unwritten.
 */
async function transact(writing: Writing, file: string, size: number, work: (sql: Sql) => Promise<BatchOutcome>): Promise<BatchOutcome> {
  const { pool, policy, collection, log, tell } = writing;
  return tellWhile(`Writing a batch of ${file}, or waiting for others who write`, tell, () =>
    inLongTransaction(pool, async (sql) => {
      await assertStillLawful(sql, collection, policy);
      const written = await work(sql);
      await rewriteWithKept(sql, policy, written.persons);
      if (size === 0 || written.refused.length < size) await log.record(sql, file, written);
      return written;
    }),
  );
}

function refuse(line: number, error: unknown): BatchOutcome {
  const constraint = error instanceof Error && 'constraint' in error ? String(error.constraint) : '';
  const detail = `SQLSTATE ${sqlStateOf(error)}${constraint === '' ? '' : `, ${constraint}`}.`;
  return { ...NOTHING, refused: [{ line, faults: [{ column: '', code: 'STORE_REFUSED', detail: quoted(detail) }] }] };
}

function together(one: BatchOutcome, other: BatchOutcome): BatchOutcome {
  return {
    added: one.added + other.added,
    persons: [...one.persons, ...other.persons],
    used: [...one.used, ...other.used],
    refused: [...one.refused, ...other.refused],
    notes: [...one.notes, ...other.notes],
  };
}

/**
 * Writes a batch in one transaction. Where the store refuses it for a value (SQLSTATE class 22 or 23), halves are written, down to the row at
 * fault, which alone is refused; a deadlock or serialisation failure is tried again, twice. Every other failure is thrown.
 */
export async function writeBatch<T>(writing: Writing, sheet: Sheet<T>, entries: readonly Entry<T>[], attempt = 1): Promise<BatchOutcome> {
  try {
    return await transact(writing, sheet.file, entries.length, (sql) => sheet.write(sql, entries, writing.collection));
  } catch (error) {
    if (error instanceof ImportRefused) throw error;
    if (/^40/.test(sqlStateOf(error)) && attempt < 3) return writeBatch(writing, sheet, entries, attempt + 1);
    const [first] = entries;
    if (!/^2[23]/.test(sqlStateOf(error)) || first === undefined) throw error;
    if (entries.length === 1) return refuse(first.line, error);
    const half = Math.ceil(entries.length / 2);
    return together(await writeBatch(writing, sheet, entries.slice(0, half)), await writeBatch(writing, sheet, entries.slice(half)));
  }
}

/** Writes what a sheet kept for the end of its file. */
export async function writeFinish<T>(writing: Writing, sheet: Sheet<T>): Promise<BatchOutcome> {
  if (sheet.finish === undefined) return NOTHING;
  return transact(writing, sheet.file, 0, async (sql) => (await sheet.finish?.(sql, writing.collection)) ?? NOTHING);
}
