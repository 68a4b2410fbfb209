import { ObjectType } from 'type-graphql';
import { viewList } from '../../release/view';
import { newestFirst, soonestFirst } from '../edge-order';
import { CampaignMember } from '../marketing/campaign-member.entity';
import { Campaign } from '../marketing/campaign.entity';
import { isOneOf } from './conditions';

@ObjectType({ simpleResolvers: true, description: 'What marketing opens in the morning.' })
export class MarketingView {}

viewList(MarketingView, 'campaigns', {
  entity: Campaign,
  reads: ['state'],
  where: ({ column }) => [isOneOf(column('state'), ['DRAFT', 'PLANNED', 'APPROVED', 'RUNNING', 'PAUSED'])],
  sortedBy: newestFirst('createdAt'),
  description: 'Campaigns that are not over, the newest first; what its members sum up to, counts those alone of whom you may know.',
});

viewList(MarketingView, 'toApprove', {
  entity: Campaign,
  reads: ['state', 'plannedBy'],
  where: ({ column, viewer }) => [`${column('state')} = 'PLANNED'`, `${column('plannedBy')} IS DISTINCT FROM ${viewer}`],
  sortedBy: soonestFirst('plannedFor'),
  description: 'Campaigns that somebody else planned and you may approve, the nearest date first.',
});

viewList(MarketingView, 'responses', {
  entity: CampaignMember,
  reads: ['state', 'respondedAt'],
  where: ({ column }) => [isOneOf(column('state'), ['RESPONDED', 'UNSUBSCRIBED']), `${column('respondedAt')} > now() - interval '30 days'`],
  sortedBy: newestFirst('respondedAt'),
  description: 'Who answered a campaign or ended its messages in the last 30 days, the newest first.',
});
