import type { Sql } from '../../../store/sql';
import type { Collection } from './collection';
import type { Fault, Note } from './fault';
import type { Row } from './row';

/** A record that was read from a line of the file. */
export interface Entry<T> {
  readonly line: number;
  readonly record: T;
}

export interface Refusal {
  readonly line: number;
  readonly faults: readonly Fault[];
}

/** What became of a batch in the store. */
export interface BatchOutcome {
  /** How many entries were not there before; the others that are not refused were present and stay as they are. */
  readonly added: number;
  /** The persons about whom a fact was written, or told in a note: their authorisation is decided anew and the access event names them. */
  readonly persons: readonly string[];
  /** The coordinates that were written, or of which a note tells: the access event names them as well. */
  readonly used: readonly string[];
  readonly refused: readonly Refusal[];
  readonly notes: readonly Note[];
}

/** One file of a kind: which columns it has, how a row is read, how a batch of records is written. */
export interface Sheet<T> {
  readonly file: string;
  readonly columns: readonly string[];
  /** The natural key; a second row with the same key is refused. Null where rows have no key. */
  keyOf(record: T): { readonly column: string; readonly key: string } | null;
  /** Reads one row; faults and notes go to the row. */
  read(row: Row): T;
  /** Writes a batch within the caller's transaction. May be called again with the same entries after a rollback. */
  write(sql: Sql, entries: readonly Entry<T>[], collection: Collection): Promise<BatchOutcome>;
  /** Writes what had to wait for the end of the file, within a transaction of its own. */
  finish?(sql: Sql, collection: Collection): Promise<BatchOutcome>;
}
