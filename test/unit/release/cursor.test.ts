import fc from 'fast-check';
import { decodeCursor, encodeCursor } from '../../../src/release/cursor';

const ORDER = 'Person.familyName ASC';
const ID = '00000000-0000-7000-8000-000000000001';

function forged(parts: unknown): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

describe('a cursor', () => {
  it('comes back as the position that it was made of', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constant(null)), fc.uuid(), (value, id) => {
        const position = { valued: value !== null, value, id };
        expect(decodeCursor(ORDER, 'text', encodeCursor(ORDER, position))).toEqual(position);
      }),
    );
  });

  it('belongs to its order', () => {
    const cursor = encodeCursor(ORDER, { valued: true, value: 'Ferri', id: ID });
    for (const other of ['Person.familyName DESC', 'Person.email ASC', 'Account.name ASC', '']) {
      expect(decodeCursor(other, 'text', cursor)).toBeNull();
    }
  });

  it.each([
    ['nothing', ''],
    ['noise', '%%%'],
    ['no list', forged({})],
    ['null', forged(null)],
    ['too short', forged([ORDER, 1, 'x'])],
    ['too long', forged([ORDER, 1, 'x', ID, 1])],
    ['another order', forged(['x', 1, 'x', ID])],
    ['an id that is none', forged([ORDER, 1, 'x', "' OR true --"])],
    ['an id that is no text', forged([ORDER, 1, 'x', 7])],
    ['a mark that is none', forged([ORDER, true, 'x', ID])],
    ['a value that is a number', forged([ORDER, 1, 7, ID])],
    ['a value that is an object', forged([ORDER, 0, {}, ID])],
    ['a value that should be there', forged([ORDER, 1, null, ID])],
  ])('is none when it is %s', (_what, cursor) => {
    expect(decodeCursor(ORDER, 'text', cursor)).toBeNull();
  });

  it.each([
    ['id', [ID], ['x', '']],
    ['integer', ['0', '-7', '2147483647'], ['', '1.5', '2147483648', '99999999999', 'NaN']],
    ['float', ['0', '-0', '-1.5', '1e+20', '1.5e-300'], ['', 'x', '1e+999', '1e-999', 'Infinity']],
    ['date', ['2026-11-30', '0001-01-01'], ['', '2026-02-30', '0000-01-01', '10000-01-01', '30.11.2026']],
    [
      'instant',
      ['2026-11-30 09:30:00+00', '2026-11-30 09:30:00.123456+00', '2026-11-30 09:30:00+05:30', 'infinity'],
      ['', 'abc', 'now', '2026-11-30', '2026-02-30 09:30:00+00', '0000-01-01 00:00:00+00', '2026-11-30 09:30:00+20'],
    ],
    ['enum', ['OPEN'], ['OPEN\u0000']],
    ['text', ['Ferri', ''], ['Ferri\u0000']],
  ] as const)('of a column of kind %s holds a value that the store takes for one', (kind, taken, refused) => {
    for (const value of taken) {
      const position = { valued: true, value, id: ID };
      expect(decodeCursor(ORDER, kind, encodeCursor(ORDER, position))).toEqual(position);
    }
    for (const value of refused) {
      expect(decodeCursor(ORDER, kind, encodeCursor(ORDER, { valued: true, value, id: ID }))).toBeNull();
    }
  });

  it('is none, and breaks nothing, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(decodeCursor(ORDER, 'text', text)).toBeNull();
      }),
    );
  });
});
