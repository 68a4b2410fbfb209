/** A pseudonym is 128 bits. */
const BYTES = 16;

/** These pseudonyms one after the other, 16 bytes each. What is no pseudonym leaves zeros. */
export function pseudonymBytes(pseudonyms: readonly string[]): Buffer {
  const bytes = Buffer.alloc(BYTES * pseudonyms.length);
  pseudonyms.forEach((pseudonym, index) => bytes.write(pseudonym, BYTES * index, BYTES, 'base64url'));
  return bytes;
}

/** How many persons these bytes name. */
export function personsIn(bytes: Buffer): number {
  return bytes.length / BYTES;
}

/** The pseudonyms that stand in these bytes. */
export function pseudonymsIn(bytes: Buffer): string[] {
  return Array.from({ length: personsIn(bytes) }, (_, index) => bytes.toString('base64url', BYTES * index, BYTES * (index + 1)));
}

/**
 * The bucket of each pseudonym in these bytes, 0 to 16383: its first 14 bits. The log is indexed by bucket rather than by person, which
 * costs an insert an eighth of what an index of all persons would cost, and leaves one event in some 330 (of 50 persons) to be looked at.
 * Stored: never change.
 */
export function personBuckets(bytes: Buffer): Uint16Array {
  const buckets = new Uint16Array(personsIn(bytes));
  for (let index = 0; index < buckets.length; index += 1) buckets[index] = bytes.readUInt16BE(BYTES * index) >> 2;
  return buckets;
}
