import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { CalendarDate, DateTime } from '../../vocabulary/scalars';

const DESCRIPTION_OF = {
  eq: 'Equal to this value.',
  in: 'Equal to one of these values, at most 1000; an empty list matches nothing.',
  startsWith: 'Begins with this text, letter by letter.',
  contains: 'Contains this text, whatever the case.',
  gt: 'Greater than this value.',
  gte: 'This value or greater.',
  lt: 'Less than this value.',
  lte: 'This value or less.',
  has: 'The list holds this value.',
  isNull: 'true: no value, or none that may be seen; false: a value that may be seen.',
} as const;

export type Operator = keyof typeof DESCRIPTION_OF;
type TypeThunk = () => object;
export type InputClass = new () => object;

/** Declares an input type with these comparison operators over a scalar or an enum. */
export function declareFilter(name: string, scalar: TypeThunk, operators: readonly Operator[]): InputClass {
  const Filter = class {};
  InputType(name, { description: 'Conditions on one field; all must hold. A value that is withheld meets none.' })(Filter);
  for (const operator of operators) {
    const type: TypeThunk = operator === 'isNull' ? () => Boolean : operator === 'in' ? () => [scalar()] : scalar;
    Field(type, { nullable: true, description: DESCRIPTION_OF[operator] })(Filter.prototype, operator);
  }
  return Filter;
}

const RANGE = ['eq', 'in', 'gt', 'gte', 'lt', 'lte', 'isNull'] as const;

export const IdFilter = declareFilter('IDFilter', () => ID, ['eq', 'in']);
export const StringFilter = declareFilter('StringFilter', () => String, ['eq', 'in', 'startsWith', 'contains', 'isNull']);
export const StringListFilter = declareFilter('StringListFilter', () => String, ['has', 'isNull']);
export const IntFilter = declareFilter('IntFilter', () => Int, RANGE);
export const FloatFilter = declareFilter('FloatFilter', () => Float, RANGE);
export const DateFilter = declareFilter('DateFilter', () => CalendarDate, RANGE);
export const DateTimeFilter = declareFilter('DateTimeFilter', () => DateTime, RANGE);
