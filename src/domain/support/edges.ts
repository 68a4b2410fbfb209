import { toMany, toOne } from '../../release/edge';
import { newestFirst, samePerson, soonestFirst } from '../edge-order';
import { Account } from '../people/account.entity';
import { Attachment } from '../people/attachment.entity';
import { Person } from '../people/person.entity';
import { Product } from '../sales/product.entity';
import { HandOff } from '../service/hand-off.entity';
import { Queue } from '../service/queue.entity';
import { Task } from '../service/task.entity';
import { Asset } from './asset.entity';
import { Entitlement } from './entitlement.entity';
import { Ticket } from './ticket.entity';

/** Every way from what is installed and repaired. */
export const SUPPORT_EDGES = [
  toOne(Ticket, 'person', Person, 'personId', { samePerson, description: 'For whom something does not work.' }),
  toOne(Ticket, 'account', Account, 'accountId', { category: 'ServiceConsumptionBehaviour', description: 'On behalf of which account.' }),
  toOne(Ticket, 'queue', Queue, 'queueId', { category: 'ServiceConsumptionBehaviour', description: 'Where it waits.' }),
  toOne(Ticket, 'asset', Asset, 'assetId', { category: 'ServiceConsumptionBehaviour', description: 'What does not work.' }),
  toOne(Ticket, 'entitlement', Entitlement, 'entitlementId', {
    category: 'ServiceConsumptionBehaviour',
    description: 'By which right, and how fast.',
  }),
  toMany(Ticket, 'tasks', Task, 'ticketId', {
    category: 'ServiceConsumptionBehaviour',
    sortedBy: soonestFirst('dueOn'),
    description: 'What is to be done for it, soonest first.',
  }),
  toMany(Ticket, 'attachments', Attachment, 'ticketId', {
    category: 'ServiceConsumptionBehaviour',
    description: 'Files that belong to it.',
  }),
  toMany(Ticket, 'handOffs', HandOff, 'ticketId', {
    category: 'ServiceConsumptionBehaviour',
    sortedBy: newestFirst('at'),
    description: 'How it was passed on, newest first.',
  }),

  toOne(Asset, 'person', Person, 'personId', { samePerson, description: 'At whom it is installed.' }),
  toOne(Asset, 'account', Account, 'accountId', { category: 'Purchase', description: 'At which account it is installed.' }),
  toOne(Asset, 'product', Product, 'productId', { category: 'Purchase', description: 'What it is.' }),
  toMany(Asset, 'entitlements', Entitlement, 'assetId', { category: 'Purchase', description: 'What help there is for it.' }),
  toMany(Asset, 'tickets', Ticket, 'assetId', {
    category: 'ServiceConsumptionBehaviour',
    sortedBy: newestFirst('openedAt'),
    description: 'What went wrong with it, newest first.',
  }),

  toOne(Entitlement, 'person', Person, 'personId', { samePerson, description: 'Whose right it is.' }),
  toOne(Entitlement, 'account', Account, 'accountId', { category: 'Purchase', description: 'The account whose right it is.' }),
  toOne(Entitlement, 'asset', Asset, 'assetId', { category: 'Purchase', description: 'For which device.' }),
] as const;
