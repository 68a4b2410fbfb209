import { toMany, toOne } from '../../release/edge';
import { newestFirst, samePerson, soonestFirst } from '../edge-order';
import { Account } from '../people/account.entity';
import { Person } from '../people/person.entity';
import { HandOff } from '../service/hand-off.entity';
import { Task } from '../service/task.entity';
import { Asset } from '../support/asset.entity';
import { Lead } from './lead.entity';
import { Opportunity } from './opportunity.entity';
import { OrderLine } from './order-line.entity';
import { Order } from './order.entity';
import { Product } from './product.entity';

/** Every way from what is sold. */
export const SALES_EDGES = [
  toOne(Lead, 'person', Person, 'personId', { samePerson, description: 'Who may come to buy.' }),
  toOne(Lead, 'opportunity', Opportunity, 'convertedOpportunityId', { category: 'Purchase', description: 'What it became.' }),
  toMany(Lead, 'tasks', Task, 'leadId', {
    category: 'Purchase',
    sortedBy: soonestFirst('dueOn'),
    description: 'What is to be done for it, soonest first.',
  }),
  toMany(Lead, 'handOffs', HandOff, 'leadId', {
    category: 'Purchase',
    sortedBy: newestFirst('at'),
    description: 'How it was passed on, newest first.',
  }),

  toOne(Opportunity, 'person', Person, 'personId', { samePerson, description: 'The person who may buy.' }),
  toOne(Opportunity, 'account', Account, 'accountId', { category: 'Purchase', description: 'The account that may buy.' }),
  toOne(Opportunity, 'product', Product, 'productId', { category: 'Purchase', description: 'What may be bought.' }),
  toMany(Opportunity, 'tasks', Task, 'opportunityId', {
    category: 'Purchase',
    sortedBy: soonestFirst('dueOn'),
    description: 'What is to be done for it, soonest first.',
  }),
  toMany(Opportunity, 'handOffs', HandOff, 'opportunityId', {
    category: 'Purchase',
    sortedBy: newestFirst('at'),
    description: 'How it was passed on, newest first.',
  }),

  toMany(Product, 'opportunities', Opportunity, 'productId', {
    category: 'Purchase',
    description: 'Sales of this product that may come about.',
  }),
  toMany(Product, 'assets', Asset, 'productId', { category: 'Purchase', description: 'Where it is installed.' }),

  toOne(Order, 'person', Person, 'personId', { samePerson, description: 'Who bought.' }),
  toOne(Order, 'account', Account, 'accountId', { category: 'Purchase', description: 'The account that bought.' }),
  toMany(Order, 'lines', OrderLine, 'orderId', {
    samePerson,
    sortedBy: { field: 'lineNumber', direction: 'ASC' },
    description: 'What was bought.',
  }),

  toOne(OrderLine, 'product', Product, 'productId', { category: 'PurchasesAndSpendingHabit', description: 'The product.' }),
] as const;
