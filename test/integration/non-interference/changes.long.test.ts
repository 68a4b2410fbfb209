jest.mock('uuid', () => ({ ...jest.requireActual<object>('uuid'), ...jest.requireActual<object>('./uuid-in-step') }));

import { Client } from 'pg';
import { loadPolicy } from '../../../src/store/load-policy';
import { POLICY_FOLDER } from '../release/gateway-in-process';
import { viewpoints } from '../release/oracle';
import { changeAlike } from './changes';
import { openSide, twinsOf, type Twins } from './twins';

/** Of each purpose of each role. */
const CASES = 700;
const SEED = Date.now() % 1_000_000_000;

const CHANGING = viewpoints(loadPolicy(POLICY_FOLDER)).filter(({ role }) => role.commands.size > 0);

describe.each(CHANGING)('what $as changes for $purpose', (viewpoint) => {
  let twins: Twins;
  const owners: Client[] = [];
  beforeAll(async () => {
    twins = await twinsOf(await openSide(), viewpoint, { keepsFacts: true });
    for (const { database } of twins.sides) {
      const owner = new Client({ connectionString: database.ownerUrl });
      await owner.connect();
      owners.push(owner);
    }
  }, 60_000);
  afterAll(async () => {
    await Promise.all(owners.map((owner) => owner.end()));
    await Promise.all(twins.sides.map((side) => side.close()));
  });

  it('is answered alike, step by step, by two stores that differ in what is withheld', async () => {
    const tally = await changeAlike(twins, owners as [Client, Client], { cases: CASES, seed: SEED });
    expect(tally.passed).toBeGreaterThanOrEqual(CASES);
    process.stderr.write(
      `non-interference: ${String(tally.passed)} changes passed; ${viewpoint.as} for ${viewpoint.purpose}, seed ${String(SEED)}\n`,
    );
    // The property must not hold for want of changes.
    expect(tally.clean).toBeGreaterThan(CASES / 10);
  }, 7_200_000);
});
