import { join } from 'node:path';
import { rewriteAuthorisation } from '../../../src/authorisation/rewrite-authorisation';
import { CAST } from '../../../src/demo/cast';
import { loadPolicy } from '../../../src/store/load-policy';
import { inOwnerTransaction } from '../../../src/store/owner-transaction';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { done, DPO, MARKETING, personFor } from '../mutations/mutate';
import { addPerson, merging, ownerOf } from './persons';

const POLICY = loadPolicy(join(__dirname, '..', '..', '..', 'policy'));

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

const emailOf = async (id: string): Promise<unknown> => (await personFor(gateway, MARKETING, id))?.['email'] ?? null;

/** Somebody who gave their address in a sale, and so may be written to. */
async function customer(email: string): Promise<string> {
  const id = await addPerson(gateway.database, CAST.giulia.id, { email });
  await ownerOf(gateway.database)(
    `INSERT INTO contract (id, person_id, kind, name, starts_at, email_given_in_sale)
     VALUES (gen_random_uuid(), $1, 'CONTRACT', 'A line', now() - interval '1 day', true)`,
    [id],
  );
  await inOwnerTransaction(gateway.database.ownerUrl, (sql) => rewriteAuthorisation(sql, POLICY, [id]));
  expect(await emailOf(id)).toBe(email);
  return id;
}

it('whose address was changed while two were one is reached by it no more; the other, whose address stayed, is', async () => {
  const [keep, drop] = [await customer('kept@example.com'), await customer('other@example.com')];
  const { merge, undo, versionOf } = merging(gateway);
  const merged = await merge(keep, drop);
  await done(gateway, DPO, 'updatePerson', { id: keep, expectedVersion: await versionOf(keep), email: 'new@example.com' });
  expect(await emailOf(keep)).toBeNull();
  expect((await undo(merged.payload?.['id'], keep)).errors).toEqual([]);
  expect([await emailOf(keep), await emailOf(drop)]).toEqual([null, 'other@example.com']);
});
