import { runSql } from '../../support/sql';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

/** What the gateway's role, or everybody, may do with tables, views and sequences; a right to some columns names them: `message (state)`. */
const RIGHTS = `
WITH granted AS (
  SELECT relname AS name, NULL AS "column", (aclexplode(relacl)).* FROM pg_class WHERE relnamespace = 'public'::regnamespace
  UNION ALL
  SELECT relname, attname, (aclexplode(attacl)).* FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
  WHERE relnamespace = 'public'::regnamespace
)
SELECT name || coalesce(' (' || string_agg("column", ', ' ORDER BY "column") || ')', '') AS told FROM granted
WHERE grantee IN (0, 'lecito_gateway'::regrole) AND privilege_type = $1
GROUP BY name, "column" IS NULL ORDER BY name COLLATE "C", "column" IS NULL DESC`;

const mayDo = async (right: string): Promise<string[]> =>
  (await runSql<{ told: string }>(database.ownerUrl, RIGHTS, [right])).map(({ told }) => told);

/** What is kept as it was said, written or found: never changed but for whose it is, which a merge changes. */
const APPEND_ONLY = [
  'access_circumstances',
  'access_event (circumstances, id, looks, on_behalf_of, person_buckets, persons, standings, trace_id, viewer)',
  'attachment',
  'consent_event',
  'consent_record',
  'hand_off',
  'idempotency',
  'interaction',
  'job',
  'job_row',
  'merged_row',
  'message',
  'note',
  'person_merge',
  'pseudonym_key',
  'suppression_entry',
];

const OTHERS = [
  'account',
  'account_membership',
  'asset',
  'assignment',
  'authorisation (basis, grounds, person_id, purpose, reasons, valid_from, valid_to)',
  'authorisation_policy',
  'campaign',
  'campaign_member',
  'contact_point',
  'contract',
  'duplicate_check',
  'entitlement',
  'lead',
  'objection',
  'opportunity',
  'order',
  'order_line',
  'person',
  'possible_duplicate',
  'product',
  'queue',
  'restriction',
  'service_case',
  'staff',
  'task',
  'team',
  'team_member',
  'ticket',
];

describe("the gateway's role, whoever has its login", () => {
  it('adds to these tables and to no other: to no source, notice or collection action, which are defined by whoever answers for them', async () => {
    expect(await mayDo('INSERT')).toEqual([...APPEND_ONLY, ...OTHERS].toSorted());
  });

  it('changes what the graph changes; of what was said, sent or merged the columns alone that a merge or a settled message needs', async () => {
    expect(await mayDo('UPDATE')).toEqual([
      'account',
      'account_membership',
      'asset',
      'assignment (valid_to)',
      'attachment (person_id)',
      'authorisation_policy',
      'campaign',
      'campaign_member',
      'consent_event (person_id)',
      'consent_record (person_id)',
      'contact_point',
      'contract',
      'contract (email_given_in_sale)',
      'duplicate_check (person_id)',
      'entitlement',
      'hand_off (person_id)',
      'interaction (person_id)',
      'lead',
      'message (person_id, settled_at, state)',
      'note (person_id)',
      'objection',
      'opportunity',
      'order',
      'person',
      'person_merge (same_email, undone_at)',
      'possible_duplicate (state)',
      'queue',
      'restriction',
      'service_case',
      'staff (manager_id)',
      'task',
      'ticket',
    ]);
  });

  it('removes what is found or decided anew, and nothing else', async () => {
    expect(await mayDo('DELETE')).toEqual(['authorisation', 'duplicate_check', 'possible_duplicate']);
  });

  it.each(['TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN'])('has no right to %s', async (right) => {
    expect(await mayDo(right)).toEqual([]);
  });

  it('does not read the key of the numbers, the migrations, nor the log but as a whole', async () => {
    const hidden = await runSql(
      database.ownerUrl,
      `SELECT DISTINCT regexp_replace(relname, '[0-9_]+$|_default$', '') AS name FROM pg_class
       WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v') AND NOT has_table_privilege('lecito_gateway', oid, 'SELECT')
       ORDER BY name`,
    );
    expect(hidden).toEqual([{ name: 'access_event' }, { name: 'migration' }, { name: 'number_key' }]);
  });

  it('borrows the owner’s rights for two functions: one merges an index, one gives the next number', async () => {
    const borrowed = await runSql(
      database.ownerUrl,
      `SELECT proname AS name FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prosecdef
       AND has_function_privilege('lecito_gateway', oid, 'EXECUTE') ORDER BY name`,
    );
    expect(borrowed).toEqual([{ name: 'merge_access_index' }, { name: 'shuffled' }]);
  });

  it('reads every view with its own rights, but for that of events in full', async () => {
    const others = await runSql(
      database.ownerUrl,
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'v'
       AND NOT 'security_invoker=true' = ANY (coalesce(reloptions, '{}')) ORDER BY name`,
    );
    expect(others).toEqual([{ name: 'access_event_in_full' }]);
  });
});
