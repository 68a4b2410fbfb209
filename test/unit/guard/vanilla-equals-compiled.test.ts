// alone (70 s): compares ten thousand cases
import fc from 'fast-check';
import { buildSchema, type GraphQLSchema } from 'graphql';
import type { RolePolicy } from '../../../src/decision/policy';
import { VALUE_TYPES } from '../../../src/domain/edges';
import { buildLecitoSchema } from '../../../src/gateway/schema';
import { compileMasks } from '../../../src/guard/rules';
import { buildGuardTree, type GuardTree } from '../../../src/guard/tree';
import { compileAccess } from '../../../src/release/access';
import type { Records } from '../../../src/release/records';
import { lecitoModel } from './lecito-model';
import { answerOf, answerOfGateway, underBothGuards, type Answer, type BothGuards } from './vanilla-equals-compiled/both-guards';
import { caseArbitrary, maskArbitrary, type RandomCase } from './vanilla-equals-compiled/random-case';
import { schemaArbitrary } from './vanilla-equals-compiled/random-schema';
import { MASKS, treeArbitrary } from './vanilla-equals-compiled/random-tree';

/** CI compares 10,000 cases; `TEST_GUARD_CASES` asks for more, `TEST_GUARD_SEED` for those of an earlier run. */
const CASES = Number(process.env['TEST_GUARD_CASES'] ?? 10_000);
const SEED = Number(process.env['TEST_GUARD_SEED'] ?? 20_261_122);
const CASES_PER_SCHEMA = 40;
const CASES_PER_TREE = 125;

type Model = Awaited<ReturnType<typeof lecitoModel>>;

/** What the compared answers held, so that a comparison of nothing is noticed. */
const seen = { cases: 0, withData: 0, values: 0, withheld: 0, refusedRoots: 0, takenAway: 0, mutations: 0, written: 0 };

let model: Model;
let roles: RolePolicy[];
beforeAll(async () => {
  model = await lecitoModel();
  roles = [...model.policy.roles.values()];
});

async function compare({ vanilla, compiled }: BothGuards, one: RandomCase): Promise<void> {
  const expected = await answerOf(vanilla, one);
  const faults = expected.below.filter((text) => !/^"(NO_ROLE|Cannot return null)/.test(text));
  for (const answer of [
    await answerOf(compiled, one),
    await answerOfGateway(compiled, one, 'objects'),
    await answerOfGateway(compiled, one, 'pages'),
  ]) {
    faults.push(...differences(answer, expected));
    seen.written += answer.isWritten ? 1 : 0;
  }
  // Said once per case: an assertion costs more than a case does.
  if (faults.length > 0) expect(`${one.text}\n${faults.join('\n')}`).toBe(one.text);
  count(one, expected);
}

function differences(answer: Answer, expected: Answer): string[] {
  const faults = answer.below.filter((text) => !text.startsWith('"Cannot return null for non-nullable field '));
  if (answer.data !== expected.data) faults.push(`vanilla ${expected.data}`, `compiled ${answer.data}`);
  if (answer.data === 'null') {
    // A root that is never null took everything away. Which of several faults is told depends on who came first.
    for (const { roots, below } of [answer, expected]) if (roots.length + below.length === 0) faults.push('nothing, and no error');
    return faults;
  }
  if (answer.roots.join() !== expected.roots.join()) faults.push(`vanilla ${expected.roots.join()}`, `compiled ${answer.roots.join()}`);
  // Shield reports what it withholds; ours is silent, but where a value that is never null had to be.
  if (answer.below.length > 0 && expected.below.length === 0) faults.push('an error that shield does not have');
  return faults;
}

function count(one: RandomCase, { data, roots, below }: Answer): void {
  seen.cases += 1;
  seen.withData += data.length > 60 ? 1 : 0;
  seen.values += data.split('value ').length - 1;
  seen.withheld += below.filter((text) => text.startsWith('"NO_ROLE"')).length;
  seen.refusedRoots += roots.filter((text) => text.startsWith('"NO_ROLE"')).length;
  seen.takenAway += below.some((text) => text.startsWith('"Cannot return null')) ? 1 : 0;
  seen.mutations += one.text.startsWith('mutation') ? 1 : 0;
}

/** Of an error per withheld leaf, the stack is most of the work. */
const { stackTraceLimit } = Error;
beforeEach(() => (Error.stackTraceLimit = 0));
afterEach(() => (Error.stackTraceLimit = stackTraceLimit));

/** Compares `total` cases of one schema and tree. */
async function compareMany(
  make: () => GraphQLSchema,
  tree: GuardTree,
  records: Records,
  masks: fc.Arbitrary<Int32Array>,
  total: number,
  seed: number,
): Promise<void> {
  const both = underBothGuards(make, tree, records);
  const cases = caseArbitrary(make(), records, { masks, roles });
  await fc.assert(
    fc.asyncProperty(cases, (one) => compare(both, one)),
    { numRuns: total, seed },
  );
}

const someMasks = (length: number): fc.Arbitrary<Int32Array> =>
  fc
    .array(maskArbitrary, { minLength: 1, maxLength: 24 })
    .map((some) => Int32Array.from({ length }, (_, index) => some[index % some.length]!));

describe('ordinary graphql-shield and the compiled guard answer alike, byte for byte', () => {
  it('whatever small schema, rule tree, grounds and operation', async () => {
    const drawn = fc.sample(
      schemaArbitrary.chain((made) => treeArbitrary(buildSchema(made.sdl)).map((tree) => ({ ...made, tree }))),
      { numRuns: CASES / 2 / CASES_PER_SCHEMA, seed: SEED },
    );
    for (const [index, { sdl, records, tree }] of drawn.entries()) {
      await compareMany(() => buildSchema(sdl), tree, records, someMasks(MASKS), CASES_PER_SCHEMA, SEED + index);
    }
  }, 300_000);

  it('under our own schema and tree, with the masks of every role and purpose and with any others', async () => {
    const { tree, fields } = buildGuardTree(model.schema);
    const ofPolicy = roles.flatMap((role) =>
      [...role.purposes.keys()].map((purpose) =>
        compileMasks(fields, compileAccess(model.policy, model.records, VALUE_TYPES, role, purpose)),
      ),
    );
    const masks = fc.oneof(fc.constantFrom(...ofPolicy), someMasks(fields.length));
    await compareMany(buildLecitoSchema, tree, model.records, masks, CASES / 4, SEED);
  }, 300_000);

  it('under our own schema and any other tree', async () => {
    const trees = fc.sample(treeArbitrary(model.schema), { numRuns: CASES / 4 / CASES_PER_TREE, seed: SEED });
    for (const [index, tree] of trees.entries()) {
      await compareMany(buildLecitoSchema, tree, model.records, someMasks(MASKS), CASES_PER_TREE, SEED + index);
    }
  }, 300_000);

  it('and these were cases worth comparing', () => {
    expect(seen.cases).toBeGreaterThanOrEqual(CASES);
    expect(seen.withData).toBeGreaterThan(CASES / 3);
    // Of objects and of pages.
    expect(seen.written).toBeGreaterThan(CASES / 3);
    for (const many of [seen.values, seen.withheld]) expect(many).toBeGreaterThan(CASES / 2);
    for (const some of [seen.refusedRoots, seen.mutations]) expect(some).toBeGreaterThan(CASES / 20);
    expect(seen.takenAway).toBeGreaterThan(CASES / 100);
  });
});
