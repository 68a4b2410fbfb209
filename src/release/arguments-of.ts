import { getArgumentValues, type FieldNode, type GraphQLObjectType } from 'graphql';
import { LecitoError } from '../errors';

/** The variables of a request, by name, as the operation declares them. */
export type Variables = Readonly<Record<string, unknown>>;

/** By the variables of a request, so they go with it: the lists inside a list ask for the same arguments once per row. */
const knownArguments = new WeakMap<Variables, Map<FieldNode, Record<string, unknown>>>();

/** The coerced arguments of a field for these variables. Throws INVALID_INPUT, as for a null where none may be. */
export function argumentsOf(parent: GraphQLObjectType, node: FieldNode, variables: Variables): Record<string, unknown> {
  const known = knownArguments.get(variables) ?? new Map<FieldNode, Record<string, unknown>>();
  knownArguments.set(variables, known);
  const field = parent.getFields()[node.name.value];
  if (field === undefined) return {};
  try {
    const values = known.get(node) ?? getArgumentValues(field, node, variables);
    known.set(node, values);
    return values;
  } catch {
    throw new LecitoError('INVALID_INPUT', {
      field: node.name.value,
      detail: { en: 'An argument does not fit its type.', it: 'Un argomento non corrisponde al suo tipo.' },
    });
  }
}
