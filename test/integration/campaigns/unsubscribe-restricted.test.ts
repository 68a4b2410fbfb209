import { CAST } from '../../../src/demo/cast';
import { done, DPO, MARKETING, personFor } from '../mutations/mutate';
import { openCampaignDesk, type CampaignDesk } from './campaign-desk';

/** One was written to by consent, the other as soft spam. */
const PEOPLE = [CAST.giulia.id, CAST.irene.id];
const BOTH = `SELECT id FROM person WHERE id IN ('${PEOPLE.join("', '")}')`;

let desk: CampaignDesk;
beforeAll(async () => {
  desk = await openCampaignDesk();
  await desk.sql("UPDATE campaign_member SET sent_at = now() - interval '60 days' WHERE sent_at > now() - interval '60 days'");
});
afterAll(() => desk.close());

it('who unsubscribes while their data are restricted (GDPR Art. 18) gets no message when they are no longer', async () => {
  const { gateway, sent } = desk;
  const id = await desk.approved({}, BOTH);
  await desk.step('launchCampaign', id);
  await desk.until(id, 'COMPLETED');
  expect(sent.messages).toHaveLength(2);
  for (const personId of PEOPLE) await done(gateway, DPO, 'restrictProcessing', { personId, because: 'ACCURACY_CONTESTED' });
  for (const { unsubscribeUrl } of sent.messages) {
    const answer = await fetch(`${gateway.url}${new URL(unsubscribeUrl).pathname}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
    expect(answer.status).toBe(200);
  }
  for (const personId of PEOPLE) await done(gateway, DPO, 'liftRestriction', { personId });
  for (const personId of PEOPLE) expect((await personFor(gateway, MARKETING, personId))?.['email'] ?? null).toBeNull();
  const listed = await desk.sql("SELECT FROM suppression_entry WHERE register = 'OPT_OUT' AND checked_at > now() - interval '1 minute'");
  expect(listed).toHaveLength(2);
}, 60_000);
