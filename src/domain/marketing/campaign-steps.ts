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
  addCampaignMembers: { from: ['DRAFT', 'PLANNED'] },
  removeCampaignMember: { from: ['DRAFT', 'PLANNED', 'APPROVED', 'RUNNING', 'PAUSED'] },
  planCampaign: { from: ['DRAFT', 'PLANNED'], to: 'PLANNED' },
  approveCampaign: { from: ['PLANNED'], to: 'APPROVED' },
  launchCampaign: { from: ['APPROVED'], to: 'RUNNING' },
  pauseCampaign: { from: ['RUNNING'], to: 'PAUSED' },
  resumeCampaign: { from: ['PAUSED'], to: 'RUNNING' },
  completeCampaign: { from: ['RUNNING', 'PAUSED'], to: 'COMPLETED' },
  cancelCampaign: { from: ['DRAFT', 'PLANNED', 'APPROVED', 'PAUSED'], to: 'CANCELLED' },
});
