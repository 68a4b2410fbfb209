import { z } from 'zod';
import { LecitoError } from '../errors';
import { DateTime } from '../vocabulary/scalars';

/** The place of an event in the log, newest first: its instant in RFC 3339 with microseconds, and its id. */
export interface EventPlace {
  readonly at: string;
  readonly id: string;
}

const PLACE = z.tuple([z.string().transform((at) => DateTime.parseValue(at)), z.uuid()]);

/** An opaque cursor, base64url. */
export function eventCursor({ at, id }: EventPlace): string {
  return Buffer.from(JSON.stringify([at, id])).toString('base64url');
}

/** The place that a cursor names. Throws LecitoError INVALID_CURSOR. */
export function eventPlace(cursor: string): EventPlace {
  try {
    const [at, id] = PLACE.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    return { at, id };
  } catch (cause) {
    throw new LecitoError('INVALID_CURSOR', { field: 'after', cause });
  }
}
