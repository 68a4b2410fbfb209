import { stateMachine } from '../state-machine';
import type { CampaignState } from './campaign.entity';

/** The legal steps of a campaign. Members are settled when it is approved: whoever approves knows whom it addresses. */
export const CAMPAIGN_STEPS = stateMachine<
  CampaignState,
  | 'planCampaign'
  | 'approveCampaign'
  | 'launchCampaign'
  | 'pauseCampaign'
  | 'resumeCampaign'
  | 'completeCampaign'
  | 'cancelCampaign'
  | 'addCampaignMembers'
  | 'removeCampaignMember'
>('Campaign', {
  // Whom it addresses belongs to the plan: it is planned anew, and approved by whoever did not do that.
  addCampaignMembers: { from: ['DRAFT', 'PLANNED'], to: 'DRAFT' },
  removeCampaignMember: { from: ['DRAFT', 'PLANNED', 'APPROVED', 'RUNNING', 'PAUSED'] },
  // Also after an approval, which ends by that: whoever finds a mistake before the launch corrects it, and it is approved anew.
  planCampaign: { from: ['DRAFT', 'PLANNED', 'APPROVED'], to: 'PLANNED' },
  approveCampaign: { from: ['PLANNED'], to: 'APPROVED' },
  launchCampaign: { from: ['APPROVED'], to: 'RUNNING' },
  pauseCampaign: { from: ['RUNNING'], to: 'PAUSED' },
  resumeCampaign: { from: ['PAUSED'], to: 'RUNNING' },
  completeCampaign: { from: ['RUNNING', 'PAUSED'], to: 'COMPLETED' },
  cancelCampaign: { from: ['DRAFT', 'PLANNED', 'APPROVED', 'PAUSED'], to: 'CANCELLED' },
});
