import { CAST } from '../../../src/demo/cast';
import { openCampaignDesk, type CampaignDesk } from './campaign-desk';

const THREE = `SELECT id FROM person WHERE id IN ('${CAST.giulia.id}', '${CAST.irene.id}', '${CAST.sofia.id}')`;
/** An instant of so many days ago, as the graph writes it. */
const ago = (days: number, time = '09:00'): string =>
  `${new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)}T${time}:00+00:00`;

const SENT = ago(4);
const FIRST = ago(3);

let desk: CampaignDesk;
let campaign: string;
beforeAll(async () => {
  desk = await openCampaignDesk();
  await desk.sql("UPDATE campaign_member SET sent_at = now() - interval '60 days' WHERE sent_at > now() - interval '60 days'");
  campaign = await desk.approved({}, THREE);
  await desk.step('launchCampaign', campaign);
  await desk.until(campaign, 'COMPLETED');
  await desk.sql(`UPDATE campaign_member SET sent_at = '${SENT}' WHERE campaign_id = '${campaign}' AND sent_at IS NOT NULL`);
}, 60_000);
afterAll(() => desk.close());

const log = (answered: { readonly personId: string; readonly campaignId: string; readonly occurredAt: string }) =>
  desk.ask('mutation Log($input: LogInteractionInput!) { logInteraction(input: $input) { id } }', {
    input: { channel: 'EMAIL', direction: 'INBOUND', subject: 'answered the campaign', ...answered },
  });

/** Logs that somebody answered a campaign; the code of the refusal, or null. */
async function answer(personId: string, campaignId: string, occurredAt = FIRST): Promise<string | null> {
  const { errors } = await log({ personId, campaignId, occurredAt });
  return errors.length === 0 ? null : String(errors[0]?.extensions.code);
}

interface Results {
  readonly campaign: { readonly members: { readonly totalCount: number } };
  readonly marketing: {
    readonly responses: { readonly nodes: readonly { readonly respondedAt: string; readonly person: { id: string } }[] };
  };
}

async function results(): Promise<{ responded: number; of: readonly { respondedAt: string; person: { id: string } }[] }> {
  const { data, errors } = await desk.ask<Results>(
    `{ campaign(id: "${campaign}") { members(filter: { state: { eq: RESPONDED } }) { totalCount } }
       marketing { responses(first: 200) { nodes { respondedAt person { id } } } } }`,
  );
  if (data === null) throw new Error(JSON.stringify(errors));
  const of = data.marketing.responses.nodes.filter(({ respondedAt }) => respondedAt === FIRST);
  return { responded: data.campaign.members.totalCount, of };
}

const logged = async (): Promise<number> =>
  Number((await desk.sql("SELECT count(*) FROM interaction WHERE subject = 'answered the campaign'"))[0]?.['count']);

describe('an interaction that answers a campaign', () => {
  it('counts among its results, and in what marketing opens in the morning', async () => {
    expect(await results()).toEqual({ responded: 0, of: [] });
    expect(await answer(CAST.giulia.id, campaign)).toBeNull();
    expect(await results()).toEqual({ responded: 1, of: [{ respondedAt: FIRST, person: { id: CAST.giulia.id } }] });
    const events = await desk.sql(
      "SELECT FROM access_event_in_full WHERE operation = 'Collection' AND used @> ARRAY['Interaction.subject', 'CampaignMember.state']",
    );
    expect(events).toHaveLength(1);
  });

  it('counts once however often the person answers, from the first time', async () => {
    expect(await answer(CAST.giulia.id, campaign, ago(2))).toBeNull();
    expect(await results()).toMatchObject({ responded: 1, of: [{ respondedAt: FIRST }] });
    expect(await logged()).toBe(2);
  });

  it('is refused from before the message went out, and names the instant at fault', async () => {
    const before = { personId: CAST.irene.id, campaignId: campaign, occurredAt: ago(4, '08:58') };
    expect((await log(before)).errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field: 'input.occurredAt' });
    expect(await results()).toMatchObject({ responded: 1 });
    expect(await logged()).toBe(2);
  });

  it('is refused for whom nothing was sent to, and says why', async () => {
    const draft = await desk.draft();
    await desk.fill(draft, THREE);
    for (const state of ['ADDED', 'WITHHELD', 'FAILED', 'REMOVED']) {
      await desk.sql('UPDATE campaign_member SET state = $2 WHERE campaign_id = $1', [draft, state]);
      const { errors } = await log({ personId: CAST.irene.id, campaignId: draft, occurredAt: FIRST });
      expect([state, errors[0]?.extensions]).toMatchObject([
        state,
        { code: 'ILLEGAL_STEP', detail: expect.stringMatching(/^No message went out for this member/) as string },
      ]);
    }
    expect(await logged()).toBe(2);
  });

  it('answers alike for who is no member and for a campaign that is not there', async () => {
    const draft = await desk.draft();
    expect(await answer(CAST.irene.id, draft)).toBe('NOT_FOUND');
    expect(await answer(CAST.irene.id, '00000000-0000-7000-8000-0000000000ff')).toBe('NOT_FOUND');
    expect(await answer(CAST.irene.id, 'no key')).toBe('NOT_FOUND');
    expect(await logged()).toBe(2);
  });

  it('is not told to whoever may not open campaigns', async () => {
    const input = {
      personId: CAST.irene.id,
      campaignId: campaign,
      channel: 'PHONE',
      direction: 'INBOUND',
      subject: 'answered the campaign',
    };
    const { errors } = await desk.gateway.graphql('mutation Log($input: LogInteractionInput!) { logInteraction(input: $input) { id } }', {
      as: 'customer-service',
      purpose: 'CustomerCare',
      variables: { input },
    });
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect(await logged()).toBe(2);
  });

  it('is counted no more from the very next request after the person withdrew', async () => {
    await desk.ask(`mutation { withdrawConsent(input: { personId: "${CAST.giulia.id}", purpose: DirectMarketing }) { id } }`);
    expect(await results()).toEqual({ responded: 0, of: [] });
    expect(await answer(CAST.giulia.id, campaign)).toBe('NOT_FOUND');
  });
});
