import { rewriteAuthorisation } from '../authorisation/rewrite-authorisation';
import type { Policy } from '../decision/policy';
import { inOwnerTransaction } from '../store/owner-transaction';
import type { Sql } from '../store/sql';
import { generateDemo } from './generate';
import { insertRows, quoted } from './insert-rows';

export interface DemoLoad {
  /** The owner's connection: the gateway's role may not write sources, notices and collection actions. */
  readonly ownerUrl: string;
  readonly policy: Policy;
  readonly onProgress: (line: string) => void;
}

const PERSONS_PER_BATCH = 500;

/** Two gateways that start at once on one empty store: the second waits, then finds it full. */
const LOCK = 'SELECT pg_advisory_xact_lock(hashtext($1))';
const STORE_HOLDS_PERSONS = 'SELECT EXISTS (SELECT FROM person) AS holds';
const STATE_POLICY = `INSERT INTO authorisation_policy (version) VALUES ($1)
  ON CONFLICT (singleton) DO UPDATE SET version = excluded.version, decided_at = now()`;

async function decideAll(sql: Sql, policy: Policy, personIds: readonly string[]): Promise<void> {
  for (let start = 0; start < personIds.length; start += PERSONS_PER_BATCH) {
    await rewriteAuthorisation(sql, policy, personIds.slice(start, start + PERSONS_PER_BATCH));
  }
  await sql.query(STATE_POLICY, [policy.version]);
}

/**
 * Loads the demo into a store that holds no person, all or nothing, with what the policy decides for each person; does nothing to a store
 * in use. The store must be migrated. Two to three seconds on two cores.
 */
export async function loadDemo({ ownerUrl, policy, onProgress }: DemoLoad): Promise<void> {
  await inOwnerTransaction(ownerUrl, async (sql) => {
    await sql.query(LOCK, ['lecito demo']);
    const [found] = await sql.query(STORE_HOLDS_PERSONS);
    if (found?.['holds'] === true) return;
    onProgress('Demo data: the store is empty, filling it with invented persons …');
    const demo = generateDemo();
    await insertRows(sql, demo);
    await decideAll(
      sql,
      policy,
      demo.person.map(({ id }) => id),
    );
    // Without statistics the first queries are planned for empty tables.
    await sql.query(`ANALYZE ${[...Object.keys(demo), 'authorisation'].map(quoted).join(', ')}`);
    onProgress(`Demo data: ${String(demo.person.length)} persons are ready.`);
  });
}
