import fc from 'fast-check';
import { isIntrospectionType, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { rule } from 'graphql-shield';
import { LecitoError } from '../../../../src/errors';
import { releasedRule } from '../../../../src/guard/rules';
import { deny, type GuardTree, type RootContext } from '../../../../src/guard/tree';

type ShieldRule = GuardTree[string][string];

/** As many masks as a random tree knows; a few of its rules point beyond. */
export const MASKS = 12;

const no = { cache: 'no_cache' } as const;
const acting = (context: Partial<RootContext>, may: (role: RootContext['ask']['role']) => boolean): boolean =>
  context.ask !== undefined && may(context.ask.role);

/** Rules of a root: what they may answer in graphql-shield, true and false, an error, a text, a promise, a throw, a truthy nothing. */
const ROOT_RULES: readonly ShieldRule[] = [
  rule('allow', no)(() => true),
  rule('allow later', no)(async () => new Promise((resolve) => setImmediate(resolve, true))),
  rule('authenticated', no)((_source, _args, context: Partial<RootContext>) => context.ask !== undefined),
  rule('may write', no)((_source, _args, context: Partial<RootContext>) => acting(context, ({ commands }) => commands.size > 3)),
  rule('may open', no)((_source, _args, context: Partial<RootContext>) => acting(context, ({ types }) => types.has('Person'))),
  deny,
  rule(
    'throws',
    no,
  )(() => {
    throw new Error('the database is gone');
  }),
  rule('an error', no)(() => new LecitoError('PURPOSE_NOT_PERMITTED')),
  rule('a text', no)(() => 'no'),
  rule('truthy', no)(() => 1 as unknown as boolean),
];

/** The rule of a leaf: released by any of the masks, denied, or none, which leaves it to the fallback. */
function leafRule(type: string, field: string): fc.Arbitrary<ShieldRule | null> {
  return fc.oneof(
    { weight: 30, arbitrary: fc.nat(MASKS).map((index) => releasedRule({ type, field, index })) },
    fc.constant(deny),
    fc.constant(null),
  );
}

const rootRule = fc.option(
  fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...ROOT_RULES.slice(0, 3)) }, { weight: 1, arbitrary: fc.constantFrom(...ROOT_RULES) }),
  { freq: 20 },
);

/** Rule trees over a schema. Some leave out a field, some a whole type. */
export function treeArbitrary(schema: GraphQLSchema): fc.Arbitrary<GuardTree> {
  const roots: unknown[] = [schema.getQueryType(), schema.getMutationType()];
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && !isIntrospectionType(type),
  ) as GraphQLObjectType[];
  const maps = types.map((type) => {
    const fields = Object.keys(type.getFields()).map((name) =>
      fc.tuple(fc.constant(name), roots.includes(type) ? rootRule : leafRule(type.name, name)),
    );
    const rules = fc
      .tuple(...fields)
      .map((all) => Object.fromEntries(all.filter((each): each is [string, ShieldRule] => each[1] !== null)));
    return fc.tuple(fc.constant(type.name), fc.option(rules, { freq: 30 }));
  });
  return fc.tuple(...maps).map((all) => Object.fromEntries(all.filter((each): each is [string, GuardTree[string]] => each[1] !== null)));
}
