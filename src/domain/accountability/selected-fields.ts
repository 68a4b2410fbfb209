import { Kind, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

/** The names of the fields that an operation selects below a field, at the end of `path`; what @skip would leave out is included. */
export function selectedFields(
  info: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>,
  ...path: readonly string[]
): ReadonlySet<string> {
  let sets = info.fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  for (const step of path) {
    sets = sets.flatMap((set) =>
      fieldsIn(set, info).flatMap(({ name, selectionSet }) => (name.value === step ? (selectionSet ?? []) : [])),
    );
  }
  return new Set(sets.flatMap((set) => fieldsIn(set, info).map(({ name }) => name.value)));
}

type Fragments = Pick<GraphQLResolveInfo, 'fragments'>;
type Selected = GraphQLResolveInfo['fieldNodes'][number];

function fieldsIn(set: SelectionSetNode, info: Fragments): Selected[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value];
    return inner === undefined ? [] : fieldsIn(inner.selectionSet, info);
  });
}
