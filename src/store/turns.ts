/** Whose work it is: a key, such as a viewer's. */
type Whose = string;

/**
 * Lets so many pieces of work run at once, and of each owner at most so many. Whoever has the least under way goes next, in turn where several have as little: so one
 * who asks for much waits for themselves, and others hardly for them (max-min fairness; Demers, Keshav, Shenker, Analysis and Simulation of a Fair Queueing Algorithm, 1989).
 */
export class Turns {
  /** What waits, in the order in which it came; owners in the order of their last turn. */
  private readonly waiting = new Map<Whose, (() => void)[]>();
  private readonly running = new Map<Whose, number>();
  private free: number;

  constructor(
    atOnce: number,
    private readonly ofEach = atOnce,
  ) {
    this.free = atOnce;
  }

  async take<Result>(whose: Whose, work: () => Promise<Result>): Promise<Result> {
    if (this.free > 0 && this.countOf(whose) < this.ofEach) this.begin(whose);
    else await this.turnOf(whose);
    try {
      return await work();
    } finally {
      this.end(whose);
    }
  }

  private countOf(whose: Whose): number {
    return this.running.get(whose) ?? 0;
  }

  private begin(whose: Whose): void {
    this.free -= 1;
    this.running.set(whose, this.countOf(whose) + 1);
  }

  private turnOf(whose: Whose): Promise<void> {
    return new Promise((resolve) => {
      const queue = this.waiting.get(whose);
      if (queue === undefined) this.waiting.set(whose, [resolve]);
      else queue.push(resolve);
    });
  }

  private end(whose: Whose): void {
    this.free += 1;
    const left = this.countOf(whose) - 1;
    if (left === 0) this.running.delete(whose);
    else this.running.set(whose, left);
    const next = this.next();
    if (next !== null) this.letIn(next);
  }

  /** Of those who wait and may have one more turn whoever has the fewest, the one whose last turn is longest ago first. */
  private next(): Whose | null {
    let next: Whose | null = null;
    for (const whose of this.waiting.keys()) {
      if (this.countOf(whose) >= this.ofEach) continue;
      if (next === null || this.countOf(whose) < this.countOf(next)) next = whose;
    }
    return next;
  }

  private letIn(whose: Whose): void {
    const queue = this.waiting.get(whose) ?? [];
    const start = queue.shift();
    // Set anew, behind all others.
    this.waiting.delete(whose);
    if (queue.length > 0) this.waiting.set(whose, queue);
    this.begin(whose);
    start?.();
  }
}
