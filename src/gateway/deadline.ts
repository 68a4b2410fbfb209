import { LecitoError } from '../errors';
import type { Sentence } from '../sentence';

/**
 * What `work` gives, unless it takes longer than `milliseconds`: then throws LecitoError DEADLINE_EXCEEDED. The statement that is under way is
 * cancelled by the database once it took as long by itself, its `statement_timeout`; no other begins.
 */
export async function withinDeadline<Result>(work: Promise<Result>, milliseconds: number, detail?: Sentence): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new LecitoError('DEADLINE_EXCEEDED', detail === undefined ? {} : { detail }));
    }, milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
