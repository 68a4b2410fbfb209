import { join } from 'node:path';
import { loadFacts } from '../../../src/authorisation/load-facts';
import { rewriteAuthorisation } from '../../../src/authorisation/rewrite-authorisation';
import { CAST } from '../../../src/demo/cast';
import { loadPolicy } from '../../../src/store/load-policy';
import { runSql } from '../../support/sql';
import { openDemo, type DemoStore } from './demo-store';

const policy = loadPolicy(join(__dirname, '..', '..', '..', 'policy'));
const { giulia, luca, anna } = CAST;
let demo: DemoStore;

beforeAll(async () => {
  demo = await openDemo();
});
afterAll(() => demo.close());

const RESTRICT = `INSERT INTO restriction (id, person_id, because) VALUES (gen_random_uuid(), $1, 'ACCURACY_CONTESTED')`;
const OBJECT = `INSERT INTO objection (id, person_id, purpose) VALUES (gen_random_uuid(), $1, $2)`;

/** Resolves when some statement waits for a lock; only the superuser sees what others wait for. */
async function waitForLock(): Promise<void> {
  const waiting = 'SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = $1';
  while ((await runSql(demo.database.superuserUrl, waiting, ['Lock'])).length === 0);
}

/** A promise and the function that keeps it. */
function signal(): { readonly given: Promise<void>; give: () => void } {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give };
}

describe('two transactions that change facts of one person at once', () => {
  it('leave the authorisation that follows from both', async () => {
    const [holds, mayCommit] = [signal(), signal()];
    const first = demo.inTransaction(async (own) => {
      await own.query(OBJECT, [luca.id, 'CustomerCare']);
      await rewriteAuthorisation(own, policy, [luca.id]);
      holds.give();
      await mayCommit.given;
    });
    await holds.given;
    let secondIsThrough = false;
    const second = demo.inTransaction(async (own) => {
      await own.query(RESTRICT, [luca.id]);
      await rewriteAuthorisation(own, policy, [luca.id]);
      secondIsThrough = true;
    });
    await waitForLock();
    expect(secondIsThrough).toBe(false);
    mayCommit.give();
    await Promise.all([first, second]);
    const facts = (await loadFacts(demo.sql, [luca.id])).get(luca.id);
    expect([facts?.objections.length, facts?.restrictions.length]).toEqual([1, 1]);
    const rows = await demo.sql.query('SELECT purpose FROM authorisation WHERE person_id = $1 ORDER BY purpose', [luca.id]);
    expect(rows.map((row) => row['purpose'])).toEqual(['LegalCompliance', 'RightsFulfilment']);
  });

  it('do not deadlock, each having inserted a row that refers to the person before it asks for the lock', async () => {
    const ids = [giulia.id, anna.id];
    const change = (order: readonly string[]): Promise<void> =>
      demo.inTransaction(async (own) => {
        for (const id of order) await own.query(OBJECT, [id, 'CommercialResearch']);
        await rewriteAuthorisation(own, policy, order);
      });
    const changes = Array.from({ length: 8 }, (_, index) => change(index % 2 === 0 ? ids : [...ids].reverse()));
    await expect(Promise.all(changes)).resolves.toHaveLength(8);
  });
});
