import { getNamedType, isObjectType, print, type FieldNode, type GraphQLObjectType } from 'graphql';
import { LecitoError } from '../errors';

/**
 * GraphQL lets `nodes { x: email } edges { node { x: phone } }` pass, since these are two places of the answer. Here they are one row, and
 * what is read under a name must be what is answered, and logged, under it.
 */
export function twoFieldsUnder(key: string): LecitoError {
  const detail = {
    en: `Among "nodes" and "edges" of one list, "${key}" stands for one field with the same arguments: use another alias.`,
    it: `Tra "nodes" ed "edges" di una lista, "${key}" indica un solo campo con gli stessi argomenti: usare un altro alias.`,
  };
  return new LecitoError('INVALID_DOCUMENT', { detail });
}

/** Whether two nodes ask for one field with the same arguments. */
export function isSameField(one: FieldNode, other: FieldNode): boolean {
  return one.name.value === other.name.value && argumentsText(one) === argumentsText(other);
}

function argumentsText({ arguments: args = [] }: FieldNode): string {
  return args.map(print).sort().join(', ');
}

/** The object type of a field; null where it has none. */
export function fieldType(parent: GraphQLObjectType, node: { readonly name: { readonly value: string } }): GraphQLObjectType | null {
  const field = parent.getFields()[node.name.value];
  const type = field && getNamedType(field.type);
  return type !== undefined && isObjectType(type) ? type : null;
}
