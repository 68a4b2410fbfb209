import {
  coerceInputValue,
  getNamedType,
  getVariableValues,
  isEnumType,
  isInputObjectType,
  isInputType,
  isRequiredInputField,
  print,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';
import { LecitoError } from '../errors';
import type { Variables } from '../release/arguments-of';
import { oneAfterAnother, type Sentence } from '../sentence';

/** So many faults of a variable are looked for and no more: a list may hold a million values that do not fit. */
const MOST_TOLD = 8;

/** Enums of at most so many values are told whole. */
const MOST_VALUES = 12;

/** The variables as the operation declares them, or what does not fit: by its place, `$input.expectedVersion`, never a value. */
export function coerceVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  given: Variables | null | undefined,
): { values: Variables; fault: LecitoError | null } {
  const declared = operation.variableDefinitions ?? [];
  const { coerced, errors } = getVariableValues(schema, declared, given ?? {}, { maxErrors: 1, hideSuggestions: true });
  if (errors === undefined) return { values: coerced, fault: null };
  const misfits: Misfits = new Map();
  for (const variable of declared) findMisfits(schema, variable, given ?? {}, misfits);
  const detail = oneAfterAnother([...misfits.values()]);
  return { values: {}, fault: new LecitoError('INVALID_INPUT', { field: [...misfits.keys()].join(', '), detail }) };
}

/**
 * What each place takes. graphql-js quotes the value in its sentences, and so the name of a key that is no field: only places and types, which
 * stand in the document and the schema, may go on.
 */
type Misfits = Map<string, Sentence>;

function findMisfits(schema: GraphQLSchema, variable: VariableDefinitionNode, given: Variables, misfits: Misfits): void {
  const name = variable.variable.name.value;
  const type = typeFromAST(schema, variable.type);
  if (!isInputType(type) || (given[name] === undefined && variable.defaultValue !== undefined)) return;
  const enough = new Error('enough faults are told');
  let told = 0;
  const tell = (path: readonly (string | number)[], value: unknown): void => {
    if (told === MOST_TOLD) throw enough;
    told += 1;
    const place = `$${name}${path.map((key) => `.${String(key)}`).join('')}`;
    const at = typeAt(type, path);
    const declared = path.length === 0 ? print(variable.type) : String(at);
    for (const [where, sentence] of misfitsAt(place, at, declared, value)) if (!misfits.has(where)) misfits.set(where, sentence);
  };
  try {
    coerceInputValue(given[name] ?? null, type, tell, true);
  } catch (error) {
    if (error !== enough) throw error;
  }
}

/** Of an object, the fields that it lacks, or that it has keys of no field; else what stands here instead. */
function misfitsAt(place: string, type: GraphQLInputType, declared: string, value: unknown): readonly (readonly [string, Sentence])[] {
  const named = getNamedType(type);
  if (isInputObjectType(named) && typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const fields = Object.values(named.getFields());
    const missing = fields.filter((field) => isRequiredInputField(field) && (value as Variables)[field.name] === undefined);
    if (missing.length === 0)
      return [
        [
          place,
          { en: `${place} has a key that ${named.name} does not know.`, it: `${place} ha una chiave che ${named.name} non conosce.` },
        ],
      ];
    return missing.map(({ name, type: lacked }) => [
      `${place}.${name}`,
      { en: `${place}.${name} is missing: ${String(lacked)}.`, it: `Manca ${place}.${name}: ${String(lacked)}.` },
    ]);
  }
  const values = isEnumType(named) ? named.getValues().map((each) => each.name) : [];
  const among = values.length > 0 && values.length <= MOST_VALUES ? `: ${values.join(', ')}` : '';
  return [[place, { en: `${place} takes ${declared}${among}.`, it: `${place} accetta ${declared}${among}.` }]];
}

/** The type of what stands at this path below a value of `type`. */
function typeAt(type: GraphQLInputType, path: readonly (string | number)[]): GraphQLInputType {
  return path.reduce<GraphQLInputType>((at, key) => {
    const named = getNamedType(at);
    return typeof key === 'string' && isInputObjectType(named) ? (named.getFields()[key]?.type ?? at) : named;
  }, type);
}
