import { LecitoError } from '../../../src/errors';

/** The code of the error with which `work` is refused; null when it is not. */
export function codeOf(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof LecitoError) return error.code;
    throw error;
  }
}
