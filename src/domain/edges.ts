import { ConsentEvent } from './consent/consent-event.entity';
import { ConsentRecord } from './consent/consent-record.entity';
import { Contract } from './consent/contract.entity';
import { CONSENT_EDGES } from './consent/edges';
import { Objection } from './consent/objection.entity';
import { Restriction } from './consent/restriction.entity';
import { CampaignMember } from './marketing/campaign-member.entity';
import { Campaign } from './marketing/campaign.entity';
import { MARKETING_EDGES } from './marketing/edges';
import { AccountMembership } from './people/account-membership.entity';
import { Account } from './people/account.entity';
import { Attachment } from './people/attachment.entity';
import { ContactPoint } from './people/contact-point.entity';
import { DUPLICATE_EDGES } from './people/duplicates/edges';
import { PersonMerge } from './people/duplicates/person-merge.entity';
import { PossibleDuplicate } from './people/duplicates/possible-duplicate.entity';
import { PEOPLE_EDGES } from './people/edges';
import { Note } from './people/note.entity';
import { Person } from './people/person.entity';
import { PostalAddress } from './people/postal-address';
import { SALES_EDGES } from './sales/edges';
import { Lead } from './sales/lead.entity';
import { Opportunity } from './sales/opportunity.entity';
import { OrderLine } from './sales/order-line.entity';
import { Order } from './sales/order.entity';
import { Product } from './sales/product.entity';
import { Case } from './service/case.entity';
import { SERVICE_EDGES } from './service/edges';
import { HandOff } from './service/hand-off.entity';
import { Interaction } from './service/interaction.entity';
import { Queue } from './service/queue.entity';
import { Task } from './service/task.entity';
import { SEARCH_EDGES } from './search/edges';
import { SearchHit } from './search/search-hit.entity';
import { STAFF_EDGES } from './staff/edges';
import { StaffMember } from './staff/staff-member.entity';
import { TeamMember } from './staff/team-member.entity';
import { Asset } from './support/asset.entity';
import { SUPPORT_EDGES } from './support/edges';
import { Entitlement } from './support/entitlement.entity';
import { Ticket } from './support/ticket.entity';
import { TIMELINE_EDGES } from './timeline/edges';
import { TimelineEntry } from './timeline/timeline-entry.entity';

/** The types whose rows are released, and nothing else reaches the store through the graph. */
export const RECORDS = [
  Person,
  ContactPoint,
  Account,
  AccountMembership,
  Interaction,
  Opportunity,
  Product,
  Order,
  OrderLine,
  ConsentRecord,
  ConsentEvent,
  Objection,
  Restriction,
  Contract,
  Lead,
  Campaign,
  CampaignMember,
  StaffMember,
  Queue,
  Case,
  Ticket,
  Asset,
  Entitlement,
  Task,
  Note,
  Attachment,
  HandOff,
  PossibleDuplicate,
  PersonMerge,
  TimelineEntry,
  SearchHit,
] as const;

/** What is read of the store by its names: the records, and what joins them. */
export const ENTITIES = [...RECORDS, TeamMember] as const;

/** Types that are stored inside a column of a record. */
export const VALUE_TYPES = [PostalAddress] as const;

/** The graph: every way from one record to another. An edge is read in the same statement as the row that it starts from. */
export const EDGES = [
  ...PEOPLE_EDGES,
  ...DUPLICATE_EDGES,
  ...SALES_EDGES,
  ...MARKETING_EDGES,
  ...CONSENT_EDGES,
  ...SERVICE_EDGES,
  ...SUPPORT_EDGES,
  ...STAFF_EDGES,
  ...TIMELINE_EDGES,
  ...SEARCH_EDGES,
] as const;
