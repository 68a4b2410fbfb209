import { CalendarDate, DateTime } from '../vocabulary/scalars';
import { isUuid } from '../vocabulary/uuid';
import type { ColumnKind } from './declared-columns';

/**
 * Where a row stands in a sorted list. Rows whose sort value is released and present come first, by value and id; then the others, by id.
 * A cursor holds only what its reader was just shown: the sort value of a row that was released, and the row's id.
 */
export interface Position {
  readonly valued: boolean;
  readonly value: string | null;
  readonly id: string;
}

/** The cursor of a position in a list of this order (`Person.familyName ASC`). */
export function encodeCursor(order: string, { valued, value, id }: Position): string {
  return Buffer.from(JSON.stringify([order, valued ? 1 : 0, value, id])).toString('base64url');
}

/**
 * The position that a cursor names in a list sorted by a column of this kind; null where it is no cursor, or belongs to another order.
 */
export function decodeCursor(order: string, kind: ColumnKind, cursor: string): Position | null {
  const parts = parse(cursor);
  if (!Array.isArray(parts) || parts.length !== 4) return null;
  const [itsOrder, valued, value, id] = parts as unknown[];
  if (itsOrder !== order || typeof id !== 'string' || !isUuid(id)) return null;
  if (valued !== 0 && valued !== 1) return null;
  if (value !== null && typeof value !== 'string') return null;
  if (valued === 1 && (value === null || !isValue(kind, value))) return null;
  return { valued: valued === 1, value, id };
}

/**
 * Whether the store takes a text, in the form in which it writes a column's values, for a value of this kind. What it does not take would fail only
 * where a row is compared with it, be it one that may not be seen.
 */
function isValue(kind: ColumnKind, text: string): boolean {
  switch (kind) {
    case 'id':
      return isUuid(text);
    case 'integer':
      return /^-?\d{1,10}$/.test(text) && Math.abs(Number(text)) < 2 ** 31;
    case 'float':
      return isFloat(text);
    case 'date':
      return isTaken(CalendarDate, text);
    case 'instant':
      return /^-?infinity$/.test(text) || isTaken(DateTime, text.replace(' ', 'T').replace(/[-+]\d\d$/, '$&:00'));
    default:
      return !text.includes('\u0000');
  }
}

/** PostgreSQL refuses what is too large, and what is too small to differ from 0. */
function isFloat(text: string): boolean {
  const value = Number(text);
  return /^-?\d+(\.\d+)?(e[-+]\d+)?$/.test(text) && Number.isFinite(value) && (value !== 0 || /^-?0$/.test(text));
}

function isTaken(scalar: typeof DateTime, text: string): boolean {
  try {
    scalar.parseValue(text);
    return true;
  } catch {
    return false;
  }
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
