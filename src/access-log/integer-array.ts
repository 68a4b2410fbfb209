/** Dimensions, whether there are nulls, type, length, first index: 4 bytes each. */
const HEAD = 20;
/** Before each number stands how many bytes it has. */
const LENGTH = 4;

/** One of PostgreSQL's types of integers: its object id, and how many bytes a number has. */
interface IntegerType {
  readonly oid: number;
  readonly bytes: number;
}

const SMALLINT: IntegerType = { oid: 21, bytes: 2 };
const BIGINT: IntegerType = { oid: 20, bytes: 8 };

/** An array of so many numbers, none of which is written yet. */
function arrayOf({ oid, bytes }: IntegerType, length: number): DataView {
  const array = new DataView(new ArrayBuffer(HEAD + length * (LENGTH + bytes)));
  for (const [index, field] of [1, 0, oid, length, 1].entries()) array.setInt32(index * 4, field);
  return array;
}

function bytesOf({ buffer }: DataView): Buffer {
  return Buffer.from(buffer);
}

/**
 * A `smallint[]` as PostgreSQL's array_send writes it, from 0 to 32767: numbers are copied, where the text of an array is written and read digit
 * by digit.
 */
export function smallintArray(numbers: Uint16Array): Buffer {
  const array = arrayOf(SMALLINT, numbers.length);
  let at = HEAD;
  for (const number of numbers) {
    array.setInt32(at, SMALLINT.bytes);
    array.setInt16(at + LENGTH, number);
    at += LENGTH + SMALLINT.bytes;
  }
  return bytesOf(array);
}

/** As `smallintArray`, a `bigint[]` of all these lists one after the other, from 0 to the largest safe integer. */
export function bigintArray(lists: readonly (readonly number[])[]): Buffer {
  const array = arrayOf(
    BIGINT,
    lists.reduce((sum, { length }) => sum + length, 0),
  );
  let at = HEAD;
  for (const list of lists) {
    for (const number of list) {
      array.setInt32(at, BIGINT.bytes);
      array.setUint32(at + LENGTH, Math.floor(number / 2 ** 32));
      array.setUint32(at + LENGTH + 4, number % 2 ** 32);
      at += LENGTH + BIGINT.bytes;
    }
  }
  return bytesOf(array);
}
