import { CAST, PERSONAS } from '../../../src/demo/cast';
import { done, PERSON } from '../mutations/mutate';
import { openCampaignDesk, type CampaignDesk } from './campaign-desk';

let desk: CampaignDesk;
beforeAll(async () => {
  desk = await openCampaignDesk();
});
afterAll(() => desk.close());

/** A campaign of nobody, paused soon after a gateway launched it whose clock is five minutes ahead. */
async function launchedElsewhere(): Promise<string> {
  const id = await desk.draft();
  await desk.sql(
    `UPDATE campaign SET state = 'PAUSED', launched_by = $2, launched_role = 'marketing', launched_client = 'desk', launched_trace_id = repeat('0', 32),
       starts_at = now() + interval '5 minutes' WHERE id = $1`,
    [id, PERSONAS.marketing.subject],
  );
  return id;
}

describe('a campaign that was launched by a gateway whose clock is ahead', () => {
  it('is ended by whoever ends it', async () => {
    const { campaign, errors } = await desk.step('completeCampaign', await launchedElsewhere());
    expect([campaign?.state, errors]).toEqual(['COMPLETED', []]);
  });

  it('ends once nobody is left, and not at a later look', async () => {
    const id = await launchedElsewhere();
    await desk.step('resumeCampaign', id);
    await desk.until(id, 'COMPLETED');
  });
});

describe('a gateway whose clock is behind', () => {
  let behind: CampaignDesk;
  beforeAll(async () => {
    behind = await openCampaignDesk({ now: () => Date.now() - 300_000 });
  });
  afterAll(() => behind.close());

  it('sends no survey to whoever objected to direct marketing a moment ago', async () => {
    const { gateway } = behind;
    const personId = CAST.giulia.id;
    const consent = { personId, purpose: 'CommercialResearch', channel: 'EMAIL', expressedBy: 'SUBJECT', method: 'WEB_FORM' };
    await done(gateway, PERSON, 'recordConsent', consent);
    await behind.sql(
      "UPDATE consent_event SET at = at - interval '1 hour', valid_from = valid_from - interval '1 hour' WHERE person_id = $1",
      [personId],
    );
    const id = await behind.approved({}, `SELECT id FROM person WHERE id = '${personId}'`);
    await behind.sql("UPDATE campaign SET purpose = 'CommercialResearch' WHERE id = $1", [id]);
    await done(gateway, PERSON, 'objectToProcessing', { personId, purpose: 'DirectMarketing' });
    const { errors } = await gateway.graphql('mutation Launch($input: LaunchCampaignInput!) { launchCampaign(input: $input) { id } }', {
      as: 'marketing',
      purpose: 'CommercialResearch',
      variables: { input: { id, expectedVersion: 3 } },
    });
    expect(errors).toEqual([]);
    await behind.until(id, 'COMPLETED');
    expect(await behind.sql('SELECT withheld_because FROM campaign_member WHERE campaign_id = $1', [id])).toEqual([
      { withheld_because: 'OBJECTED' },
    ]);
    expect(behind.sent.messages).toEqual([]);
  });
});
