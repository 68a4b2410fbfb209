import { toMany, toManyThrough, toOne } from '../../release/edge';
import { ConsentRecord } from '../consent/consent-record.entity';
import { Contract } from '../consent/contract.entity';
import { Objection } from '../consent/objection.entity';
import { Restriction } from '../consent/restriction.entity';
import { newestFirst, samePerson, soonestFirst } from '../edge-order';
import { CampaignMember } from '../marketing/campaign-member.entity';
import { Lead } from '../sales/lead.entity';
import { Opportunity } from '../sales/opportunity.entity';
import { Order } from '../sales/order.entity';
import { Case } from '../service/case.entity';
import { HandOff } from '../service/hand-off.entity';
import { Interaction } from '../service/interaction.entity';
import { Task } from '../service/task.entity';
import { Asset } from '../support/asset.entity';
import { Entitlement } from '../support/entitlement.entity';
import { Ticket } from '../support/ticket.entity';
import { AccountMembership } from './account-membership.entity';
import { Account } from './account.entity';
import { Attachment } from './attachment.entity';
import { ContactPoint } from './contact-point.entity';
import { Note } from './note.entity';
import { Person } from './person.entity';

const through = { entity: AccountMembership, from: 'personId', to: 'accountId' };
const throughBack = { entity: AccountMembership, from: 'accountId', to: 'personId' };

