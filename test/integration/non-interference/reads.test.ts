// alone (150 s): makes a store for each viewpoint
import { loadPolicy } from '../../../src/store/load-policy';
import { POLICY_FOLDER } from '../release/gateway-in-process';
import { viewpoints } from '../release/oracle';
import { assertAlike } from './hold';
import { readAlike } from './reads';
import { sweep } from './sweep';
import { ask, openReadSide, twinsOf, type Side, type Twins } from './twins';

/** Of each viewpoint; `npm run test:long` makes 100,000 in all. */
const CASES = 120;
const SEED = 20261122;

let one: Side;
beforeAll(async () => {
  one = await openReadSide();
}, 240_000);
afterAll(() => one.close());

const VIEWPOINTS = viewpoints(loadPolicy(POLICY_FOLDER));
/** For one purpose of each role every value and order is gone through as well. */
const SWEPT = VIEWPOINTS.filter(({ as }, index) => VIEWPOINTS.findIndex((other) => other.as === as) === index);

describe.each(VIEWPOINTS)('what $as asks for $purpose', (viewpoint) => {
  let twins: Twins;
  beforeAll(async () => {
    twins = await twinsOf(one, viewpoint, { keepsFacts: false });
  }, 240_000);
  afterAll(() => twins.sides[1].close());

  it('is told alike by two stores that differ in what is withheld, and a hidden row like a missing one', async () => {
    const tally = await readAlike(twins, { cases: CASES, seed: SEED });
    // The property must not hold for want of differences, nor for want of answers.
    expect(twins.changed.rows + twins.changed.cells).toBeGreaterThan(40);
    expect(tally.passed).toBeGreaterThan(CASES / 2);
    expect(tally.answered).toBeGreaterThan(tally.passed / 3);
  }, 120_000);

  if (!SWEPT.includes(viewpoint)) return;

  it('is told alike whatever value of the two stores one filters by, field by field, and in whatever order', async () => {
    for (const [index, document] of sweep(twins.grammar).entries()) {
      const operation = { document, variables: {} };
      const told = await Promise.all([ask(twins.sides[0], viewpoint, operation, index), ask(twins.sides[1], viewpoint, operation, index)]);
      assertAlike(twins, operation, told);
    }
  }, 240_000);
});
