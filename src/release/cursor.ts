import { LecitoError } from '../errors';
import { isUuid } from '../vocabulary/uuid';

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

/** The position that a cursor names, or INVALID_CURSOR when it is none or belongs to another order. */
export function decodeCursor(order: string, cursor: string): Position {
  const parts = parse(cursor);
  if (!Array.isArray(parts) || parts.length !== 4) throw new LecitoError('INVALID_CURSOR');
  const [itsOrder, valued, value, id] = parts as unknown[];
  if (itsOrder !== order || typeof id !== 'string' || !isUuid(id)) throw new LecitoError('INVALID_CURSOR');
  if (valued !== 0 && valued !== 1) throw new LecitoError('INVALID_CURSOR');
  if (value !== null && typeof value !== 'string') throw new LecitoError('INVALID_CURSOR');
  if (valued === 1 && value === null) throw new LecitoError('INVALID_CURSOR');
  return { valued: valued === 1, value, id };
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
