import { join } from 'node:path';
import { rewriteAuthorisation } from '../../../src/authorisation/rewrite-authorisation';
import { CAST } from '../../../src/demo/cast';
import { recordVerdict } from '../../../src/domain/collection/definitions/record-verdict';
import { loadPolicy } from '../../../src/store/load-policy';
import { inOwnerTransaction } from '../../../src/store/owner-transaction';
import { sqlOf } from '../../../src/store/sql';
import { openStore } from '../../../src/store/store';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { DPO, mutate } from '../mutations/mutate';
import { untilSoManyWait, whileRowsAreHeld } from './held';
import { merging, ownerOf } from './persons';

const POLICY = loadPolicy(join(__dirname, '..', '..', '..', 'policy'));
const HOLD = 'SELECT FROM person WHERE id = $1 FOR NO KEY UPDATE';

// By their ids Giulia comes first.
const [FIRST, SECOND] = [CAST.giulia.id, CAST.luca.id];

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

describe('beside somebody who undoes a merge', () => {
  it('whoever decides anew about both does not wait in a circle', async () => {
    const { merge, undo } = merging(gateway);
    const merged = await merge(SECOND, FIRST);
    const store = await openStore({ owner: gateway.database.ownerUrl, gateway: gateway.database.gatewayUrl }, []);
    try {
      const [undone] = await whileRowsAreHeld(gateway.database, HOLD, [FIRST], async () => {
        const deciding = store.dataSource.transaction((manager) => rewriteAuthorisation(sqlOf(manager), POLICY, [FIRST, SECOND]));
        await untilSoManyWait(gateway.database, 1);
        const undoing = undo(merged.payload?.['id'], SECOND);
        await untilSoManyWait(gateway.database, 2);
        return () => Promise.all([undoing, deciding]);
      });
      expect(undone.errors).toEqual([]);
    } finally {
      await store.close();
    }
  }, 30_000);

  it('whoever changes the kept person does not wait in a circle', async () => {
    const { merge, undo, versionOf } = merging(gateway);
    const merged = await merge(SECOND, FIRST);
    const version = await versionOf(SECOND);
    const [changed, undone] = await whileRowsAreHeld(gateway.database, HOLD, [SECOND], async () => {
      const changing = mutate(gateway, DPO, 'updatePerson', { id: SECOND, expectedVersion: version, email: 'luca.m@example.com' });
      await untilSoManyWait(gateway.database, 1);
      const undoing = undo(merged.payload?.['id'], SECOND);
      await untilSoManyWait(gateway.database, 2);
      return () => Promise.all([changing, undoing]);
    });
    // It was decided to undo the merge of a person who was changed since.
    expect([changed.errors, undone.code]).toEqual([[], 'CONFLICT']);
    expect((await undo(merged.payload?.['id'], SECOND)).errors).toEqual([]);
  }, 30_000);

  it('the check of a source, which concerns the other alone, does not wait in a circle', async () => {
    const { merge, undo } = merging(gateway);
    const owner = ownerOf(gateway.database);
    const [source] = await owner(
      `INSERT INTO source (id, name, kind, verdict) VALUES (gen_random_uuid(), 'of the other alone', 'LIST_BROKER', 'LAWFUL') RETURNING id`,
    );
    await owner('UPDATE person SET source_id = $2 WHERE id = $1', [SECOND, source?.['id']]);
    const merged = await merge(FIRST, SECOND);
    const check = { name: 'of the other alone', verdict: 'UNLAWFUL' } as const;
    const checking = { policy: POLICY, viewer: 'operator', pseudonym: () => 'CCCCCCCCCCCCCCCCCCCCCA' };
    const [undone, checked] = await whileRowsAreHeld(gateway.database, HOLD, [FIRST], async () => {
      const undoing = undo(merged.payload?.['id'], FIRST);
      await untilSoManyWait(gateway.database, 1);
      const recorded = inOwnerTransaction(gateway.database.ownerUrl, (sql) => recordVerdict(sql, check, checking));
      await untilSoManyWait(gateway.database, 2);
      return () => Promise.all([undoing, recorded]);
    });
    expect([undone.errors, checked.outcome]).toEqual([[], 'changed']);
  }, 30_000);
});
