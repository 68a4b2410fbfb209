import { GraphQLError, GraphQLScalarType } from 'graphql';
import { GraphQLDate, GraphQLDateTime } from 'graphql-scalars';

/** What PostgreSQL does not take although RFC 3339 does: the year 0, and zones further from UTC than any is. */
const NOT_KEPT = /^0000|[-+](1[6-9]|2\d):\d\d$/;

function kept(name: string, text: string): string {
  if (NOT_KEPT.test(text)) throw new GraphQLError(`${name} cannot represent the year 0 or this zone.`);
  return text;
}

/**
 * The store hands out dates and times as text in the form of RFC 3339; they pass through as they are. Input is checked by
 * graphql-scalars and kept as the text that the client sent.
 */
function textScalar(name: string, description: string, check: GraphQLScalarType): GraphQLScalarType<string, string> {
  return new GraphQLScalarType<string, string>({
    name,
    description,
    specifiedByURL: 'https://datatracker.ietf.org/doc/html/rfc3339',
    serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
    parseValue: (value) => {
      check.parseValue(value);
      return kept(name, String(value));
    },
    parseLiteral: (node, variables) => {
      check.parseLiteral(node, variables);
      return kept(name, 'value' in node ? String(node.value) : '');
    },
  });
}

export const DateTime = textScalar('DateTime', 'An instant in UTC, as RFC 3339: 2026-11-22T09:30:00+00:00.', GraphQLDateTime);
export const CalendarDate = textScalar('Date', 'A day of the calendar, as RFC 3339 full-date: 2026-11-22.', GraphQLDate);