/** Every way from persons and accounts, and from what is written down about them. */
export const PEOPLE_EDGES = [
  toMany(Person, 'contactPoints', ContactPoint, 'personId', { samePerson, description: 'Further ways to reach this person.' }),
  toMany(Person, 'consents', ConsentRecord, 'personId', { samePerson, description: 'What this person was asked and answered.' }),
  toMany(Person, 'objections', Objection, 'personId', {
    samePerson,
    sortedBy: newestFirst('raisedAt'),
    description: 'What this person objected to, newest first.',
  }),
  toMany(Person, 'restrictions', Restriction, 'personId', {
    samePerson,
    sortedBy: newestFirst('restrictedAt'),
    description: 'When the data of this person were only stored, newest first.',
  }),
  toMany(Person, 'contracts', Contract, 'personId', { samePerson, description: 'Contracts with this person.' }),
  toMany(Person, 'interactions', Interaction, 'personId', {
    samePerson,
    sortedBy: newestFirst('occurredAt'),
    description: 'Contacts with this person, newest first.',
  }),
  toMany(Person, 'memberships', AccountMembership, 'personId', { samePerson, description: 'Positions this person holds in accounts.' }),
  toManyThrough(Person, 'accounts', Account, through, {
    category: 'CurrentEmployment',
    description: 'Accounts this person belongs to.',
  }),
  toMany(Person, 'opportunities', Opportunity, 'personId', { samePerson, description: 'Sales that may come about with this person.' }),
  toMany(Person, 'orders', Order, 'personId', { samePerson, sortedBy: newestFirst('placedAt'), description: 'Purchases, newest first.' }),
  toMany(Person, 'leads', Lead, 'personId', {
    samePerson,
    sortedBy: newestFirst('createdAt'),
    description: 'What this person may come to buy, newest first.',
  }),
  toMany(Person, 'campaignMemberships', CampaignMember, 'personId', {
    samePerson,
    sortedBy: newestFirst('addedAt'),
    description: 'Campaigns that address this person, newest first.',
  }),
  toMany(Person, 'cases', Case, 'personId', {
    samePerson,
    sortedBy: newestFirst('openedAt'),
    description: 'What this person asked of customer service, newest first.',
  }),
  toMany(Person, 'tickets', Ticket, 'personId', {
    samePerson,
    sortedBy: newestFirst('openedAt'),
    description: 'What did not work for this person, newest first.',
  }),
  toMany(Person, 'assets', Asset, 'personId', { samePerson, description: 'Products installed at this person.' }),
  toMany(Person, 'entitlements', Entitlement, 'personId', { samePerson, description: 'What help this person has a right to.' }),
  toMany(Person, 'tasks', Task, 'personId', {
    samePerson,
    sortedBy: soonestFirst('dueOn'),
    description: 'What is to be done about this person, soonest first.',
  }),
  toMany(Person, 'notes', Note, 'personId', {
    samePerson,
    sortedBy: newestFirst('createdAt'),
    description: 'What was written down about this person, newest first.',
  }),
  toMany(Person, 'attachments', Attachment, 'personId', { samePerson, description: 'Files about this person.' }),
  toMany(Person, 'handOffs', HandOff, 'personId', {
    samePerson,
    sortedBy: newestFirst('at'),
    description: 'What departments passed to each other about this person, newest first.',
  }),

  toOne(ContactPoint, 'person', Person, 'personId', { samePerson, description: 'Whom it reaches.' }),

  toManyThrough(Account, 'people', Person, throughBack, {
    category: 'CurrentEmployment',
    description: 'Persons who belong to this account.',
  }),
  toMany(Account, 'memberships', AccountMembership, 'accountId', {
    category: 'CurrentEmployment',
    description: 'Positions held in this account.',
  }),
  toMany(Account, 'opportunities', Opportunity, 'accountId', {
    category: 'Purchase',
    description: 'Sales that may come about with this account.',
  }),
  toMany(Account, 'orders', Order, 'accountId', {
    category: 'Purchase',
    sortedBy: newestFirst('placedAt'),
    description: 'Purchases of this account, newest first.',
  }),
  toMany(Account, 'interactions', Interaction, 'accountId', {
    category: 'Communication',
    sortedBy: newestFirst('occurredAt'),
    description: 'Contacts with people of this account, newest first.',
  }),
  toMany(Account, 'cases', Case, 'accountId', {
    category: 'Communication',
    sortedBy: newestFirst('openedAt'),
    description: 'Cases of people of this account, newest first.',
  }),
  toMany(Account, 'tickets', Ticket, 'accountId', {
    category: 'ServiceConsumptionBehaviour',
    sortedBy: newestFirst('openedAt'),
    description: 'Tickets of people of this account, newest first.',
  }),
  toMany(Account, 'assets', Asset, 'accountId', { category: 'Purchase', description: 'Products installed at this account.' }),
  toMany(Account, 'entitlements', Entitlement, 'accountId', {
    category: 'Purchase',
    description: 'What help this account has a right to.',
  }),
  toMany(Account, 'tasks', Task, 'accountId', {
    category: 'Communication',
    sortedBy: soonestFirst('dueOn'),
    description: 'What is to be done about this account, soonest first.',
  }),
  toMany(Account, 'notes', Note, 'accountId', {
    category: 'Communication',
    sortedBy: newestFirst('createdAt'),
    description: 'What was written down about this account, newest first.',
  }),
  toOne(Account, 'parent', Account, 'parentAccountId', { description: 'The account that owns this one.' }),
  toMany(Account, 'subsidiaries', Account, 'parentAccountId', { description: 'Accounts that this one owns.' }),

  toOne(AccountMembership, 'account', Account, 'accountId', { category: 'CurrentEmployment', description: 'The account.' }),
  toOne(AccountMembership, 'person', Person, 'personId', { samePerson, description: 'The person.' }),

  toOne(Note, 'person', Person, 'personId', { samePerson, description: 'Whom it is about.' }),
  toOne(Note, 'account', Account, 'accountId', { category: 'Communication', description: 'Which account it is about.' }),
  toMany(Note, 'attachments', Attachment, 'noteId', { category: 'Communication', description: 'Files that belong to it.' }),

  toOne(Attachment, 'person', Person, 'personId', { samePerson, description: 'Whom it is about.' }),
  toOne(Attachment, 'note', Note, 'noteId', { category: 'Communication', description: 'The note that it belongs to.' }),
  toOne(Attachment, 'case', Case, 'caseId', { category: 'Communication', description: 'The case that it belongs to.' }),
  toOne(Attachment, 'ticket', Ticket, 'ticketId', {
    category: 'ServiceConsumptionBehaviour',
    description: 'The ticket that it belongs to.',
  }),
] as const;
