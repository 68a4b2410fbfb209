import { toMany, toOne } from '../../release/edge';
import { newestFirst, samePerson } from '../edge-order';
import { CampaignMember } from '../marketing/campaign-member.entity';
import { Account } from '../people/account.entity';
import { Note } from '../people/note.entity';
import { Person } from '../people/person.entity';
import { Lead } from '../sales/lead.entity';
import { Opportunity } from '../sales/opportunity.entity';
import { Order } from '../sales/order.entity';
import { Case } from '../service/case.entity';
import { HandOff } from '../service/hand-off.entity';
import { Interaction } from '../service/interaction.entity';
import { Ticket } from '../support/ticket.entity';
import { TimelineEntry } from './timeline-entry.entity';

const sortedBy = newestFirst('at');

/** Every way to what happened, and from there to the record behind it. */
export const TIMELINE_EDGES = [
  toMany(Person, 'timeline', TimelineEntry, 'personId', {
    samePerson,
    sortedBy,
    description: 'All that happened with this person, on every channel, newest first.',
  }),
  toMany(Account, 'timeline', TimelineEntry, 'accountId', {
    sortedBy,
    description: 'All that happened with this account and its people, on every channel, newest first.',
  }),

  toOne(TimelineEntry, 'person', Person, 'personId', { samePerson, description: 'With whom.' }),
  toOne(TimelineEntry, 'interaction', Interaction, 'interactionId', { samePerson, description: 'The contact, if it is one.' }),
  toOne(TimelineEntry, 'case', Case, 'caseId', { samePerson, description: 'The case, if it is one.' }),
  toOne(TimelineEntry, 'ticket', Ticket, 'ticketId', { samePerson, description: 'The ticket, if it is one.' }),
  toOne(TimelineEntry, 'order', Order, 'orderId', { samePerson, description: 'The purchase, if it is one.' }),
  toOne(TimelineEntry, 'opportunity', Opportunity, 'opportunityId', { samePerson, description: 'The sale, if it is one.' }),
  toOne(TimelineEntry, 'lead', Lead, 'leadId', { samePerson, description: 'The lead, if it is one.' }),
  toOne(TimelineEntry, 'campaignMember', CampaignMember, 'campaignMemberId', {
    samePerson,
    description: 'What became of the message, if it is one of a campaign.',
  }),
  toOne(TimelineEntry, 'note', Note, 'noteId', { samePerson, description: 'The note, if it is one.' }),
  toOne(TimelineEntry, 'handOff', HandOff, 'handOffId', { samePerson, description: 'The hand-off, if it is one.' }),
] as const;
