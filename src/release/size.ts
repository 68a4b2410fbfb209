import { atMost } from '../error-details';
import { LecitoError } from '../errors';
import { oneAfterAnother, type Sentence } from '../sentence';

/**
 * The most bytes of an answer, and of what the store gives for it. While a larger one is put together nobody else is answered, and one of 512 MiB
 * is more than a text can hold: it would end the process.
 */
export const MOST_BYTES = 16 * 1024 * 1024;

/** What the store gives in the place of what is too large. */
const TOO_LARGE = 'false';

/** `more`: what else is to be said of it. */
export function tooLarge(more: readonly Sentence[] = []): LecitoError {
  const bound = atMost(MOST_BYTES / 1024 / 1024, { en: 'MiB of answer', it: 'MiB di risposta' });
  return new LecitoError('TOO_EXPENSIVE', { detail: oneAfterAnother([bound, ...more]) });
}

export function isTooLarge(thrown: unknown): boolean {
  return thrown instanceof LecitoError && thrown.code === 'TOO_EXPENSIVE';
}

/** The statement `SELECT <json> AS data` for which the store gives no more than that; its size is in its head. */
export function boundedStatement(text: string): string {
  const bounded = `CASE WHEN pg_column_size(x.data) > ${String(MOST_BYTES)} THEN '${TOO_LARGE}'::json ELSE x.data END`;
  // The offset keeps PostgreSQL from putting the expression in twice, where its size is taken and where it is given.
  return `SELECT ${bounded} AS data FROM (${text} OFFSET 0) x`;
}

/** Counts what the statements of one operation give. Throws TOO_EXPENSIVE where one, or all together, give too much. */
export class GivenBytes {
  private room = MOST_BYTES;

  /** What one statement gave, as it came. */
  take(json: string | null): string | null {
    this.room -= json?.length ?? 0;
    if (json === TOO_LARGE || this.room < 0) throw tooLarge();
    return json;
  }
}
