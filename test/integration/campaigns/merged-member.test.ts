import { CAST } from '../../../src/demo/cast';
import { NotReached } from '../../../src/sending/transport';
import { merging } from '../duplicates/persons';
import { openCampaignDesk, type CampaignDesk } from './campaign-desk';

const TWO = `SELECT id FROM person WHERE id IN ('${CAST.giulia.id}', '${CAST.irene.id}')`;

let desk: CampaignDesk;
beforeAll(async () => {
  desk = await openCampaignDesk();
});
afterAll(() => desk.close());

const longAgo = async (): Promise<void> => {
  await desk.sql("UPDATE message SET sending_at = now() - interval '60 days'");
  await desk.sql("UPDATE campaign_member SET sent_at = now() - interval '60 days' WHERE sent_at IS NOT NULL");
};

async function memberOf(campaign: string, person: string): Promise<string> {
  const [row] = await desk.sql('SELECT state, withheld_because FROM campaign_member WHERE campaign_id = $1 AND person_id = $2', [
    campaign,
    person,
  ]);
  return [row?.['state'], row?.['withheld_because']].filter(Boolean).join(' ');
}

async function until(campaign: string, person: string, state: string): Promise<void> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline;) {
    if ((await memberOf(campaign, person)) === state) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nobody became ${state}`);
}

it('sends a campaign to nobody twice whose two records were found to be one while it ran', async () => {
  await longAgo();
  // Giulia is reached; Irene’s message comes back and would be tried again.
  desk.sent.before = (message) =>
    message.to === 'giulia.ferri@example.com' ? Promise.resolve() : Promise.reject(new NotReached('not now'));
  const campaign = await desk.approved({}, TWO);
  // In this order: what comes back stops the rest for a while.
  const first = '00000000-0000-4000-8000-000000000001';
  await desk.sql('UPDATE campaign_member SET id = $3 WHERE campaign_id = $1 AND person_id = $2', [campaign, CAST.giulia.id, first]);
  await desk.step('launchCampaign', campaign);
  await until(campaign, CAST.giulia.id, 'SENT');
  await until(campaign, CAST.irene.id, 'ADDED');
  expect((await desk.step('pauseCampaign', campaign)).errors).toEqual([]);
  const { merge } = merging(desk.gateway);
  expect((await merge(CAST.irene.id, CAST.giulia.id)).errors).toEqual([]);
  await longAgo();
  desk.sent.before = () => Promise.resolve();
  expect((await desk.step('resumeCampaign', campaign)).errors).toEqual([]);
  await desk.until(campaign, 'COMPLETED');
  expect(await memberOf(campaign, CAST.irene.id)).toBe('WITHHELD ALREADY_SENT');
  expect(desk.sent.messages).toHaveLength(1);
}, 90_000);
