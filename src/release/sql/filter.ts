import { atMost, CHARACTERS, WORDS } from '../../error-details';
import { LecitoError } from '../../errors';
import { isUuid } from '../../vocabulary/uuid';
import type { ColumnKind } from '../declared-columns';
import { assertStorable, LONGEST_PATTERN, withCharactersOf } from '../filter-limits';
import type { RecordField } from '../records';
import { releaseCondition, type Source } from './source';
import { quoted, type Statement } from './statement';

const SQL_TYPE: Readonly<Record<ColumnKind, string>> = {
  id: 'uuid',
  text: 'text',
  enum: 'text',
  integer: 'integer',
  float: 'double precision',
  date: 'date',
  instant: 'timestamptz',
  list: 'text',
  json: 'jsonb',
};

const COMPARISON: Readonly<Record<string, string>> = { eq: '=', gt: '>', gte: '>=', lt: '<', lte: '<=' };

/** Whether PostgreSQL may plan a filter for the values that come with it, or is to keep one plan for all: it does not know a value that stands in a subquery. */
export type PlannedFor = 'its values' | 'all values';

function valueFor(plannedFor: PlannedFor, value: string): string {
  return plannedFor === 'its values' ? value : `(SELECT ${value})`;
}

/** The SQL type in which values of a column are compared. */
export function sqlTypeOf(field: RecordField): string {
  return SQL_TYPE[field.kind];
}

/**
 * The conditions of a `<Entity>Filter`. Each reads its column only where it is released, in a form that an index can serve
 * (`grounds suffice AND column = value`), so that no answer depends on a withheld value.
 */
export function filterConditions(
  filter: unknown,
  source: Source,
  statement: Statement,
  path: string,
  plannedFor: PlannedFor = 'its values',
): string[] {
  if (filter === null || filter === undefined) return [];
  withCharactersOf(filter, path);
  const conditions: string[] = [];
  for (const [name, operators] of Object.entries(filter as Record<string, Record<string, unknown> | null>)) {
    const field = source.record.fields.get(name);
    if (field === undefined || operators === null)
      throw new LecitoError('INVALID_INPUT', {
        field: `${path}.${name}`,
        detail: { en: 'Give an operator.', it: 'Indicare un operatore.' },
      });
    statement.use(field.coordinate);
    const condition = releaseCondition(source.access.fields.get(name), source);
    for (const [operator, operand] of Object.entries(operators)) {
      if (operand === undefined) continue;
      conditions.push(
        fieldCondition({ field, source, statement, condition, plannedFor, path: `${path}.${name}.${operator}` }, operator, operand),
      );
    }
  }
  return conditions;
}

/** The operators that a filter has for a field. */
function operatorsOn(filter: unknown, field: string): [operator: string, operand: unknown][] {
  const operators = (filter as Record<string, Record<string, unknown> | null> | null | undefined)?.[field] ?? {};
  return Object.entries(operators).filter(([, operand]) => operand !== undefined);
}

/** Whether only rows whose value is there and released meet this filter. */
export function asksForValue(filter: unknown, field: string): boolean {
  return operatorsOn(filter, field).some(([operator, operand]) => operator !== 'isNull' || operand === false);
}

/** Fields whose value says of whom, or of which record, one speaks. */
const NAMING: readonly string[] = ['id', 'email', 'phone', 'taxCode', 'value', 'number', 'serialNumber'];
const EQUALITY: readonly string[] = ['eq', 'in'];

/**
 * The parts of a filter that each name somebody, or a record: by an id, or by what is theirs alone (an e-mail address, a number). None where nothing
 * else decides which rows stand in the list: neither another condition, nor a search, nor, as `chosen` says, anything outside the arguments. Where
 * there are ids these alone count, since an id leaves no doubt whom the other conditions are about.
 */
export function namingParts({ filter, search }: Readonly<Record<string, unknown>>, chosen: boolean): readonly object[] {
  const operators = Object.keys((filter as object | null | undefined) ?? {}).flatMap((field) =>
    operatorsOn(filter, field).map(([operator, operand]) => ({ field, operator, operand })),
  );
  const naming = operators.filter(({ field, operator }) => NAMING.includes(field) && EQUALITY.includes(operator));
  if (!chosen && operators.length < 2 && (search === null || search === undefined)) return [];
  const ids = naming.filter(({ field }) => field === 'id');
  return (ids.length > 0 ? ids : naming).map(({ field, operator, operand }) => ({ [field]: { [operator]: operand } }));
}

