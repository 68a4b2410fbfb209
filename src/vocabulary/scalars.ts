import { GraphQLScalarType } from 'graphql';
import { GraphQLDate, GraphQLDateTime } from 'graphql-scalars';

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
      return String(value);
    },
    parseLiteral: (node, variables) => {
      check.parseLiteral(node, variables);
      return 'value' in node ? String(node.value) : '';
    },
  });
}

export const DateTime = textScalar('DateTime', 'An instant in UTC, as RFC 3339: 2026-11-22T09:30:00+00:00.', GraphQLDateTime);
export const CalendarDate = textScalar('Date', 'A day of the calendar, as RFC 3339 full-date: 2026-11-22.', GraphQLDate);
