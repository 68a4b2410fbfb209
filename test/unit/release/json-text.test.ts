import fc from 'fast-check';
import {
  endOf,
  integerOf,
  isList,
  isNull,
  isText,
  noteItems,
  Places,
  readItems,
  readMembers,
  standsAt,
  valueOf,
} from '../../../src/release/json-text';

/** A JSON text as PostgreSQL may write it: with a space, a line's end or nothing where JSON allows any. */
const spaced = fc.tuple(fc.jsonValue({ depthSize: 'medium' }), fc.constantFrom(undefined, 1, '\t')).map(([value, space]) => ({
  value,
  json: Buffer.from(JSON.stringify(value, null, space)),
}));

/** The values whose places were noted. */
function notedIn(json: Buffer, { piece, from }: ReturnType<Places['take']>, length: number): unknown[] {
  return Array.from({ length }, (_, index) => valueOf(json, piece[from + 2 * index]!, piece[from + 2 * index + 1]!));
}

describe('JSON is read by where its values begin and end', () => {
  it('and a value ends where it ends, whatever it holds and whatever follows', () => {
    fc.assert(
      fc.property(spaced, fc.constantFrom('', ',1', ']', '}', ' ', '\n'), ({ value, json }, rest) => {
        const end = endOf(Buffer.concat([json, Buffer.from(rest)]), 0);
        expect(end).toBe(json.length);
        // A negative zero is a zero in JSON.
        expect(JSON.stringify(valueOf(json, 0, end))).toBe(JSON.stringify(value));
        expect([isText(json, 0), isNull(json, 0), isList(json, 0)]).toEqual([
          typeof value === 'string',
          value === null,
          Array.isArray(value),
        ]);
      }),
    );
  });

  it('and the items of a list and the members of an object are those that are there, in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.constantFrom(undefined, 2), (values, space) => {
        const json = Buffer.from(JSON.stringify(values, null, space));
        const items: unknown[] = [];
        const places = new Places();
        const end = readItems(json, 0, (from) => {
          items.push(valueOf(json, from, endOf(json, from)));
          return endOf(json, from);
        });
        expect([end, noteItems(json, 0, places)]).toEqual([json.length, json.length]);
        expect(JSON.stringify(items)).toBe(JSON.stringify(values));
        expect(JSON.stringify(notedIn(json, places.take(), values.length))).toBe(JSON.stringify(values));
        const members = Buffer.from(
          JSON.stringify(Object.fromEntries(values.map((value, index) => [`k"${String(index)}`, value])), null, space),
        );
        const read: [unknown, unknown][] = [];
        readMembers(members, 0, (name, nameEnd, from) => {
          read.push([valueOf(members, name, nameEnd), valueOf(members, from, endOf(members, from))]);
          return endOf(members, from);
        });
        expect(JSON.stringify(read)).toBe(JSON.stringify(values.map((value, index) => [`k"${String(index)}`, value])));
      }),
    );
  });

  it('and the places of each list stay its own, however many lists are noted after it, of whatever length, and one that was cut off', () => {
    const places = new Places();
    const cutOff = Buffer.from('[1,2,3,4');
    const lengths = [5, 0, 3000, 20_000, 1, 0, 9000, 2, 8191, 8192, 3].flatMap((length) => [length, 1]);
    const lists = lengths.map((length, list) => {
      const values = Array.from({ length }, (_, index) => list * 100_000 + index);
      const json = Buffer.from(JSON.stringify(values));
      expect(() => noteItems(cutOff, 0, places)).toThrow('cut off');
      places.begin();
      noteItems(json, 0, places);
      return { values, json, taken: places.take() };
    });
    for (const { values, json, taken } of lists) expect(notedIn(json, taken, values.length)).toEqual(values);
  });

  it('and a whole number is read as JSON reads it, and so is a null', () => {
    const numbers = fc.oneof(
      fc.maxSafeNat(),
      fc.maxSafeInteger(),
      fc.constant(null),
      fc.constantFrom(0, 1_610_621_184, 2 ** 31, 2 ** 53 - 1),
    );
    fc.assert(
      fc.property(numbers, (number) => {
        const json = Buffer.from(`[${String(number)}]`);
        expect(integerOf(json, 1, json.length - 1)).toBe(number === 0 ? 0 : number);
      }),
    );
  });

  it('and what is cut off throws, wherever, and never runs on', () => {
    const whole = Buffer.from('{"rows" : {"a":["x", "\\"]"], "b":[null, {"c":[1.5e3, true]}]}, "count" : 2}');
    for (let length = 0; length < whole.length; length += 1) expect(() => endOf(whole.subarray(0, length), 0)).toThrow();
    for (const text of ['[1', '[1,', '["a', '[}', '[,1]', '{"a"', '{"a":', '{"a":1', '{]', '[[1]']) {
      const json = Buffer.from(text);
      const read = text.startsWith('[')
        ? readItems
        : (at: Buffer, from: number, end: (from: number) => number) => readMembers(at, from, (_n, _e, value) => end(value));
      expect(() => read(json, 0, (from) => endOf(json, from))).toThrow('cut off');
    }
  });

  it('and a name is told from one that begins like it', () => {
    const json = Buffer.from('{"email":1}');
    const names = ['"email"', '"e"', '"emails"', '"phone"'].map((name) => standsAt(json, 1, 8, Buffer.from(name)));
    expect(names).toEqual([true, false, false, false]);
  });
});
