import type { GraphQLScalarType } from 'graphql';
import { Kind } from 'graphql';
import { CalendarDate, DateTime } from '../../../src/vocabulary/scalars';

const asValue = (scalar: GraphQLScalarType<string, string>, text: string): string => scalar.parseValue(text);
const asLiteral = (scalar: GraphQLScalarType<string, string>, text: string): string =>
  scalar.parseLiteral({ kind: Kind.STRING, value: text });

describe.each([
  ['a variable', asValue],
  ['a literal', asLiteral],
])('a day or an instant in %s', (_where, read) => {
  it.each([
    [CalendarDate, '0001-01-01'],
    [CalendarDate, '9999-12-31'],
    [DateTime, '2026-11-30T09:30:00Z'],
    [DateTime, '2026-11-30T09:30:00.123+14:00'],
    [DateTime, '2026-11-30T09:30:00-12:00'],
  ])('%s %s is kept as it was sent', (scalar, text) => {
    expect(read(scalar, text)).toBe(text);
  });

  it.each([
    [CalendarDate, '0000-01-01'],
    [CalendarDate, '2026-02-30'],
    [DateTime, '0000-01-01T00:00:00Z'],
    [DateTime, '2026-11-30T09:30:00+16:00'],
    [DateTime, '2026-11-30T09:30:00-20:00'],
    [DateTime, '2026-11-30'],
  ])('%s %s is refused before the store sees it', (scalar, text) => {
    expect(() => read(scalar, text)).toThrow();
  });
});
