/** What became of the rows of one file. `rows` = `added` + `present` + `refused`, always. */
export interface Counts {
  rows: number;
  added: number;
  /** Already in the store under the same key; left as they are. */
  present: number;
  refused: number;
}

interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Shows how an import goes: one line that rewrites itself on a terminal, a line every three seconds elsewhere. */
export class Progress {
  private readonly startedAt = performance.now();
  private shownAt = this.startedAt;
  private shown = false;

  constructor(
    private readonly file: string,
    private readonly screen: Screen,
  ) {}

  tick(counts: Counts): void {
    const now = performance.now();
    if (now - this.shownAt < (this.screen.isTTY === true ? 200 : 3000)) return;
    this.shownAt = now;
    this.show(counts, now);
  }

  /** Shows the last state and leaves the line. */
  end(counts: Counts): void {
    if (this.screen.isTTY === true) this.show(counts, performance.now());
    if (this.screen.isTTY === true && this.shown) this.screen.write('\n');
  }

  private show(counts: Counts, now: number): void {
    const perSecond = Math.round(counts.rows / Math.max((now - this.startedAt) / 1000, 0.001));
    const { rows, added, present, refused } = counts;
    const text = `${this.file}: ${String(rows)} rows read, ${String(added + present)} accepted, ${String(refused)} refused, ${String(perSecond)} rows/s`;
    this.screen.write(this.screen.isTTY === true ? `\r\u001b[K${text}` : `${text}\n`);
    this.shown = true;
  }
}
