import { CAST } from '../../../src/demo/cast';
import { openCampaignDesk, TEXTS, type CampaignDesk } from './campaign-desk';

let desk: CampaignDesk;
beforeAll(async () => {
  desk = await openCampaignDesk();
  await desk.sql("UPDATE campaign_member SET sent_at = now() - interval '60 days' WHERE sent_at > now() - interval '60 days'");
});
afterAll(() => desk.close());

interface Campaign {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly members: { readonly totalCount: number };
}
interface Morning {
  readonly campaigns: { readonly nodes: readonly Campaign[] };
  readonly toApprove: { readonly nodes: readonly Campaign[] };
  readonly responses: { readonly nodes: readonly { readonly person: { readonly id: string } | null; readonly campaign: { id: string } }[] };
}

async function morning(): Promise<Morning> {
  const campaign = 'id name state members { totalCount }';
  const { data, errors } = await desk.ask<{ marketing: Morning }>(
    `{ marketing { campaigns(first: 100) { nodes { ${campaign} } } toApprove { nodes { ${campaign} } }
       responses(first: 500) { nodes { person { id } campaign { id } } } } }`,
  );
  expect(errors).toEqual([]);
  return data!.marketing;
}

async function addressable(args: string): Promise<{ total: number; addressable: number }> {
  const { data, errors } = await desk.ask<{ audience: { total: number; addressable: number } }>(
    `{ audience(${args}) { total addressable } }`,
  );
  expect(errors).toEqual([]);
  return data!.audience;
}

it('is a day of marketing: an audience, a campaign that a colleague approves, its answers, and nothing left to approve', async () => {
  const early = await morning();
  const planned = early.toApprove.nodes.find(({ name }) => name === 'Saldi di gennaio');
  expect(planned).toBeDefined();
  expect((await desk.step('approveCampaign', planned!.id)).campaign?.state).toBe('APPROVED');
  expect((await desk.step('cancelCampaign', planned!.id)).campaign?.state).toBe('CANCELLED');

  const { total, addressable: reachable } = await addressable('channel: EMAIL');
  expect(reachable).toBeGreaterThan(0);
  expect(reachable).toBeLessThan(total);

  const id = await desk.draft({ name: 'Giornata di prova', ...TEXTS });
  const personIds = [CAST.giulia.id, CAST.sofia.id, CAST.luca.id];
  expect((await desk.step('addCampaignMembers', id, { personIds })).errors).toEqual([]);
  expect((await desk.step('removeCampaignMember', id, { personId: CAST.sofia.id })).errors).toEqual([]);
  // Luca withdrew: whoever may not be seen was passed over.
  expect(await addressable(`campaignId: "${id}"`)).toEqual({ total: 1, addressable: 1 });
  expect((await desk.step('planCampaign', id, { plannedFor: '2027-01-07T08:00:00Z' })).campaign?.state).toBe('PLANNED');
  expect((await morning()).toApprove.nodes.map((each) => each.id)).not.toContain(id);
  expect((await desk.step('approveCampaign', id, {}, 'sara')).campaign?.state).toBe('APPROVED');
  await desk.step('launchCampaign', id);
  await desk.until(id, 'COMPLETED');
  expect(desk.sent.messages.map(({ to, subject }) => [to, subject])).toEqual([['giulia.ferri@example.com', 'Novità per Giulia']]);

  const answer = { personId: CAST.giulia.id, campaignId: id, channel: 'EMAIL', direction: 'INBOUND', subject: 'Which colours are there?' };
  const { errors } = await desk.ask('mutation Log($input: LogInteractionInput!) { logInteraction(input: $input) { id } }', {
    input: answer,
  });
  expect(errors).toEqual([]);
  expect((await morning()).responses.nodes).toContainEqual({ person: { id: CAST.giulia.id }, campaign: { id } });

  for (const { id: running, state } of (await morning()).campaigns.nodes)
    if (state === 'RUNNING') expect((await desk.step('pauseCampaign', running)).campaign?.state).toBe('PAUSED');
  for (const { id: open, name } of (await morning()).toApprove.nodes)
    expect([name, (await desk.step('cancelCampaign', open)).campaign?.state ?? 'nothing is sent on its channel']).toEqual([
      name,
      name === 'Community Bora' ? 'nothing is sent on its channel' : 'CANCELLED',
    ]);
  const late = await morning();
  expect(late.campaigns.nodes.filter(({ state }) => state === 'RUNNING')).toEqual([]);
  expect(late.toApprove.nodes.filter(({ name }) => name !== 'Community Bora')).toEqual([]);
}, 120_000);
