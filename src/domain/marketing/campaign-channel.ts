import type { Category } from '../../vocabulary/categories';
import { describedEnum } from '../../vocabulary/graphql-enums';
import type { Ground } from '../../vocabulary/grounds';

export const CampaignChannel = describedEnum('CampaignChannel', 'Through what a campaign can address persons.', {
  EMAIL: 'E-mail.',
  PHONE: 'Calls: what is sent is a sheet for whoever calls.',
  POSTAL: 'Letters.',
});
export type CampaignChannel = keyof typeof CampaignChannel;

/** Whether campaigns are sent on this channel. */
export function isCampaignChannel(channel: string): channel is CampaignChannel {
  return Object.hasOwn(CampaignChannel, channel);
}

interface Way {
  /** The field of Person that holds the address, and its category. */
  readonly field: string;
  readonly category: Category;
  /** The grounds that permit a message on this channel (Codice Art. 130(1)-(4)), in the order in which one is cited. */
  readonly permits: readonly Ground[];
}

/** What it takes to address somebody on a channel. A contract or an interest, which may release the address, permits no message. */
export const WAYS: Readonly<Record<CampaignChannel, Way>> = {
  EMAIL: { field: 'email', category: 'EmailAddress', permits: ['CONSENT_EMAIL', 'SOFT_SPAM'] },
  PHONE: { field: 'phone', category: 'TelephoneNumber', permits: ['CONSENT_PHONE'] },
  POSTAL: { field: 'address', category: 'PhysicalAddress', permits: ['CONSENT_POSTAL'] },
};
