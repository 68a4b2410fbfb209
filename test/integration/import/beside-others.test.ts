import { Client } from 'pg';
import { rewriteAuthorisation } from '../../../src/authorisation/rewrite-authorisation';
import { CAST } from '../../../src/demo/cast';
import { assertStillLawful, openCollection } from '../../../src/domain/collection/import/collection';
import { defineSource } from '../../../src/domain/collection/definitions/definitions';
import { recordVerdict } from '../../../src/domain/collection/definitions/record-verdict';
import { sqlOf } from '../../../src/store/sql';
import { runSql } from '../../support/sql';
import { openBench, POLICY, type Bench } from './run-over';

let bench: Bench;
beforeAll(async () => (bench = await openBench()));
afterAll(() => bench.close());

/** Two connections of the owner. */
async function withTwo(work: (one: Client, other: Client) => Promise<void>): Promise<void> {
  const clients = [new Client({ connectionString: bench.ownerUrl }), new Client({ connectionString: bench.ownerUrl })] as const;
  try {
    for (const client of clients) await client.connect();
    await work(...clients);
  } finally {
    for (const client of clients) await client.end();
  }
}

describe('beside others who write', () => {
  it('a source found unlawful while somebody enters from it is decided by for them as well', async () => {
    await withTwo(async (entering, checking) => {
      await defineSource(sqlOf(entering), { name: 'race', kind: 'LIST_BROKER', verdict: 'LAWFUL' });
      await entering.query('BEGIN');
      await entering.query(
        `INSERT INTO person (id, source_id, collection_action_id, notice_id)
         SELECT gen_random_uuid(), s.id, p.collection_action_id, p.notice_id FROM source s, person p WHERE s.name = 'race' AND p.id = $1`,
        [CAST.giulia.id],
      );
      await checking.query('BEGIN');
      const checked = recordVerdict(
        sqlOf(checking),
        { name: 'race', verdict: 'UNLAWFUL' },
        { policy: POLICY, viewer: 'operator', pseudonym: () => 'CCCCCCCCCCCCCCCCCCCCCA' },
      );
      await new Promise((resolve) => setTimeout(resolve, 300));
      await entering.query('COMMIT');
      expect(await checked).toEqual({
        outcome: 'changed',
        persons: 1,
        rows: { lead: 0, opportunity: 0, interaction: 0, task: 0, hand_off: 0, contract: 0, account_membership: 0 },
      });
      await checking.query('COMMIT');
    });
  });

  it('whoever makes a lead from a source does not wait in a circle with whoever finds it unlawful', async () => {
    await withTwo(async (making, checking) => {
      await making.query('BEGIN');
      await making.query('SELECT FROM person WHERE id = $1 FOR NO KEY UPDATE', [CAST.giulia.id]);
      const [source] = (
        await making.query<{ id: string; name: string }>(
          'SELECT s.id, s.name FROM source s JOIN person p ON p.source_id = s.id WHERE p.id = $1',
          [CAST.giulia.id],
        )
      ).rows;
      await checking.query('BEGIN');
      const checked = recordVerdict(
        sqlOf(checking),
        { name: source!.name, verdict: 'UNLAWFUL' },
        { policy: POLICY, viewer: 'operator', pseudonym: () => 'CCCCCCCCCCCCCCCCCCCCCA' },
      );
      await new Promise((resolve) => setTimeout(resolve, 300));
      await making.query(
        `INSERT INTO lead (id, person_id, state, channel, source_id, collection_action_id, created_at)
         SELECT gen_random_uuid(), id, 'NEW', 'WEB', source_id, collection_action_id, now() FROM person WHERE id = $1`,
        [CAST.giulia.id],
      );
      await making.query('COMMIT');
      expect(await checked).toMatchObject({ outcome: 'changed' });
      await checking.query('ROLLBACK');
    });
  });

  it('a batch of an import keeps gateways from going over to another policy until it is durable', async () => {
    await withTwo(async (importing, going) => {
      const goOver = async (): Promise<unknown> =>
        (await going.query<{ had: boolean }>('SELECT pg_try_advisory_lock(1279607632) AS had')).rows[0]?.had;
      const collection = await openCollection(sqlOf(importing), { source: 'web-shop', action: 'loyalty-card' });
      await importing.query('BEGIN');
      await assertStillLawful(sqlOf(importing), collection, POLICY);
      expect(await goOver()).toBe(false);
      await importing.query('COMMIT');
      expect(await goOver()).toBe(true);
    });
  });

  it('goes on while a gateway decides anew by the same policy, and not while one does by another', async () => {
    const order = { kind: 'persons', source: 'web-shop', action: 'loyalty-card', mapping: 'columns: { externalId: id, givenName: name }' };
    const decidedUpTo = (version: string): Promise<unknown> =>
      runSql(bench.ownerUrl, 'UPDATE authorisation_policy SET version = $1', [`${version} up to ${CAST.giulia.id}`]);
    await decidedUpTo(POLICY.version);
    const { counts } = await bench.run({ ...order, files: { 'people.csv': 'id,name\nU-1,Ada\n' } });
    expect(counts).toEqual({ 'people.csv': '1 + 0 + 0 = 1' });
    await decidedUpTo('another');
    await expect(bench.run({ ...order, files: { 'people.csv': 'id,name\nU-2,Eva\n' } })).rejects.toThrow('another version of the policy');
    await runSql(bench.ownerUrl, 'UPDATE authorisation_policy SET version = $1', [POLICY.version]);
  });

  it('what is imported about a merged record decides about the person who was kept', async () => {
    const source = 'telco-customer-base';
    const action = 'customer-base-migration';
    const mapping = 'columns: { externalId: id, givenName: name }';
    await bench.run({ kind: 'persons', source, action, mapping, files: { 'people.csv': 'id,name\nM-1,Ada\n' } });
    await runSql(
      bench.ownerUrl,
      `INSERT INTO person_merge (id, kept_id, dropped_id, same_email, closed)
       SELECT gen_random_uuid(), $1, p.id, false, '{}' FROM person p WHERE p.external_id = 'M-1'`,
      [CAST.anna.id],
    );
    const standing = (): Promise<unknown[]> =>
      bench.rows('SELECT purpose, valid_from, valid_to, grounds, reasons, basis FROM authorisation WHERE person_id = $1 ORDER BY 1, 2', [
        CAST.anna.id,
      ]);
    await rewriteAuthorisation(sqlOf(bench.store.pool), POLICY, [CAST.anna.id]);
    const before = await standing();
    const services =
      'PhoneService,MultipleLines,InternetService,OnlineSecurity,OnlineBackup,DeviceProtection,TechSupport,StreamingTV,StreamingMovies';
    const { counts } = await bench.run({
      kind: 'telco-churn',
      source,
      action,
      asOf: new Date().toISOString().slice(0, 10),
      files: {
        'Telco-Customer-Churn.csv': `customerID,tenure,${services},Contract,MonthlyCharges,TotalCharges,Churn\nM-1,14,Yes,No,Cable,No,No,No,Yes,No,No,One year,20.5,287,No\n`,
      },
    });
    expect(counts).toEqual({ 'Telco-Customer-Churn.csv': '1 + 0 + 0 = 1' });
    const after = await standing();
    await rewriteAuthorisation(sqlOf(bench.store.pool), POLICY, [CAST.anna.id]);
    expect(after).toEqual(await standing());
    expect(after).not.toEqual(before);
  });
});
