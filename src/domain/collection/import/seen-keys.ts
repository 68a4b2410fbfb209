import { createHash } from 'node:crypto';

/**
 * Counts how often each key of a file occurred, in 12 bytes per slot and at most 24 per key, so that a file of a million rows needs 24 MiB and not
 * a copy of its keys. Keys are told apart by 52 bits of SHA-256.
 */
export class SeenKeys {
  private slots = new Float64Array(1024);
  private counts = new Uint32Array(1024);
  private size = 0;

  /** How often this key was added before. */
  add(key: string): number {
    if (this.size * 2 >= this.slots.length) this.grow();
    const digest = createHash('sha256').update(key).digest();
    const mark = 1 + digest.readUIntBE(0, 6) + (digest.readUInt8(6) & 15) * 2 ** 48;
    const slot = this.slotOf(mark);
    if (this.slots[slot] === 0) {
      this.slots[slot] = mark;
      this.size += 1;
    }
    const before = this.counts[slot] ?? 0;
    this.counts[slot] = before + 1;
    return before;
  }

  private slotOf(mark: number): number {
    const { length } = this.slots;
    let slot = mark % length;
    while (this.slots[slot] !== 0 && this.slots[slot] !== mark) slot = (slot + 1) % length;
    return slot;
  }

  private grow(): void {
    const [slots, counts] = [this.slots, this.counts];
    this.slots = new Float64Array(slots.length * 2);
    this.counts = new Uint32Array(slots.length * 2);
    slots.forEach((mark, index) => {
      if (mark === 0) return;
      const slot = this.slotOf(mark);
      this.slots[slot] = mark;
      this.counts[slot] = counts[index] ?? 0;
    });
  }
}
