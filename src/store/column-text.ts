import { types, type CustomTypesConfig } from 'pg';

const { DATE, TIMESTAMP, TIMESTAMPTZ } = types.builtins;
const [DATE_ARRAY, TIMESTAMP_ARRAY, TIMESTAMPTZ_ARRAY, TEXT_ARRAY] = [1182, 1115, 1185, 1009] as const;
const SCALARS = new Set<number>([DATE, TIMESTAMP, TIMESTAMPTZ]);
const ARRAYS = new Set<number>([DATE_ARRAY, TIMESTAMP_ARRAY, TIMESTAMPTZ_ARRAY]);

const parserOf: (oid: number, format?: 'text') => unknown = types.getTypeParser;
const asText = (text: string): string => text;

/** Dates and times stay the text that Postgres sent: a Date would lose microseconds and `infinity`, and be printed again anyway. */
export const COLUMN_TEXT = {
  getTypeParser(oid: number, format?: 'text'): unknown {
    if (SCALARS.has(oid)) return asText;
    return parserOf(ARRAYS.has(oid) ? TEXT_ARRAY : oid, format);
  },
} as CustomTypesConfig;
