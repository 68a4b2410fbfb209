import { CAST } from '../../../src/demo/cast';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { done, DPO, mutate, SALES } from '../mutations/mutate';
import { merging, ownerOf, untilCompared } from './persons';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
  await untilCompared(gateway.database);
});
afterAll(() => gateway.close());

async function create(familyName: string): Promise<string> {
  const origin = { sourceName: 'sales-network', collectionActionName: 'business-contacts' };
  return String((await mutate(gateway, SALES, 'createPerson', { ...origin, familyName, email: 'one-mailbox@example.com' })).payload?.id);
}

const PAIR = "SELECT id, state FROM possible_duplicate WHERE matched = 'EMAIL' AND person_id = ANY($1) AND other_person_id = ANY($1)";

it('a pair that was dismissed does not come again once a merge of one of the two is undone, whatever was written of the other', async () => {
  const { merge, undo, versionOf } = merging(gateway);
  const [drop, other] = [await create('Ferri'), await create('Ferro')];
  await untilCompared(gateway.database);
  const pair = (): Promise<object[]> => ownerOf(gateway.database)(PAIR, [[drop, other]]);
  const [found] = (await pair()) as { id: string }[];
  await done(gateway, DPO, 'dismissDuplicate', { id: found!.id });
  const merged = await merge(CAST.luca.id, drop);
  await done(gateway, DPO, 'updatePerson', { id: other, expectedVersion: await versionOf(other), phone: '+39 045 800 7777' });
  await untilCompared(gateway.database);
  await undo(merged.payload?.id, CAST.luca.id);
  await untilCompared(gateway.database);
  expect(await pair()).toEqual([{ id: found!.id, state: 'DISMISSED' }]);
});
