import type { ServerResponse } from 'node:http';

/** Who takes nothing for so long is gone, whatever the connection says. */
const STALLED_MS = 60_000;
const ENDING_MS = 2_000;

/** Writes to one who may not read: never more than what fits between here and there, and not for ever. */
export class SlowReader {
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly raw: ServerResponse) {
    raw.on('drain', () => {
      this.expect(null);
    });
    raw.once('close', () => {
      this.expect(null);
    });
  }

  /** Null while what is written goes away; else resolves once it does again, or nobody is there any more. */
  lag(): Promise<void> | null {
    const { raw } = this;
    if (!raw.writableNeedDrain) return null;
    return new Promise((resolve) => {
      const over = (): void => {
        raw.off('drain', over).off('close', over);
        resolve();
      };
      raw.on('drain', over).on('close', over);
    });
  }

  /** Writes, be it too early: what a stream still has to say after a lag is little. */
  write(text: string): void {
    if (this.raw.destroyed || (this.raw.writableNeedDrain && isSignOfLife(text))) return;
    if (!this.raw.write(text) && this.timer === undefined) this.expect(STALLED_MS);
  }

  /** Ends the answer; a reader who does not take the rest of it in two seconds goes without. */
  end(): void {
    this.raw.end();
    if (!this.raw.closed) this.expect(ENDING_MS);
  }

  private expect(milliseconds: number | null): void {
    clearTimeout(this.timer);
    this.timer = milliseconds === null ? undefined : setTimeout(() => this.raw.destroy(), milliseconds);
  }
}

/** What graphql-sse writes every 12 seconds, so that nobody between takes the connection for dead. */
function isSignOfLife(text: string): boolean {
  return text === ':\n\n';
}
