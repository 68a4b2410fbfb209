import { join } from 'node:path';
import { rewriteAuthorisation } from '../../../src/authorisation/rewrite-authorisation';
import { findDuplicates } from '../../../src/domain/people/duplicates/find-duplicates';
import { loadPolicy } from '../../../src/store/load-policy';
import type { Sql } from '../../../src/store/sql';
import { runSql } from '../../support/sql';
import { openDemo, type DemoStore } from './demo-store';

const policy = loadPolicy(join(__dirname, '..', '..', '..', 'policy'));
/** PostgreSQL plans the first five of a statement, each for its values, before it keeps one plan for all. */
const PLANNED = 5;
const TIMES = 12;

let demo: DemoStore;
beforeAll(async () => {
  demo = await openDemo();
  await runSql(demo.database.ownerUrl, 'ANALYZE');
});
afterAll(() => demo.close());

/** Of the statements that all turns of `work` had in common, one of which is like `pattern`: how often the one most planned was planned anew. */
async function plannedAnew(pattern: string, work: (sql: Sql, persons: readonly string[]) => Promise<unknown>): Promise<number> {
  return demo.inTransaction(async (sql) => {
    const persons = (await sql.query('SELECT id FROM person ORDER BY id')).map(({ id }) => String(id));
    for (let turn = 0; turn < TIMES; turn += 1) await work(sql, persons.slice(turn, turn + 1 + (turn % 3)));
    const plans = await sql.query(
      `SELECT custom_plans::integer AS anew, statement FROM pg_prepared_statements
       WHERE custom_plans + generic_plans >= ${String(TIMES - 1)} ORDER BY custom_plans DESC`,
    );
    expect(plans.map(({ statement }) => String(statement)).filter((text) => text.includes(pattern))).not.toEqual([]);
    return Number(plans[0]?.['anew']);
  });
}

describe('PostgreSQL plans once for all', () => {
  it('what decides anew about few persons, after a consent or a withdrawal', async () => {
    expect(await plannedAnew('FULL JOIN held', (sql, persons) => rewriteAuthorisation(sql, policy, persons))).toBeLessThanOrEqual(PLANNED);
  });

  it('what looks for their duplicates', async () => {
    const anew = await plannedAnew('INTO possible_duplicate', async (sql, persons) => {
      await sql.query('INSERT INTO duplicate_check (person_id) SELECT unnest($1::uuid[])', [persons]);
      return findDuplicates(sql, { policyVersion: policy.version, pseudonymOf: () => 'CCCCCCCCCCCCCCCCCCCCCA' });
    });
    expect(anew).toBeLessThanOrEqual(PLANNED);
  });
});
