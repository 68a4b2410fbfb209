import { withSql, type RunSql } from '../../support/sql';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const ID = 'gen_random_uuid()';
const ONE = `'00000000-0000-4000-8000-000000000001'`;
const OTHER = `'00000000-0000-4000-8000-000000000002'`;

/** Inserts one row of these columns; what the row refers to is not there, which the store would say after its checks. */
const row = (table: string, columns: Readonly<Record<string, string>>): string =>
  `INSERT INTO ${table} (${Object.keys(columns).join(', ')}) VALUES (${Object.values(columns).join(', ')})`;

const consent = {
  consent_record_id: ID,
  version: '1',
  person_id: ID,
  state: `'ConsentGiven'`,
  expressed_by: `'SUBJECT'`,
  method: `'WEB_FORM'`,
};
const contract = { id: ID, person_id: ID, kind: `'CONTRACT'`, name: `'Fibra'`, starts_at: 'now()' };
const decision = {
  person_id: ID,
  purpose: `'DirectMarketing'`,
  valid_from: 'now()',
  valid_to: `'infinity'`,
  grounds: '1',
  reasons: `''`,
  basis: `''`,
};
const assignment = { id: ID, person_id: ID, valid_from: 'now()' };
const merge = { id: ID, kept_id: ONE, dropped_id: OTHER, same_email: 'true', closed: `'{}'` };
const match = { id: ID, person_id: ONE, other_person_id: OTHER, matched: `'EMAIL'` };
const entry = { id: ID, channel: `'EMAIL'`, address: `'a'` };
const handOff = { id: ID, person_id: ID, from_department: `'SALES'`, to_department: `'SUPPORT'`, purpose: `'CustomerCare'`, reason: `''` };
const line = { id: ID, order_id: ID, product_id: ID, line_number: '1', quantity: '1', unit_price: '1' };
const file = { id: ID, person_id: ID, file_name: `'a'`, media_type: `'image/png'`, bytes: '1', sha256: `repeat('0', 64)`, location: `'a'` };

async function sqlStateOf(run: RunSql, statement: string): Promise<unknown> {
  return run(statement).then(
    () => null,
    (error: unknown) => (error as { code?: unknown }).code,
  );
}

/** SQLSTATE check_violation. */
const NOT_SO = '23514';

describe('the store itself refuses, also of its owner and of whoever imports past the gateway,', () => {
  it.each([
    ['a consent that ends before it begins', row('consent_event', { ...consent, valid_from: 'now()', valid_to: 'now()' })],
    ['a consent in a state that no rule knows', row('consent_event', { ...consent, state: `'ConsentAssumed'` })],
    ['what was said before the first time', row('consent_event', { ...consent, version: '0' })],
    ['a contract that ends before it begins', row('contract', { ...contract, ends_at: 'now()' })],
    ['a decision without a ground', row('authorisation', { ...decision, grounds: '0' })],
    ['a decision that ends before it begins', row('authorisation', { ...decision, valid_to: 'now()' })],
    ['an assignment to nobody', row('assignment', assignment)],
    ['an assignment to a team and to one of staff at once', row('assignment', { ...assignment, team_id: ID, staff_id: ID })],
    ['a verdict about a source that no rule knows', row('source', { id: ID, name: `'a'`, kind: `'DATA_SUBJECT'`, verdict: `'PROBABLY'` })],
    ['a person who is merged into themselves', row('person_merge', { ...merge, dropped_id: ONE })],
    ['two who match, named the other way round', row('possible_duplicate', { ...match, person_id: OTHER, other_person_id: ONE })],
    ['somebody who is their own duplicate', row('possible_duplicate', { ...match, other_person_id: ONE })],
    ['an entry of the register that does not say since when', row('suppression_entry', { ...entry, register: `'RPO'`, listed: 'true' })],
    ['an objection of ours that is none', row('suppression_entry', { ...entry, register: `'OPT_OUT'`, listed: 'false' })],
    ['a hand-off of two works at once', row('hand_off', { ...handOff, case_id: ID, ticket_id: ID })],
    ['none of a product that is ordered', row('order_line', { ...line, quantity: '0' })],
    ['a file without the hash of what it holds', row('attachment', { ...file, sha256: `repeat('0', 63)` })],
    ['a second policy that decides', row('authorisation_policy', { singleton: 'false', version: `'v2'` })],
    ['a second key of the pseudonyms', row('pseudonym_key', { one: 'false', fingerprint: `''` })],
  ])('%s', async (_what, statement) => {
    await withSql(database.ownerUrl, async (run) => {
      expect(await sqlStateOf(run, statement)).toBe(NOT_SO);
    });
  });

  it('none of these rows for anything else', async () => {
    const others = [
      row('consent_event', consent),
      row('contract', contract),
      row('authorisation', decision),
      row('assignment', { ...assignment, team_id: ID }),
      row('person_merge', merge),
      row('suppression_entry', { ...entry, register: `'RPO'`, listed: 'false' }),
      row('possible_duplicate', match),
      row('hand_off', { ...handOff, case_id: ID }),
      row('order_line', line),
      row('attachment', file),
    ];
    await withSql(database.ownerUrl, async (run) => {
      for (const statement of others) expect([null, '23503']).toContain(await sqlStateOf(run, statement));
    });
  });
});
