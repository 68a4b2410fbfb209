/** Decisions taken from a tape of numbers; a tape that has ended, or a 0, means the first and simplest of what there is. So it shrinks. */
export class Choices {
  private place = 0;

  constructor(private readonly tape: readonly number[]) {}

  /** A number from 0 to `count - 1`. */
  below(count: number): number {
    const number = this.tape[this.place] ?? 0;
    this.place += 1;
    return count <= 0 ? 0 : number % count;
  }

  /** True once in so many times; never on an ended tape. */
  once(inTimes: number): boolean {
    return this.below(inTimes) === inTimes - 1;
  }

  /** One of a list that is not empty. */
  from<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)]!;
  }

  /** Some of a list, each at most once, in any order. */
  some<Item>(items: readonly Item[], most: number): Item[] {
    const left = [...items];
    const chosen: Item[] = [];
    while (chosen.length < most && left.length > 0) chosen.push(...left.splice(this.below(left.length), 1));
    return chosen;
  }
}
