import { pseudonymDigest } from './pseudonym';

/** Gives the pseudonyms of persons, 16 bytes each, one after the other. */
export type Pseudonyms = (personIds: readonly string[]) => Buffer;

/** 262,144 persons are remembered, in 65,536 sets of four, each with the 4 words of its id and the 4 of its pseudonym: 8 MB. */
const SETS = 65_536;
const WAYS = 4;
const WORDS = 4;
const PLACE = 2 * WORDS;
const BYTES = 4 * WORDS;

const HYPHEN = '-'.charCodeAt(0);

/** What stands in an empty place. */
const NOBODY = new Int32Array(WORDS);

/** No digit: a bit above those of four digits. */
const NONE = 0x10000;
/** The value of each lower-case hexadecimal digit by its code. */
const VALUES = Int32Array.from({ length: 128 }, (_, code) => {
  const value = '0123456789abcdef'.indexOf(String.fromCharCode(code));
  return value === -1 ? NONE : value;
});

function digit(text: string, at: number): number {
  return VALUES[text.charCodeAt(at)] ?? NONE;
}

/** The 16 bits of four digits; more where one of them is none. */
function fourDigits(text: string, at: number): number {
  return (digit(text, at) << 12) | (digit(text, at + 1) << 8) | (digit(text, at + 2) << 4) | digit(text, at + 3);
}

/** Where the halves of each word of a UUID stand. */
const HALVES: readonly (readonly [number, number])[] = [
  [0, 4],
  [9, 14],
  [19, 24],
  [28, 32],
];

function hasHyphens(text: string): boolean {
  return (
    text.charCodeAt(8) === HYPHEN && text.charCodeAt(13) === HYPHEN && text.charCodeAt(18) === HYPHEN && text.charCodeAt(23) === HYPHEN
  );
}

/**
 * Reads a UUID as PostgreSQL writes it into four words; false where the text is none, for another text has another pseudonym, and for the UUID
 * without bits, which stands for an empty place.
 */
function readUuid(text: string, id: Int32Array): boolean {
  if (text.length !== 36 || !hasHyphens(text)) return false;
  let any = 0;
  for (let word = 0; word < WORDS; word += 1) {
    const [first, second] = HALVES[word] as (typeof HALVES)[number];
    const [high, low] = [fourDigits(text, first), fourDigits(text, second)];
    if ((high | low) >= NONE) return false;
    any |= id[word] = (high << 16) | low;
  }
  return any !== 0;
}

/** Whether the four words from this place on are these. */
function holds(words: Int32Array, at: number, sought: Int32Array): boolean {
  return words[at] === sought[0] && words[at + 1] === sought[1] && words[at + 2] === sought[2] && words[at + 3] === sought[3];
}

/** The words of a pseudonym, in the order in which memory holds its bytes. */
function wordsOf(pseudonym: Buffer): Int32Array {
  return new Int32Array(Uint8Array.from(pseudonym).buffer);
}

/**
 * Persons' pseudonyms under this key, the same as of `pseudonymiser`. An HMAC takes 3 µs and a page names up to a thousand persons; those seen
 * before are looked up by the bits of their id, since a table by text takes longer to find one among so many, and more memory.
 */
export function personPseudonyms(key: Buffer): Pseudonyms {
  const remembered = new Int32Array(SETS * WAYS * PLACE);
  const id = new Int32Array(WORDS);

  /** Where this id is remembered; it is, once this has returned. */
  const placeOf = (text: string): number => {
    // The last bits of an id are random; its first ones may be the time.
    const set = ((id[WORDS - 1] as number) & (SETS - 1)) * WAYS * PLACE;
    const end = set + WAYS * PLACE;
    let place = set;
    while (place < end && !holds(remembered, place, NOBODY)) {
      if (holds(remembered, place, id)) return place;
      place += PLACE;
    }
    const pseudonym = pseudonymDigest(key, text);
    // Who makes room in a full set is left to chance, of which a pseudonym has plenty.
    if (place === end) place = set + (pseudonym.readUInt8(0) % WAYS) * PLACE;
    remembered.set(id, place);
    remembered.set(wordsOf(pseudonym), place + WORDS);
    return place;
  };

  return (personIds) => {
    const pseudonyms = new Int32Array(WORDS * personIds.length);
    const bytes = Buffer.from(pseudonyms.buffer);
    personIds.forEach((text, index) => {
      if (!readUuid(text, id)) return bytes.set(pseudonymDigest(key, text), BYTES * index);
      const from = placeOf(text) + WORDS;
      for (let word = 0; word < WORDS; word += 1) pseudonyms[WORDS * index + word] = remembered[from + word] as number;
    });
    return bytes;
  };
}
