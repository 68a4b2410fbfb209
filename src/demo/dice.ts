import type { Instant } from '../decision/facts';

/** FNV-1a, 32 bits: turns the name of a part of the demo into its seed. */
function seedOf(name: string): number {
  let hash = 0x811c9dc5;
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/**
 * A small seeded generator (mulberry32): the same name gives the same throws on every machine. Each part of the demo has dice of its
 * own, so that a change in one part leaves the others as they were. Not for secrets.
 */
export class Dice {
  private state: number;

  constructor(name: string) {
    this.state = seedOf(`lecito/${name}`);
  }

  /** A number in [0, 1). */
  throw(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.throw() * (most - least + 1));
  }

  chance(probability: number): boolean {
    return this.throw() < probability;
  }

  /** One of the items; throws on an empty list. */
  pick<T>(items: readonly T[]): T {
    const item = items[this.between(0, items.length - 1)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  }

  /** One of the items, each as likely as its weight. */
  weighed<T>(items: ReadonlyArray<readonly [item: T, weight: number]>): T {
    let left = this.throw() * items.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [item, weight] of items) {
      left -= weight;
      if (left < 0) return item;
    }
    throw new Error('nothing to weigh');
  }

  /** A UUID in the form of version 7 (RFC 9562): the instant in front, thrown bits behind, so that ids sort by time as in production. */
  uuid(at: Instant): string {
    const time = at.toString(16).padStart(12, '0');
    const hex = (digits: number): string =>
      Math.floor(this.throw() * (1 << (4 * digits)))
        .toString(16)
        .padStart(digits, '0');
    const variant = (8 + Math.floor(this.throw() * 4)).toString(16);
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${variant}${hex(3)}-${hex(6)}${hex(6)}`;
  }
}
