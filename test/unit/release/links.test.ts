import { EDGES } from '../../../src/domain/edges';
import type { Edge } from '../../../src/release/edge';
import type { EntityClass } from '../../../src/release/declared-columns';
import { classificationsOf } from '../../../src/vocabulary/classification';

/** The one category of a type of which nothing else is ever shown: whoever sees a row of it may read that. */
function onlyCategory(entity: EntityClass): readonly string[] {
  const categories = new Set(
    [...classificationsOf(entity).values()].map((each) =>
      each.sort === 'personal' ? each.category : each.sort === 'not-personal' ? null : 'by kind',
    ),
  );
  categories.delete(null);
  return categories.size === 1 ? ([...categories] as string[]) : [];
}

/** What must be released for a viewer to learn that two rows belong together, by this edge. */
function needed(edge: Edge): readonly string[] {
  const categories = [...(edge.category === null ? [] : [edge.category]), ...onlyCategory(edge.from), ...onlyCategory(edge.to)];
  return [...new Set(categories)].sort();
}

const isReverse = (one: Edge, other: Edge): boolean =>
  one.through === null &&
  other.through === null &&
  one.many &&
  !other.many &&
  one.from === other.to &&
  one.to === other.from &&
  one.fromColumn === other.toColumn &&
  one.toColumn === other.fromColumn;

const pairs = EDGES.flatMap((one: Edge) =>
  EDGES.filter((other: Edge) => isReverse(one, other)).map((other: Edge) => [one, other] as const),
);

it.each(pairs.map(([one, other]) => [`${one.from.name}.${one.name}`, `${other.from.name}.${other.name}`, one, other] as const))(
  'that two rows belong together is told by %s to nobody to whom %s does not tell it',
  (_one, _other, one, other) => {
    expect(needed(one)).toEqual(needed(other));
  },
);

it('of most edges there is one back', () => {
  expect(pairs.length).toBeGreaterThan(40);
});
