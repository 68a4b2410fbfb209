import {
  coerceInputValue,
  getNamedType,
  getVariableValues,
  isInputObjectType,
  isInputType,
  print,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';
import { LecitoError } from '../errors';

/** The variables of a request, by name. */
export type Variables = Readonly<Record<string, unknown>>;

/** At most so many places are told of one request. */
const MOST_TOLD = 5;

/** The variables as the operation declares them, or what does not fit: by its place, `$input.expectedVersion`, never a value. */
export function coerceVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  given: Variables | null | undefined,
): { values: Variables; fault: LecitoError | null } {
  const declared = operation.variableDefinitions ?? [];
  const { coerced, errors } = getVariableValues(schema, declared, given ?? {}, { maxErrors: 1 });
  if (errors === undefined) return { values: coerced, fault: null };
  // graphql-js quotes the value in its sentence; only places and types, which stand in the document and the schema, may go on.
  const faults = declared.flatMap((variable) => misfits(schema, variable, given ?? {}));
  const told = [...new Map(faults.map((each) => [each.place, each])).values()].slice(0, MOST_TOLD);
  const detail = told.map(({ place, type }) => `${place} takes ${type}.`).join(' ');
  return { values: {}, fault: new LecitoError('INVALID_INPUT', { field: told.map(({ place }) => place).join(', '), detail }) };
}

interface Misfit {
  readonly place: string;
  readonly type: string;
}

function misfits(schema: GraphQLSchema, { variable, type: node, defaultValue }: VariableDefinitionNode, given: Variables): Misfit[] {
  const name = variable.name.value;
  const type = typeFromAST(schema, node);
  const found: Misfit[] = [];
  if (!isInputType(type) || (given[name] === undefined && defaultValue !== undefined)) return found;
  coerceInputValue(given[name] ?? null, type, (path) => {
    const place = path.map((key) => `.${String(key)}`).join('');
    found.push({ place: `$${name}${place}`, type: path.length === 0 ? print(node) : String(typeAt(type, path)) });
  });
  return found;
}

/** The type of what stands at this path below a value of `type`. */
function typeAt(type: GraphQLInputType, path: readonly (string | number)[]): GraphQLInputType {
  return path.reduce<GraphQLInputType>((at, key) => {
    const named = getNamedType(at);
    return typeof key === 'string' && isInputObjectType(named) ? (named.getFields()[key]?.type ?? at) : named;
  }, type);
}
