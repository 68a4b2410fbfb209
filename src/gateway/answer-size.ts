import { MOST_BYTES, tooLarge } from '../release/size';
import type { Sentence } from '../sentence';
import { WrittenData } from './answer-text';

/** Throws TOO_EXPENSIVE, with `more` to say, where data would be too large once written; looks at no more of it than it takes to know. */
export function assertNotTooLarge(data: unknown, more: readonly Sentence[] = []): void {
  // Whoever wrote it has counted.
  if (data instanceof WrittenData) return;
  let room = MOST_BYTES;
  const take = (value: unknown): void => {
    room -= typeof value === 'string' ? value.length : 1;
    if (room < 0) throw tooLarge(more);
    if (typeof value !== 'object' || value === null) return;
    for (const key in value) {
      if (!Array.isArray(value)) room -= key.length;
      take((value as Record<string, unknown>)[key]);
    }
  };
  take(data);
}
