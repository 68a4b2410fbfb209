import { PERSONAS } from '../../../src/demo/cast';
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
