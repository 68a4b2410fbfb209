import { pseudonymDigest } from './pseudonym';

/** Gives the pseudonyms of persons, 16 bytes each, one after the other. */
export type Pseudonyms = (personIds: readonly string[]) => Buffer;

/** 262,144 persons are remembered, in 65,536 sets of four, each with 16 bytes of its id and 16 of its pseudonym: 8 MB. */
const SETS = 65_536;
const WAYS = 4;
const BYTES = 16;
const PLACE = 2 * BYTES;

/** Where the hyphens of a UUID stand. */
const HYPHENS = [8, 13, 18, 23];
const HYPHEN = '-'.charCodeAt(0);

/** What stands in an empty place. */
const NOBODY = new DataView(new ArrayBuffer(BYTES));

/** The value of each lower-case hexadecimal digit by its code; of all else, 16. */
const VALUES = Uint8Array.from({ length: 128 }, (_, code) => {
  const value = '0123456789abcdef'.indexOf(String.fromCharCode(code));
  return value === -1 ? 16 : value;
});

/**
 * Reads a UUID as PostgreSQL writes it into 16 bytes; false where the text is none, for another text has another pseudonym, and for the UUID
 * without bits, which stands for an empty place.
 */
function readUuid(text: string, id: DataView): boolean {
  if (text.length !== 36) return false;
  for (const place of HYPHENS) if (text.charCodeAt(place) !== HYPHEN) return false;
  let bits = 0;
  let any = 0;
  let digits = 0;
  for (let place = 0; place < 36; place += 1) {
    const code = text.charCodeAt(place);
    if (code === HYPHEN) continue;
    const value = VALUES[code] ?? 16;
    if (value === 16) return false;
    bits = (bits << 4) | value;
    digits += 1;
    if ((digits & 7) === 0) {
      id.setUint32((digits >> 1) - 4, bits, true);
      any |= bits;
      bits = 0;
    }
  }
  return digits === 32 && any !== 0;
}

/**
 * Persons' pseudonyms under this key, the same as of `pseudonymiser`. An HMAC takes 3 µs and a page names up to a thousand persons; those seen
 * before are looked up by the bits of their id, since a table by text takes longer to find one among so many, and more memory.
 */
export function personPseudonyms(key: Buffer): Pseudonyms {
  const remembered = new DataView(new ArrayBuffer(SETS * WAYS * PLACE));
  const id = new DataView(new ArrayBuffer(BYTES));

  const copy = (from: DataView, start: number, to: DataView, at: number): void => {
    for (let byte = 0; byte < BYTES; byte += 4) to.setUint32(at + byte, from.getUint32(start + byte, true), true);
  };
  const holds = (place: number, other: DataView): boolean => {
    for (let byte = 0; byte < BYTES; byte += 4) if (remembered.getUint32(place + byte, true) !== other.getUint32(byte, true)) return false;
    return true;
  };

  /** Where this id is remembered; it is, once this has returned. */
  const placeOf = (text: string): number => {
    // The last bits of an id are random; its first ones may be the time.
    const set = (id.getUint32(12, true) % SETS) * WAYS * PLACE;
    const end = set + WAYS * PLACE;
    let place = set;
    while (place < end && !holds(place, NOBODY)) {
      if (holds(place, id)) return place;
      place += PLACE;
    }
    const pseudonym = pseudonymDigest(key, text);
    // Who makes room in a full set is left to chance, of which a pseudonym has plenty.
    if (place === end) place = set + (pseudonym.readUInt8(0) % WAYS) * PLACE;
    copy(id, 0, remembered, place);
    copy(new DataView(Uint8Array.from(pseudonym).buffer), 0, remembered, place + BYTES);
    return place;
  };

  return (personIds) => {
    const pseudonyms = new DataView(new ArrayBuffer(BYTES * personIds.length));
    const bytes = Buffer.from(pseudonyms.buffer);
    personIds.forEach((text, index) => {
      if (readUuid(text, id)) copy(remembered, placeOf(text) + BYTES, pseudonyms, BYTES * index);
      else bytes.set(pseudonymDigest(key, text), BYTES * index);
    });
    return bytes;
  };
}
