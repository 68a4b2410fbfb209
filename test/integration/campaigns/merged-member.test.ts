import { NotReached } from '../../../src/sending/transport';
import { merging, whileMerged } from '../duplicates/persons';
import { openCampaignDesk, type CampaignDesk } from './campaign-desk';

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

/** Those who may be written to; the first of `from` on. */
async function writable(from: number, count: number): Promise<readonly Reached[]> {
  const people = await desk.sql<Reached & { [column: string]: unknown }>(
    `SELECT p.id, p.email FROM person p JOIN authorisation a ON a.person_id = p.id AND a.purpose = 'DirectMarketing'
      AND a.valid_from <= now() AND a.valid_to > now() AND (a.grounds & 256) <> 0 WHERE p.email IS NOT NULL ORDER BY p.id LIMIT ${String(count)} OFFSET ${String(from)}`,
  );
  return people;
}

interface Reached {
  readonly id: string;
  readonly email: string;
}

it.each([
  ['reached', 'SENT', 0, () => Promise.resolve()],
  ['perhaps reached', 'IN_DOUBT', 2, () => Promise.reject(new Error('silent after the text'))],
] as const)(
  'sends a campaign to nobody twice who was %s in one of two records, found to be one while it ran',
  async (_what, state, from, answer) => {
    await longAgo();
    const [first, second] = (await writable(from, 2)) as [Reached, Reached];
    desk.sent.messages.length = 0;
    // The message to the second record comes back and would be tried again.
    desk.sent.before = ({ to }) => (to === first.email ? answer() : Promise.reject(new NotReached('not now')));
    const campaign = await desk.approved({}, `SELECT id FROM person WHERE id IN ('${first.id}', '${second.id}')`);
    // In this order: what comes back stops the rest for a while.
    const lowest = `00000000-0000-4000-8000-00000000000${String(from)}`;
    await desk.sql('UPDATE campaign_member SET id = $3 WHERE campaign_id = $1 AND person_id = $2', [campaign, first.id, lowest]);
    await desk.step('launchCampaign', campaign);
    await until(campaign, first.id, state);
    await until(campaign, second.id, 'ADDED');
    expect((await desk.step('pauseCampaign', campaign)).errors).toEqual([]);
    expect((await merging(desk.gateway).merge(second.id, first.id)).errors).toEqual([]);
    await longAgo();
    desk.sent.before = () => Promise.resolve();
    expect((await desk.step('resumeCampaign', campaign)).errors).toEqual([]);
    await desk.until(campaign, 'COMPLETED');
    expect(await memberOf(campaign, second.id)).toBe('WITHHELD ALREADY_SENT');
    expect(desk.sent.messages.map(({ to }) => to)).not.toContain(second.email);
  },
  90_000,
);

it('sends a campaign that still runs to somebody with whom one whom it had reached was merged, once that is undone', async () => {
  await longAgo();
  const [reached, kept, last] = (await writable(7, 3)) as [Reached, Reached, Reached];
  desk.sent.messages.length = 0;
  desk.sent.before = ({ to }) => (to === reached.email ? Promise.resolve() : Promise.reject(new NotReached('not now')));
  const campaign = await desk.approved({}, `SELECT id FROM person WHERE id IN ('${reached.id}', '${kept.id}', '${last.id}')`);
  await desk.sql('UPDATE campaign_member SET id = $3 WHERE campaign_id = $1 AND person_id = $2', [
    campaign,
    reached.id,
    '00000000-0000-4000-8000-000000000007',
  ]);
  await desk.step('launchCampaign', campaign);
  await until(campaign, reached.id, 'SENT');
  await until(campaign, kept.id, 'ADDED');
  expect((await desk.step('pauseCampaign', campaign)).errors).toEqual([]);
  await whileMerged(desk.gateway, [kept.id, reached.id], async () => {
    await longAgo();
    expect((await desk.step('resumeCampaign', campaign)).errors).toEqual([]);
    await until(campaign, kept.id, 'WITHHELD ALREADY_SENT');
    expect((await desk.step('pauseCampaign', campaign)).errors).toEqual([]);
  });
  await longAgo();
  desk.sent.before = () => Promise.resolve();
  expect((await desk.step('resumeCampaign', campaign)).errors).toEqual([]);
  await desk.until(campaign, 'COMPLETED');
  expect(desk.sent.messages.map(({ to }) => to).sort()).toEqual([reached.email, kept.email, last.email].sort());
}, 90_000);

it('sends a campaign that still runs to somebody who was taken for another member, once that is undone', async () => {
  await longAgo();
  const [kept, dropped, last] = (await writable(4, 3)) as [Reached, Reached, Reached];
  desk.sent.messages.length = 0;
  desk.sent.before = () => Promise.reject(new NotReached('not now'));
  const campaign = await desk.approved({}, `SELECT id FROM person WHERE id IN ('${kept.id}', '${dropped.id}', '${last.id}')`);
  await whileMerged(desk.gateway, [kept.id, dropped.id], async () => {
    await desk.step('launchCampaign', campaign);
    await until(campaign, dropped.id, 'WITHHELD ERASED');
    expect((await desk.step('pauseCampaign', campaign)).errors).toEqual([]);
  });
  desk.sent.before = () => Promise.resolve();
  expect((await desk.step('resumeCampaign', campaign)).errors).toEqual([]);
  await desk.until(campaign, 'COMPLETED');
  expect(desk.sent.messages.map(({ to }) => to).sort()).toEqual([kept.email, dropped.email, last.email].sort());
}, 90_000);
