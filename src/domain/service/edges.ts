import { toMany, toOne } from '../../release/edge';
import { newestFirst, samePerson, soonestFirst } from '../edge-order';
import { Account } from '../people/account.entity';
import { Attachment } from '../people/attachment.entity';
import { Person } from '../people/person.entity';
import { Lead } from '../sales/lead.entity';
import { Opportunity } from '../sales/opportunity.entity';
import { Ticket } from '../support/ticket.entity';
import { Case } from './case.entity';
import { HandOff } from './hand-off.entity';
import { Interaction } from './interaction.entity';
import { Queue } from './queue.entity';
import { Task } from './task.entity';

/** Every way from what customers ask, and the work that follows. */
export const SERVICE_EDGES = [
  toOne(Interaction, 'person', Person, 'personId', { samePerson, description: 'With whom.' }),
  toOne(Interaction, 'account', Account, 'accountId', { category: 'Communication', description: 'On behalf of which account.' }),

  toMany(Queue, 'cases', Case, 'queueId', {
    category: 'Communication',
    sortedBy: soonestFirst('dueAt'),
    description: 'All cases of this queue, the nearest deadline first; a filter by state leaves those that wait.',
  }),
  toMany(Queue, 'tickets', Ticket, 'queueId', {
    category: 'ServiceConsumptionBehaviour',
    sortedBy: soonestFirst('resolveBy'),
    description: 'All tickets of this queue, the nearest deadline first; a filter by state leaves those that wait.',
  }),
  toMany(Queue, 'handOffs', HandOff, 'toQueueId', {
    category: 'Communication',
    sortedBy: newestFirst('at'),
    description: 'What was passed here, newest first.',
  }),

  toOne(Case, 'person', Person, 'personId', { samePerson, description: 'Who asked.' }),
  toOne(Case, 'account', Account, 'accountId', { category: 'Communication', description: 'On behalf of which account.' }),
  toOne(Case, 'queue', Queue, 'queueId', { category: 'Communication', description: 'Where it waits.' }),
  toMany(Case, 'tasks', Task, 'caseId', {
    category: 'Communication',
    sortedBy: soonestFirst('dueOn'),
    description: 'What is to be done for it, soonest first.',
  }),
  toMany(Case, 'attachments', Attachment, 'caseId', { category: 'Communication', description: 'Files that belong to it.' }),
  toMany(Case, 'handOffs', HandOff, 'caseId', {
    category: 'Communication',
    sortedBy: newestFirst('at'),
    description: 'How it was passed on, newest first.',
  }),

  toOne(Task, 'person', Person, 'personId', { samePerson, description: 'Whom it is about.' }),
  toOne(Task, 'account', Account, 'accountId', { category: 'Communication', description: 'Which account it is about.' }),
  toOne(Task, 'opportunity', Opportunity, 'opportunityId', { category: 'Communication', description: 'The sale that it serves.' }),
  toOne(Task, 'case', Case, 'caseId', { category: 'Communication', description: 'The case that it serves.' }),
  toOne(Task, 'ticket', Ticket, 'ticketId', { category: 'ServiceConsumptionBehaviour', description: 'The ticket that it serves.' }),
  toOne(Task, 'lead', Lead, 'leadId', { category: 'Communication', description: 'The lead that it serves.' }),

  toOne(HandOff, 'person', Person, 'personId', { samePerson, description: 'Whom it is about.' }),
  toOne(HandOff, 'case', Case, 'caseId', { category: 'Communication', description: 'The case that was passed on.' }),
  toOne(HandOff, 'ticket', Ticket, 'ticketId', { category: 'ServiceConsumptionBehaviour', description: 'The ticket that was passed on.' }),
  toOne(HandOff, 'opportunity', Opportunity, 'opportunityId', { category: 'Communication', description: 'The sale that was passed on.' }),
  toOne(HandOff, 'lead', Lead, 'leadId', { category: 'Communication', description: 'The lead that was passed on.' }),
  toOne(HandOff, 'queue', Queue, 'toQueueId', { category: 'Communication', description: 'Where it was passed to.' }),
] as const;
