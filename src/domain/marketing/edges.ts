import { toMany, toOne } from '../../release/edge';
import { samePerson } from '../edge-order';
import { Person } from '../people/person.entity';
import { CampaignMember } from './campaign-member.entity';
import { Campaign } from './campaign.entity';

/** Every way from campaigns. */
export const MARKETING_EDGES = [
  toMany(Campaign, 'members', CampaignMember, 'campaignId', {
    description: 'Whom it addresses, as far as the asker may know of them; totals count these alone, so those by `state` are its results.',
  }),

  toOne(CampaignMember, 'campaign', Campaign, 'campaignId', { category: 'Communication', description: 'The campaign.' }),
  toOne(CampaignMember, 'person', Person, 'personId', { samePerson, description: 'The person.' }),
] as const;
