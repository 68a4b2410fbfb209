import { CAMPAIGN_STEPS } from '../../../src/domain/marketing/campaign-steps';
import type { CampaignState } from '../../../src/domain/marketing/campaign.entity';

const STATES: readonly CampaignState[] = ['DRAFT', 'PLANNED', 'APPROVED', 'RUNNING', 'PAUSED', 'COMPLETED', 'CANCELLED'];
type Step = Parameters<typeof CAMPAIGN_STEPS.next>[0];

/** Where each step leads, from each state in the order above; a point stands for an illegal one. */
const TABLE: Readonly<Record<Step, string>> = {
  planCampaign: 'PLANNED PLANNED PLANNED . . . .',
  approveCampaign: '. APPROVED . . . . .',
  launchCampaign: '. . RUNNING . . . .',
  pauseCampaign: '. . . PAUSED . . .',
  resumeCampaign: '. . . . RUNNING . .',
  completeCampaign: '. . . COMPLETED COMPLETED . .',
  cancelCampaign: 'CANCELLED CANCELLED CANCELLED . CANCELLED . .',
  addCampaignMembers: 'DRAFT DRAFT . . . . .',
  removeCampaignMember: 'DRAFT PLANNED APPROVED RUNNING PAUSED . .',
};

describe('the steps of a campaign', () => {
  it.each(Object.entries(TABLE))('%s leads where the table says, and is refused elsewhere', (step, row) => {
    row.split(' ').forEach((to, index) => {
      const from = STATES[index] as CampaignState;
      if (to === '.')
        expect(() => CAMPAIGN_STEPS.next(step as Step, from)).toThrow(expect.objectContaining({ code: 'ILLEGAL_STEP' }) as Error);
      else expect(CAMPAIGN_STEPS.next(step as Step, from)).toBe(to);
    });
  });
});
