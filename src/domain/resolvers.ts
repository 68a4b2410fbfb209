import type { NonEmptyArray } from 'type-graphql';
import { AccessEventsResolver } from './accountability/access-events.resolver';
import { ExplainAccessResolver } from './accountability/explain-access.resolver';
import { ViewerResolver } from './accountability/viewer.resolver';
import { ConsentResolver } from './consent/consent.resolver';
import { ObjectionResolver } from './consent/objection.resolver';
import { RestrictionResolver } from './consent/restriction.resolver';
import { JobResolver } from './jobs/job.resolver';
import { MergeResolver } from './people/duplicates/merge.resolver';
import { AudienceResolver } from './marketing/audience.resolver';
import { CampaignResolver } from './marketing/campaign.resolver';
import { RegisterChecksResolver } from './marketing/register-checks.resolver';
import { AttachmentResolver } from './people/attachment.resolver';
import { NoteResolver } from './people/note.resolver';
import { PersonResolver } from './people/person.resolver';
import { ReleasedRoots } from './roots';
import { LeadResolver } from './sales/lead.resolver';
import { OpportunityResolver } from './sales/opportunity.resolver';
import { OrderResolver } from './sales/order.resolver';
import { BulkCasesResolver } from './service/bulk-cases.resolver';
import { CaseResolver } from './service/case.resolver';
import { HandOffResolver } from './service/hand-off.resolver';
import { InteractionResolver } from './service/interaction.resolver';
import { TaskResolver } from './service/task.resolver';
import { StreamsResolver } from './streams/streams.resolver';
import { BulkTicketsResolver } from './support/bulk-tickets.resolver';
import { TicketResolver } from './support/ticket.resolver';

/** Every class whose methods answer a root field. */
export const RESOLVERS: NonEmptyArray<Function> = [
  ReleasedRoots,
  ViewerResolver,
  ExplainAccessResolver,
  AccessEventsResolver,
  PersonResolver,
  MergeResolver,
  NoteResolver,
  AttachmentResolver,
  InteractionResolver,
  TaskResolver,
  CaseResolver,
  HandOffResolver,
  BulkCasesResolver,
  TicketResolver,
  BulkTicketsResolver,
  JobResolver,
  LeadResolver,
  OpportunityResolver,
  OrderResolver,
  ConsentResolver,
  ObjectionResolver,
  RestrictionResolver,
  CampaignResolver,
  AudienceResolver,
  RegisterChecksResolver,
  StreamsResolver,
];
