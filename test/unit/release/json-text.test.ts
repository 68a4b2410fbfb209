import fc from 'fast-check';
import {
  endOf,
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
        const taken = places.take();
        expect(JSON.stringify(items)).toBe(JSON.stringify(values));
        expect(JSON.stringify(values.map((_, index) => valueOf(json, taken[2 * index]!, taken[2 * index + 1]!)))).toBe(
          JSON.stringify(values),
        );
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

  it('and notes more places than there was room for', () => {
    const json = Buffer.from(JSON.stringify(Array.from({ length: 5000 }, (_, index) => index)));
    const places = new Places();
    noteItems(json, 0, places);
    const taken = places.take();
    expect([taken.length, valueOf(json, taken[9998]!, taken[9999]!), places.length]).toEqual([10_000, 4999, 0]);
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
