import { MOST_BYTES, tooLarge } from '../release/size';

/** From so many bytes on an answer waits and leaves as bytes; below, a text that goes out together with its head is cheaper. */
export const LARGE = 16_384;

/** Room that is kept for the next answer; what a seldom large one took is given back. */
const MOST_KEPT = 4 * 1024 * 1024;
const LEAST = 64 * 1024;

/** Up to so many bytes are faster copied one by one than by a call. */
const FEW = 128;
const LAST_OF_ASCII = 0x7f;

/** Takes the bytes of one answer after the other: each is written at one go, and taken before the next begins. */
export class AnswerBytes {
  private bytes = Buffer.allocUnsafe(LEAST);
  private length = 0;

  /** Begins anew, whatever was left of an answer that was not finished. */
  begin(): void {
    this.length = 0;
  }

  /** A text that is escaped already. Throws TOO_EXPENSIVE, as `copy` does, where the answer becomes too large. */
  add(text: string): void {
    this.makeRoom(text.length > FEW ? Buffer.byteLength(text) : text.length * 3);
    if (text.length > FEW || !this.addAscii(text)) this.length += this.bytes.write(text, this.length);
  }

  /** Answers whether the text was one of ASCII; if not, nothing is added. */
  private addAscii(text: string): boolean {
    const { bytes, length } = this;
    for (let next = 0; next < text.length; next += 1) {
      const code = text.charCodeAt(next);
      if (code > LAST_OF_ASCII) return false;
      bytes[length + next] = code;
    }
    this.length = length + text.length;
    return true;
  }

  /** Bytes of a text, as they stand from one place to another. */
  copy(source: Buffer, from: number, to: number): void {
    this.makeRoom(to - from);
    const { bytes } = this;
    let at = this.length;
    if (to - from > FEW) at += source.copy(bytes, at, from, to);
    else for (let next = from; next < to; next += 1) bytes[at++] = source[next] as number;
    this.length = at;
  }

  /** What was written: a text, or bytes where it is large. */
  take(): string | Buffer {
    const written = this.bytes.subarray(0, this.length);
    const taken = this.length < LARGE ? written.toString() : Buffer.from(written);
    if (this.bytes.length > MOST_KEPT) this.bytes = Buffer.allocUnsafe(LEAST);
    return taken;
  }

  private makeRoom(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    if (this.length + more > MOST_BYTES) throw tooLarge();
    const larger = Buffer.allocUnsafe(Math.min(2 * (this.length + more), MOST_BYTES));
    this.bytes.copy(larger, 0, 0, this.length);
    this.bytes = larger;
  }
}
