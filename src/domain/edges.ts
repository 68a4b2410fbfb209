import { toMany, toManyThrough, toOne, type SortedBy } from '../release/edge';
import { ConsentEvent } from './consent/consent-event.entity';
import { ConsentRecord } from './consent/consent-record.entity';
import { Contract } from './consent/contract.entity';
import { AccountMembership } from './people/account-membership.entity';
import { Account } from './people/account.entity';
import { ContactPoint } from './people/contact-point.entity';
import { Person } from './people/person.entity';
import { PostalAddress } from './people/postal-address';
import { OrderLine } from './sales/order-line.entity';
import { Opportunity } from './sales/opportunity.entity';
import { Order } from './sales/order.entity';
import { Product } from './sales/product.entity';
import { Interaction } from './service/interaction.entity';

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
  Contract,
] as const;

/** Types that are stored inside a column of a record. */
export const VALUE_TYPES = [PostalAddress] as const;

const samePerson = true;
const newestFirst = (field: string): SortedBy => ({ field, direction: 'DESC' });
const through = { entity: AccountMembership, from: 'personId', to: 'accountId' };
const throughBack = { entity: AccountMembership, from: 'accountId', to: 'personId' };

/** The graph: every way from one record to another. An edge is read in the same statement as the row that it starts from. */
export const EDGES = [
  toMany(Person, 'contactPoints', ContactPoint, 'personId', { samePerson, description: 'Further ways to reach this person.' }),
  toMany(Person, 'consents', ConsentRecord, 'personId', { samePerson, description: 'What this person was asked and answered.' }),
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

  toOne(ContactPoint, 'person', Person, 'personId', { samePerson, description: 'Whom it reaches.' }),

  toManyThrough(Account, 'people', Person, throughBack, {
    category: 'CurrentEmployment',
    description: 'Persons who belong to this account.',
  }),
  toMany(Account, 'memberships', AccountMembership, 'accountId', { description: 'Positions held in this account.' }),
  toMany(Account, 'opportunities', Opportunity, 'accountId', { description: 'Sales that may come about with this account.' }),
  toMany(Account, 'orders', Order, 'accountId', {
    sortedBy: newestFirst('placedAt'),
    description: 'Purchases of this account, newest first.',
  }),
  toMany(Account, 'interactions', Interaction, 'accountId', {
    sortedBy: newestFirst('occurredAt'),
    description: 'Contacts with people of this account, newest first.',
  }),
  toOne(Account, 'parent', Account, 'parentAccountId', { description: 'The account that owns this one.' }),
  toMany(Account, 'subsidiaries', Account, 'parentAccountId', { description: 'Accounts that this one owns.' }),

  toOne(AccountMembership, 'account', Account, 'accountId', { category: 'CurrentEmployment', description: 'The account.' }),
  toOne(AccountMembership, 'person', Person, 'personId', { samePerson, description: 'The person.' }),

  toOne(Interaction, 'person', Person, 'personId', { samePerson, description: 'With whom.' }),
  toOne(Interaction, 'account', Account, 'accountId', { category: 'Communication', description: 'On behalf of which account.' }),

  toOne(Opportunity, 'person', Person, 'personId', { samePerson, description: 'The person who may buy.' }),
  toOne(Opportunity, 'account', Account, 'accountId', { category: 'Purchase', description: 'The account that may buy.' }),
  toOne(Opportunity, 'product', Product, 'productId', { category: 'Purchase', description: 'What may be bought.' }),

  toMany(Product, 'opportunities', Opportunity, 'productId', { description: 'Sales of this product that may come about.' }),

  toOne(Order, 'person', Person, 'personId', { samePerson, description: 'Who bought.' }),
  toOne(Order, 'account', Account, 'accountId', { category: 'Purchase', description: 'The account that bought.' }),
  toMany(Order, 'lines', OrderLine, 'orderId', {
    samePerson,
    sortedBy: { field: 'lineNumber', direction: 'ASC' },
    description: 'What was bought.',
  }),
  toOne(OrderLine, 'product', Product, 'productId', { category: 'PurchasesAndSpendingHabit', description: 'The product.' }),

  toMany(ConsentRecord, 'events', ConsentEvent, 'consentRecordId', {
    samePerson,
    sortedBy: { field: 'version', direction: 'ASC' },
    description: 'The life of this record, step by step.',
  }),
  toOne(ConsentRecord, 'person', Person, 'personId', { samePerson, description: 'Who was asked.' }),

  toOne(Contract, 'person', Person, 'personId', { samePerson, description: 'With whom.' }),
] as const;
