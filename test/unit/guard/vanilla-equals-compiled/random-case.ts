import fc from 'fast-check';
import { parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { RolePolicy } from '../../../../src/decision/policy';
import { LecitoError } from '../../../../src/errors';
import type { Records } from '../../../../src/release/records';
import { GROUNDS, groundsMask, RELEASED_KIND, RELEASED_ROW } from '../../../../src/vocabulary/grounds';
import { operationArbitrary, printed } from './random-operation';
import { rowsOf } from './rows';

/** One operation, the rows that it meets, and for whom. */
export interface RandomCase {
  readonly text: string;
  readonly document: DocumentNode;
  readonly variables: { readonly yes: boolean };
  /** What each root field resolves to, by its key; an error is thrown. */
  readonly answers: Readonly<Record<string, unknown>>;
  readonly masks: Int32Array;
  /** Absent where nobody was authenticated. */
  readonly ask: { readonly role: RolePolicy } | undefined;
}

/** What a case is drawn from besides the schema. */
export interface Surroundings {
  readonly masks: fc.Arbitrary<Int32Array>;
  readonly roles: readonly RolePolicy[];
}

const grounds = fc.subarray([...GROUNDS], { maxLength: 4 }).map(groundsMask);

/** The mask of a field: closed, whatever row, what the kind selects, or some grounds. */
export const maskArbitrary = fc.oneof(fc.constant(0), { weight: 9, arbitrary: fc.constant(RELEASED_ROW) }, fc.constant(RELEASED_KIND), {
  weight: 3,
  arbitrary: grounds,
});

/** What a row carries as its stamp: most often one of the statement's, else nothing, or something that is no stamp. */
export const stampArbitrary = fc.oneof(
  { weight: 20, arbitrary: grounds.map((held) => held | RELEASED_ROW) },
  { weight: 3, arbitrary: grounds.map((held) => held | RELEASED_ROW | RELEASED_KIND) },
  fc.constantFrom<unknown>(undefined, null, 0, -1, true, '1073741824', {}, [RELEASED_ROW], NaN, 0.5, RELEASED_ROW + 0.5, 2 ** 40),
);

const rootArbitrary = fc.oneof(
  { weight: 20, arbitrary: fc.constant('rows' as const) },
  fc.constant('nothing' as const),
  fc.constant('refused' as const),
  fc.constant('broken' as const),
);

/** Operations over a schema with rows that fit them, the stamps of the rows, the masks of the fields and the role that asks. */
export function caseArbitrary(schema: GraphQLSchema, records: Records, { masks, roles }: Surroundings): fc.Arbitrary<RandomCase> {
  const drawn = fc.record({
    operation: operationArbitrary(schema),
    yes: fc.boolean(),
    masks,
    role: fc.option(fc.constantFrom(...roles), { nil: undefined, freq: 8 }),
    stamps: fc.array(stampArbitrary, { minLength: 1, maxLength: 6 }),
    shapes: fc.array(fc.nat(7), { minLength: 1, maxLength: 6 }),
    roots: fc.array(rootArbitrary, { minLength: 1, maxLength: 3 }),
  });
  // Without bias: small operations over hardly any row are what fast-check would otherwise prefer.
  return fc.noBias(drawn).map(({ operation, yes, masks: made, role, stamps, shapes, roots }) => {
    const rows = rowsOf({ records, stamps, shapes });
    const text = printed(operation);
    const answers = operation.selections.map(({ key, type, of }, index): [string, unknown] => {
      const what = roots[index % roots.length];
      if (what === 'refused') return [key, new LecitoError('NOT_FOUND')];
      if (what === 'broken') return [key, new Error('the store is gone')];
      return [key, what === 'nothing' ? null : rows(type, of)];
    });
    return {
      text,
      document: parse(text, { noLocation: true }),
      variables: { yes },
      answers: Object.fromEntries(answers),
      masks: made,
      ask: role === undefined ? undefined : { role },
    };
  });
}
