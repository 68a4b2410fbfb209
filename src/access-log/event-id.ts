import { randomFillSync } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';

const BYTES = 16;
const random = new Uint8Array(256 * BYTES);
let used = random.length;

/** A new UUID version 7 (RFC 9562). Random bytes are drawn for many at once: to draw them for each takes longer than all else of it. */
export function newEventId(): string {
  if (used === random.length) {
    randomFillSync(random);
    used = 0;
  }
  const own = random.slice(used, used + BYTES);
  used += BYTES;
  return uuidv7({ random: own });
}
