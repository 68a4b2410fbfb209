import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import type { Grammar } from './operation-writer';
import { listRoots } from './pools';
import { literal } from './value-writer';

/** So many values of a field are asked for at once. */
const MOST_VALUES = 700;
/** So many lists share a document. */
const TOGETHER = 15;

/** Operands of one operator that, taken together, would tell any two values of a field apart. */
function operands(operator: string, values: readonly unknown[]): readonly unknown[] {
  const middle = [...values].sort()[Math.floor(values.length / 2)];
  switch (operator) {
    case 'in':
      return [values.slice(0, MOST_VALUES), []];
    case 'startsWith':
      return ['a'];
    case 'contains':
      return ['a', 'i'];
    case 'has':
      return [...new Set(values.flat())].slice(0, 8);
    case 'isNull':
      return [false, true];
    default:
      return middle === undefined ? [] : [middle];
  }
}

function conditions(filter: GraphQLInputObjectType, record: string, { pools }: Grammar): string[] {
  return Object.values(filter.getFields()).flatMap((field) => {
    const operators = getNamedType(field.type);
    if (!isInputObjectType(operators)) return [];
    return Object.values(operators.getFields()).flatMap((operator) => {
      const type = getNamedType(operator.type);
      const values = isEnumType(type) ? type.getValues().map(({ name }) => name) : (pools.values.get(`${record}.${field.name}`) ?? []);
      return operands(operator.name, values).map((operand) => `${field.name}: { ${operator.name}: ${literal(operator.type, operand)} }`);
    });
  });
}

/** The type that a list or a non-null of it is made of, by its text: `[ID!]!`. */
function typeNamed(schema: GraphQLSchema, text: string): GraphQLNamedType | undefined {
  return schema.getType(text.replaceAll(/[[\]!]/g, ''));
}

/** The input type of an argument of a list at the root. */
function inputOf(schema: GraphQLSchema, root: string, argument: string): GraphQLInputObjectType | null {
  const args = schema.getQueryType()?.getFields()[root]?.args ?? [];
  const type = typeNamed(schema, String(args.find(({ name }) => name === argument)?.type));
  return isInputObjectType(type) ? type : null;
}

/** Every order of a list. */
function orders(schema: GraphQLSchema, order: GraphQLInputObjectType): string[] {
  const namesOf = (field: string): string[] => {
    const type = typeNamed(schema, String(order.getFields()[field]?.type));
    return isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
  };
  return namesOf('field').flatMap((field) => namesOf('direction').map((direction) => `{ field: ${field}, direction: ${direction} }`));
}

/** For each list, field and operator: which rows meet the condition, and how many; and the list in each of its orders. */
export function sweep(grammar: Grammar): string[] {
  const { schema, records } = grammar;
  const lists = listRoots(schema, records).flatMap(([root, record]) => {
    const filter = inputOf(schema, root, 'filter');
    const order = inputOf(schema, root, 'orderBy');
    const filters = filter === null ? [] : conditions(filter, record, grammar);
    return [
      ...filters.map((text) => `${root}(first: 50, filter: { ${text} }) { totalCount nodes { id } }`),
      ...(order === null ? [] : orders(schema, order)).map((text) => `${root}(first: 50, orderBy: ${text}) { edges { cursor } }`),
    ];
  });
  return Array.from({ length: Math.ceil(lists.length / TOGETHER) }, (_, index) => {
    const some = lists.slice(index * TOGETHER, (index + 1) * TOGETHER);
    return `{ ${some.map((text, place) => `a${String(place)}: ${text}`).join(' ')} }`;
  });
}
