import { stateMachine } from '../state-machine';
import type { CampaignMemberState } from './campaign-member.entity';

/**
 * What people do with a member of a campaign; the rest is done by sending. Whoever answers a message was reached by it, also where nobody
 * knew: an answer, and the way out of a message, are taken while its delivery is in doubt.
 */
export const CAMPAIGN_MEMBER_STEPS = stateMachine<CampaignMemberState, 'removeCampaignMember' | 'logInteraction' | 'unsubscribe'>(
  'CampaignMember',
  {
    removeCampaignMember: { from: ['ADDED', 'WITHHELD'], to: 'REMOVED' },
    logInteraction: { from: ['SENDING', 'SENT', 'IN_DOUBT', 'RESPONDED'], to: 'RESPONDED' },
    unsubscribe: { from: ['SENDING', 'SENT', 'IN_DOUBT', 'RESPONDED'], to: 'UNSUBSCRIBED' },
  },
);
