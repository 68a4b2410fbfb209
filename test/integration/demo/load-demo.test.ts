// alone (30 s): loads the whole demo again and again
import { join } from 'node:path';
import { ANCHOR } from '../../../src/demo/calendar';
import { CAST, type CastName } from '../../../src/demo/cast';
import { generateDemo } from '../../../src/demo/generate';
import type { RowsByTable } from '../../../src/demo/insert-rows';
import { loadDemo } from '../../../src/demo/load-demo';
import { loadFacts } from '../../../src/authorisation/load-facts';
import { decide } from '../../../src/decision/decide';
import type { Facts } from '../../../src/decision/facts';
import type { Policy } from '../../../src/decision/policy';
import { verdict } from '../../../src/decision/verdict';
import { loadPolicy } from '../../../src/store/load-policy';
import { inOwnerTransaction } from '../../../src/store/owner-transaction';
import type { Category } from '../../../src/vocabulary/categories';
import type { Purpose } from '../../../src/vocabulary/purposes';
import { reasonOf, type Reason } from '../../../src/vocabulary/reasons';
import { runSql } from '../../support/sql';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

const policy = loadPolicy(join(__dirname, '..', '..', '..', 'policy'));
jest.setTimeout(90_000); // each of the first tests loads the whole demo

let database: TestDatabase;
let said: string[];

async function load(withPolicy: Policy = policy): Promise<void> {
  await loadDemo({ ownerUrl: database.ownerUrl, policy: withPolicy, onProgress: (line) => said.push(line) });
}

async function count(table: string): Promise<number> {
  const [row] = await runSql<{ count: string }>(database.ownerUrl, `SELECT count(*) FROM "${table}"`);
  return Number(row?.count);
}

describe('an empty store', () => {
  beforeEach(async () => {
    database = await createTestDatabase();
    said = [];
  });
  afterEach(() => database.drop());

  it('takes every row of the demo, and remembers by which policy it was decided', async () => {
    await load();
    const tables: RowsByTable = generateDemo();
    for (const [table, rows] of Object.entries(tables)) expect([table, await count(table)]).toEqual([table, rows.length]);
    expect(await runSql(database.ownerUrl, 'SELECT version FROM authorisation_policy')).toEqual([{ version: policy.version }]);
    expect(said.at(-1)).toBe('Demo data: 2000 persons are ready.');
  });

  it('is filled once when two gateways start together', async () => {
    await Promise.all([load(), load()]);
    expect(await count('person')).toBe(2000);
    expect(said.filter((line) => line.endsWith('are ready.'))).toHaveLength(1);
  });

  it('stays empty when the load fails half way', async () => {
    const broken = { ...policy, version: null as unknown as string };
    await expect(load(broken)).rejects.toThrow('null value in column "version"');
    expect(await count('person')).toBe(0);
    expect(await count('source')).toBe(0);
  });
});

describe('a store in use', () => {
  beforeAll(async () => {
    database = await createTestDatabase({ demo: true });
    said = [];
  });
  afterAll(() => database.drop());

  it('is left alone', async () => {
    await runSql(database.ownerUrl, 'UPDATE authorisation_policy SET version = $1', ['of another day']);
    await load();
    expect(said).toEqual([]);
    expect(await runSql(database.ownerUrl, 'SELECT version FROM authorisation_policy')).toEqual([{ version: 'of another day' }]);
  });
});

