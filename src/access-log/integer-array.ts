/** Of PostgreSQL's types: the object id and how many bytes a number has. */
const SMALLINT = { oid: 21, bytes: 2 } as const;
const BIGINT = { oid: 20, bytes: 8 } as const;

/** Dimensions, whether there are nulls, type, length, first index: 4 bytes each. */
const HEAD = 20;
const LENGTH = 4;

/** The array's bytes up to its first number, and where that begins; each number comes after its length. */
function emptyArray({ oid, bytes }: { readonly oid: number; readonly bytes: number }, length: number): Buffer {
  const array = Buffer.alloc(HEAD + length * (LENGTH + bytes));
  for (const [index, field] of [1, 0, oid, length, 1].entries()) array.writeInt32BE(field, index * LENGTH);
  return array;
}

/**
 * These integers as PostgreSQL's array_send writes a `smallint[]`: a number is copied, where the text of an array is written and read digit by
 * digit. From 0 to 32767.
 */
export function smallintArray(numbers: readonly number[]): Buffer {
  const array = emptyArray(SMALLINT, numbers.length);
  let at = HEAD;
  for (const number of numbers) {
    array.writeInt32BE(SMALLINT.bytes, at);
    array.writeInt16BE(number, at + LENGTH);
    at += LENGTH + SMALLINT.bytes;
  }
  return array;
}

/** As `smallintArray`, a `bigint[]`: from 0 to the largest safe integer. */
export function bigintArray(numbers: readonly number[]): Buffer {
  const array = emptyArray(BIGINT, numbers.length);
  let at = HEAD;
  for (const number of numbers) {
    array.writeInt32BE(BIGINT.bytes, at);
    array.writeUInt32BE(Math.floor(number / 2 ** 32), at + LENGTH);
    array.writeUInt32BE(number % 2 ** 32, at + 2 * LENGTH);
    at += LENGTH + BIGINT.bytes;
  }
  return array;
}
