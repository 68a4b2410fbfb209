import { Kind, type ASTVisitor, type FieldNode, type FragmentDefinitionNode, type SelectionSetNode, type ValidationContext } from 'graphql';
import { atMost } from '../error-details';
import { LecitoError } from '../errors';
import type { Sentence } from '../sentence';

export const LIMITS = {
  /** Levels of fields below the root. */
  depth: 15,
  /** Fields with an alias. */
  aliases: 60,
  directives: 50,
  /** Fields at the root, each of which is a statement. */
  roots: 20,
  /** Lexical tokens of a document. */
  tokens: 4000,
  /** Seconds that an operation may take where the configuration says nothing else. */
  seconds: 20,
} as const;

/** A validation rule that refuses documents whose size would cost more than they can be worth. Reports; never throws. */
export function limitsRule(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  let directives = 0;
  const report = (most: number, what: Sentence): void => {
    context.reportError(new LecitoError('TOO_EXPENSIVE', { detail: atMost(most, what) }));
  };
  return {
    Field: ({ alias }) => {
      if (alias !== undefined && ++aliases === LIMITS.aliases + 1) report(LIMITS.aliases, { en: 'aliases', it: 'alias' });
    },
    Directive: () => {
      if (++directives === LIMITS.directives + 1) report(LIMITS.directives, { en: 'directives', it: 'direttive' });
    },
    OperationDefinition: ({ selectionSet }) => {
      if (rootFields(selectionSet, context, new Set()) > LIMITS.roots) report(LIMITS.roots, { en: 'root fields', it: 'campi alla radice' });
      if (depthOf(selectionSet, context, new Map()) > LIMITS.depth) report(LIMITS.depth, { en: 'levels', it: 'livelli' });
    },
  };
}

function rootFields(set: SelectionSetNode, context: ValidationContext, spread: Set<string>): number {
  let count = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) count += 1;
    else if (selection.kind === Kind.INLINE_FRAGMENT) count += rootFields(selection.selectionSet, context, spread);
    else if (!spread.has(selection.name.value)) {
      spread.add(selection.name.value);
      const fragment = context.getFragment(selection.name.value);
      if (fragment) count += rootFields(fragment.selectionSet, context, spread);
    }
  }
  return count;
}

/** Levels below a selection set; each fragment is measured once, and a cycle (another rule's affair) ends at itself. */
function depthOf(set: SelectionSetNode, context: ValidationContext, measured: Map<string, number>): number {
  let depth = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) depth = Math.max(depth, 1 + depthBelow(selection, context, measured));
    else if (selection.kind === Kind.INLINE_FRAGMENT) depth = Math.max(depth, depthOf(selection.selectionSet, context, measured));
    else {
      const fragment = context.getFragment(selection.name.value);
      if (fragment) depth = Math.max(depth, depthOfFragment(fragment, context, measured));
    }
  }
  return depth;
}

function depthBelow(field: FieldNode, context: ValidationContext, measured: Map<string, number>): number {
  return field.selectionSet === undefined ? 0 : depthOf(field.selectionSet, context, measured);
}

function depthOfFragment(fragment: FragmentDefinitionNode, context: ValidationContext, measured: Map<string, number>): number {
  const name = fragment.name.value;
  const known = measured.get(name);
  if (known !== undefined) return known;
  measured.set(name, 0);
  const depth = depthOf(fragment.selectionSet, context, measured);
  measured.set(name, depth);
  return depth;
}