describe('what the policy decides for the demo', () => {
  let facts: Map<string, Facts>;
  beforeAll(async () => {
    database = await createTestDatabase({ demo: true });
    const ids = (await runSql<{ id: string }>(database.ownerUrl, 'SELECT id FROM person')).map(({ id }) => id);
    facts = await inOwnerTransaction(database.ownerUrl, (sql) => loadFacts(sql, ids));
  });
  afterAll(() => database.drop());

  it('gives every reason that facts of a person can give', () => {
    const found = new Set<Reason>();
    for (const each of facts.values()) {
      for (const purpose of policy.purposes.keys()) {
        for (const letter of decide(each, policy, purpose, ANCHOR).reasons) if (letter !== '.') found.add(reasonOf(letter));
      }
    }
    expect([...found].sort()).toEqual([
      'CONSENT_EXPIRED',
      'CONSENT_INVALIDATED',
      'CONSENT_REFUSED',
      'CONSENT_UNKNOWN',
      'CONSENT_WITHDRAWN',
      'MINOR_NO_GUARDIAN',
      'NO_LEGAL_BASIS',
      'OBJECTED',
      'PURPOSE_INCOMPATIBLE',
      'RESTRICTED_ART18',
      'UNLAWFUL_SOURCE',
    ]);
  });

  it('shows some persons, and not all, for every purpose that a department or partner declares', () => {
    for (const purpose of policy.purposes.keys()) {
      const shown = [...facts.values()].filter((each) => decide(each, policy, purpose, ANCHOR).grounds !== 0).length;
      // Rights are owed to everybody about whom we hold something.
      const most = purpose === 'RightsFulfilment' ? 2000 : 1999;
      expect([purpose, shown > 100 && shown <= most]).toEqual([purpose, true]);
    }
  });

  function outcome(name: CastName, role: string, purpose: Purpose, category: Category): string {
    const known = facts.get(CAST[name].id);
    if (known === undefined) throw new Error(`the store holds no ${name}`);
    const found = verdict(policy, role, purpose, category, decide(known, policy, purpose, ANCHOR));
    return found.decision === 'RELEASED' ? 'RELEASED' : found.reason;
  }

  it.each<[CastName, email: string, phone: string]>([
    ['giulia', 'RELEASED', 'CONSENT_REFUSED'],
    ['luca', 'CONSENT_WITHDRAWN', 'CONSENT_UNKNOWN'],
    ['anna', 'CONSENT_UNKNOWN', 'CONSENT_UNKNOWN'],
    ['tommaso', 'MINOR_NO_GUARDIAN', 'CONSENT_UNKNOWN'],
    ['sofia', 'RELEASED', 'CONSENT_UNKNOWN'],
    ['paolo', 'OBJECTED', 'OBJECTED'],
    ['elena', 'RESTRICTED_ART18', 'RESTRICTED_ART18'],
    ['james', 'CONSENT_UNKNOWN', 'CONSENT_EXPIRED'],
    ['marta', 'CONSENT_UNKNOWN', 'CONSENT_UNKNOWN'],
    ['roberto', 'UNLAWFUL_SOURCE', 'UNLAWFUL_SOURCE'],
    ['irene', 'RELEASED', 'RELEASED'],
    ['davide', 'CONSENT_INVALIDATED', 'CONSENT_UNKNOWN'],
  ])('for direct marketing is of %s: e-mail %s, phone %s', (name, email, phone) => {
    expect(outcome(name, 'marketing', 'DirectMarketing', 'EmailAddress')).toBe(email);
    expect(outcome(name, 'marketing', 'DirectMarketing', 'TelephoneNumber')).toBe(phone);
  });

  it('keeps the contract open where marketing is closed', () => {
    for (const name of ['luca', 'paolo', 'davide'] as const) {
      expect(outcome(name, 'support', 'TechnicalServiceProvision', 'EmailAddress')).toBe('RELEASED');
    }
    expect(outcome('james', 'support', 'TechnicalServiceProvision', 'EmailAddress')).toBe('NO_LEGAL_BASIS');
    expect(outcome('anna', 'customer-service', 'CustomerCare', 'EmailAddress')).toBe('PURPOSE_INCOMPATIBLE');
  });

  it('opens Marta Leone’s e-mail on the first day of 2099, without anybody doing anything', () => {
    const spans = facts.get(CAST.marta.id);
    const at = (day: string): number => (spans === undefined ? -1 : decide(spans, policy, 'DirectMarketing', Date.parse(day)).grounds);
    expect(at('2098-12-31T23:59:59.999Z')).toBe(0);
    expect(at('2099-01-01T00:00:00.000Z')).not.toBe(0);
  });
});
