import { loadPolicy } from '../../../src/store/load-policy';
import { POLICY_FOLDER } from '../release/gateway-in-process';
import { viewpoints } from '../release/oracle';
import { readAlike } from './reads';
import { openReadSide, twinsOf, type Side } from './twins';

const CASES = 100_000;
/** Every viewpoint has its turn in each round, with other operations. */
const ROUNDS = 8;
const HOURS = 3_600_000;

const VIEWPOINTS = viewpoints(loadPolicy(POLICY_FOLDER));
const EACH = Math.ceil(CASES / ROUNDS / VIEWPOINTS.length);
const FIRST_SEED = Date.now() % 1_000_000_000;

const say = (text: string): void => {
  process.stderr.write(`non-interference: ${text}\n`);
};

let one: Side;
let passed = 0;
const began = Date.now();
beforeAll(async () => {
  say(`${String(CASES)} cases, from seed ${String(FIRST_SEED)} on`);
  one = await openReadSide();
}, 60_000);
afterAll(() => one.close());

describe.each(Array.from({ length: ROUNDS }, (_, round) => round))('in round %i', (round) => {
  it.each(VIEWPOINTS.map((viewpoint, index) => ({ viewpoint, index, as: viewpoint.as, purpose: viewpoint.purpose })))(
    'what $as asks for $purpose is told alike by two stores that differ in what is withheld',
    async ({ viewpoint, index, as, purpose }) => {
      const twins = await twinsOf(one, viewpoint, { keepsFacts: false });
      const seed = FIRST_SEED + round * VIEWPOINTS.length + index;
      const tally = await readAlike(twins, { cases: EACH, seed })
        .catch((failure: unknown) => {
          say(String(failure)); // jest tells it only at the very end
          throw failure;
        })
        .finally(() => twins.sides[1].close());
      passed += tally.passed;
      const perSecond = Math.round((passed / (Date.now() - began)) * 1000);
      say(`${String(passed)} passed, ${String(perSecond)} a second; ${as} for ${purpose}, seed ${String(seed)}`);
      expect(tally.answered).toBeGreaterThan(tally.passed / 3);
    },
    4 * HOURS,
  );
});
