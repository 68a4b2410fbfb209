import type { LecitoError } from '../../errors';
import type { ChangedRecord } from '../../release/release-changed';

/** So many records that changed wait for one reader; who lags further behind reads again as a whole. */
export const MOST_PENDING = 1_000;

/**
 * What changed of one queue or timeline since it was last asked: a record stands there once, however often it changed, so that a slow reader
 * costs no more memory than there are records.
 */
export class Watch implements AsyncIterable<ChangedRecord> {
  private readonly pending = new Map<string, ChangedRecord>();
  private ended: { readonly error: LecitoError | null } | null = null;
  private wake: () => void = () => undefined;
  private declareOver: () => void = () => undefined;
  /** Resolves when it has ended. */
  readonly over = new Promise<void>((resolve) => {
    this.declareOver = resolve;
  });

  constructor(private readonly forget: (watch: Watch) => void) {}

  /** Something changed. */
  put(changed: ChangedRecord): void {
    if (this.ended !== null) return;
    this.pending.set(`${changed.record} ${changed.id}`, changed);
    this.wake();
  }

  /** Whether more waits than a reader may lag behind. */
  get overflows(): boolean {
    return this.pending.size > MOST_PENDING;
  }

  /** The record that has waited longest, once there is one; null after an end without error. Throws the LecitoError of the end. */
  async take(): Promise<ChangedRecord | null> {
    for (;;) {
      if (this.ended !== null) {
        if (this.ended.error === null) return null;
        throw this.ended.error;
      }
      for (const [key, changed] of this.pending) {
        this.pending.delete(key);
        return changed;
      }
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
  }

  /** Ends it: nothing that waits is given out any more. Only the first end counts. */
  end(error: LecitoError | null = null): void {
    if (this.ended !== null) return;
    this.ended = { error };
    this.pending.clear();
    this.forget(this);
    this.declareOver();
    this.wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<ChangedRecord> {
    for (let changed = await this.take(); changed !== null; changed = await this.take()) yield changed;
  }
}
