import { untilSoManyWait, whileRowsAreHeld } from '../duplicates/held';
import { done, DPO } from '../mutations/mutate';
import { openCampaignDesk, READY, type CampaignDesk } from './campaign-desk';

let desk: CampaignDesk;
beforeAll(async () => {
  desk = await openCampaignDesk();
});
afterAll(() => desk.close());

it('whoever is told that their withdrawal is recorded gets no message but those recorded before it', async () => {
  const { database } = desk.gateway;
  const query = READY.replace('LIMIT 40', 'LIMIT 1');
  const [person] = await desk.sql<{ id: string }>(query);
  const id = await desk.approved({}, query);
  const recorded = async (): Promise<number> => (await desk.sql('SELECT FROM message WHERE campaign_id = $1', [id])).length;
  // The message is decided and its text is ready; it only has to be written down.
  const knownAtAnswer = await whileRowsAreHeld(database, 'LOCK TABLE message IN SHARE ROW EXCLUSIVE MODE', [], async () => {
    await desk.step('launchCampaign', id);
    await untilSoManyWait(database, 1);
    const answered = done(desk.gateway, DPO, 'withdrawConsent', { personId: person?.id, purpose: 'DirectMarketing' }).then(recorded);
    await Promise.race([untilSoManyWait(database, 2), answered]);
    return () => answered;
  });
  await desk.until(id, 'COMPLETED');
  expect(desk.sent.messages).toHaveLength(1);
  expect(knownAtAnswer).toBe(1);
}, 60_000);
