/** One of PostgreSQL's types of integers: its object id, how many bytes a number has, and how it is written. */
interface IntegerType {
  readonly oid: number;
  readonly bytes: number;
  readonly write: (array: Buffer, number: number, at: number) => void;
}

const SMALLINT: IntegerType = {
  oid: 21,
  bytes: 2,
  write: (array, number, at) => {
    array.writeInt16BE(number, at);
  },
};
const BIGINT: IntegerType = {
  oid: 20,
  bytes: 8,
  write: (array, number, at) => {
    array.writeUInt32BE(Math.floor(number / 2 ** 32), at);
    array.writeUInt32BE(number % 2 ** 32, at + 4);
  },
};

/** Dimensions, whether there are nulls, type, length, first index: 4 bytes each. */
const HEAD = 20;
/** Before each number stands how many bytes it has. */
const LENGTH = 4;

function arrayOf({ oid, bytes, write }: IntegerType, numbers: readonly number[]): Buffer {
  const array = Buffer.alloc(HEAD + numbers.length * (LENGTH + bytes));
  for (const [index, field] of [1, 0, oid, numbers.length, 1].entries()) array.writeInt32BE(field, index * 4);
  let at = HEAD;
  for (const number of numbers) {
    array.writeInt32BE(bytes, at);
    write(array, number, at + LENGTH);
    at += LENGTH + bytes;
  }
  return array;
}

/**
 * A `smallint[]` as PostgreSQL's array_send writes it, from 0 to 32767: numbers are copied, where the text of an array is written and read digit
 * by digit.
 */
export function smallintArray(numbers: readonly number[]): Buffer {
  return arrayOf(SMALLINT, numbers);
}

/** As `smallintArray`, a `bigint[]`, from 0 to the largest safe integer. */
export function bigintArray(numbers: readonly number[]): Buffer {
  return arrayOf(BIGINT, numbers);
}
