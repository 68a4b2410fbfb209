import { GraphQLError, specifiedRules, validate, type DocumentNode, type GraphQLSchema, type ValidationRule } from 'graphql';
import { LecitoError } from '../errors';
import type { Sentence } from '../sentence';
import { limitsRule } from './limits';

export const NAME_THE_OPERATION: Sentence = { en: 'Name the operation to run.', it: 'Indicare l’operazione da eseguire.' };

/** A stream is of one field, whatever the variables say. */
export const CONDITION_AT_ROOT: Sentence = {
  en: 'A subscription takes no @skip and no @include at its root.',
  it: 'Una subscription non accetta @skip e @include alla sua radice.',
};

/**
 * What is wrong with a document, for the schema, the limits and further rules. graphql-js looks at the root of a subscription without the variables, and
 * throws where a condition needs one.
 */
export function documentFaults(
  schema: GraphQLSchema,
  document: DocumentNode,
  rules: readonly ValidationRule[] = [],
): readonly GraphQLError[] {
  try {
    return validate(schema, document, [...specifiedRules, limitsRule, ...rules], { hideSuggestions: true });
  } catch (thrown) {
    if (thrown instanceof GraphQLError) return [new LecitoError('INVALID_DOCUMENT', { detail: CONDITION_AT_ROOT })];
    throw thrown;
  }
}