const BOUNDS: readonly string[] = ['gt', 'gte', 'lt', 'lte'];

/** Whether this filter says no more than from where to where the values of the field go. */
export function onlyBounds(filter: unknown, field: string): boolean {
  const fields = Object.keys((filter as object | null | undefined) ?? {});
  return fields.every((name) => name === field) && operatorsOn(filter, field).every(([operator]) => BOUNDS.includes(operator));
}

interface FieldContext {
  readonly field: RecordField;
  readonly source: Source;
  readonly statement: Statement;
  /** When the column may be read. */
  readonly condition: string;
  readonly plannedFor: PlannedFor;
  readonly path: string;
}

function fieldCondition(context: FieldContext, operator: string, operand: unknown): string {
  const { field, source, condition, path } = context;
  if (operand === null)
    throw new LecitoError('INVALID_INPUT', {
      field: path,
      detail: { en: 'Use isNull to look for a missing value.', it: 'Per cercare un valore assente usare isNull.' },
    });
  const column = `${source.table}.${quoted(field.column)}`;
  if (operator === 'isNull') {
    const present = `(${condition} AND ${column} IS NOT NULL)`;
    return operand === true ? `NOT ${present}` : present;
  }
  if (condition === 'false') return 'false';
  const test = comparison(context, column, operator, operand);
  return condition === 'true' ? test : `(${condition} AND ${test})`;
}

function comparison({ field, statement, plannedFor }: FieldContext, column: string, operator: string, operand: unknown): string {
  const type = sqlTypeOf(field);
  switch (operator) {
    case 'in': {
      const values = field.kind === 'id' ? (operand as string[]).filter(isUuid) : operand;
      return `${column} = ANY(${statement.parameter(values)}::${type}[])`;
    }
    case 'startsWith':
      return `${column} LIKE ${statement.parameter(`${escapedPattern(String(operand))}%`)}`;
    case 'contains':
      return containsText(column, String(operand), statement);
    case 'has':
      return `${column} @> ARRAY[${statement.parameter(operand)}]::text[]`;
    default:
      if (field.kind === 'id' && !isUuid(String(operand))) return 'false';
      return `${column} ${COMPARISON[operator] ?? '='} ${valueFor(plannedFor, `${statement.parameter(operand)}::${type}`)}`;
  }
}

function patternText(operand: unknown, path: string): string {
  const text = assertStorable(String(operand), path);
  if (text.length > LONGEST_PATTERN) throw new LecitoError('INVALID_INPUT', { field: path, detail: atMost(LONGEST_PATTERN, CHARACTERS) });
  return text;
}

function containsText(column: string, text: string, statement: Statement): string {
  return `${column} ILIKE ${statement.parameter(`%${escapedPattern(text)}%`)}`;
}

/** The test that a column holds every one of these words, each as a part. */
export function containsAll(column: string, words: readonly string[], statement: Statement): string {
  assertFewWords(words, SEARCHED_TEXT);
  return words.map((word) => containsText(column, patternText(word, SEARCHED_TEXT), statement)).join(' AND ');
}

function assertFewWords(words: readonly string[], path: string): void {
  if (words.length > MOST_WORDS) throw new LecitoError('INVALID_INPUT', { field: path, detail: atMost(MOST_WORDS, WORDS) });
}

function escapedPattern(text: string): string {
  return text.replaceAll(/[\\%_]/g, '\\$&');
}

const MOST_WORDS = 8;
/** The argument of the root `search`. */
const SEARCHED_TEXT = 'search.text';

/** Every word of the text occurs in some searched column, each column looked at only where it is released. */
export function searchConditions(text: unknown, source: Source, statement: Statement, path: string): string[] {
  if (text === null || text === undefined) return [];
  const words = patternText(text, path).split(/\s+/).filter(Boolean);
  assertFewWords(words, path);
  for (const field of source.record.searched) statement.use(field.coordinate);
  return words.map((word) => {
    const tests = source.record.searched.flatMap((field) => {
      const condition = releaseCondition(source.access.fields.get(field.name), source);
      if (condition === 'false') return [];
      const test = containsText(`${source.table}.${quoted(field.column)}`, word, statement);
      return condition === 'true' ? [test] : [`(${condition} AND ${test})`];
    });
    return tests.length === 0 ? 'false' : `(${tests.join(' OR ')})`;
  });
}
