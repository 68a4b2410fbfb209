import { settleMessage } from '../../../src/domain/marketing/sending/settle-message';
import { NotReached } from '../../../src/sending/transport';
import { openStore } from '../../../src/store/store';
import { openCampaignDesk, READY, statesOf, type CampaignDesk } from './campaign-desk';

let desk: CampaignDesk;
beforeAll(async () => {
  desk = await openCampaignDesk();
});
afterAll(() => desk.close());

/** Of a campaign whose messages end in this way, once its first one did. */
async function tried(query: string, state: string, fault: Error): Promise<{ readonly campaign: string; readonly message: string }> {
  desk.sent.before = () => Promise.reject(fault);
  const campaign = await desk.approved({}, query);
  await desk.step('launchCampaign', campaign);
  for (const deadline = Date.now() + 30_000; Date.now() < deadline;) {
    const [row] = await desk.sql('SELECT id FROM message WHERE campaign_id = $1 AND state = $2', [campaign, state]);
    if (row !== undefined) return { campaign, message: String(row['id']) };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`no message became ${state}`);
}

it('a message that surely did not leave is not in doubt for whoever looked for messages left behind just before', async () => {
  const { campaign, message } = await tried(READY.replace('LIMIT 40', 'LIMIT 1'), 'RETURNED', new NotReached('not now'));
  await desk.step('pauseCampaign', campaign);
  const { ownerUrl, gatewayUrl } = desk.gateway.database;
  const store = await openStore({ owner: ownerUrl, gateway: gatewayUrl }, []);
  await settleMessage(store, message, campaign, 'IN_DOUBT').finally(() => store.close());
  desk.sent.before = () => Promise.resolve();
  await desk.step('resumeCampaign', campaign);
  await desk.until(campaign, 'COMPLETED');
  expect(await statesOf(desk, campaign)).toEqual({ SENT: 1 });
}, 60_000);

it('who perhaps got a message gets no other one too soon after it', async () => {
  const query = READY.replace('LIMIT 40', 'LIMIT 1 OFFSET 1');
  await tried(query, 'IN_DOUBT', new Error('silent after the text'));
  desk.sent.before = () => Promise.resolve();
  const next = await desk.approved({}, query);
  await desk.step('launchCampaign', next);
  await desk.until(next, 'COMPLETED');
  expect(await desk.sql('SELECT withheld_because AS because FROM campaign_member WHERE campaign_id = $1', [next])).toEqual([
    { because: 'FREQUENCY_CAP' },
  ]);
}, 60_000);
