import { ObjectType } from 'type-graphql';
import { viewList } from '../../release/view';
import { Department } from '../department';
import { soonestFirst } from '../edge-order';
import { Case } from '../service/case.entity';
import { isOneOf, isQueueOfMine } from './conditions';
import { tasksDueIn } from './tasks-due';

const OPEN = ['NEW', 'OPEN', 'WAITING'];

@ObjectType({ simpleResolvers: true, description: 'What customer service opens in the morning.' })
export class CustomerServiceView {}

viewList(CustomerServiceView, 'myCases', {
  entity: Case,
  reads: ['ownerId', 'state', 'urgency'],
  where: ({ column, viewer }) => [`${column('ownerId')} = ${viewer}`, isOneOf(column('state'), OPEN)],
  sortedBy: soonestFirst('urgency'),
  description: 'Your open cases, by priority and then by deadline.',
});

viewList(CustomerServiceView, 'waitingCases', {
  entity: Case,
  reads: ['ownerId', 'state', 'urgency', 'queue'],
  where: (sql) => [`${sql.column('ownerId')} IS NULL`, isOneOf(sql.column('state'), OPEN), isQueueOfMine(sql.column('queue'), sql)],
  sortedBy: soonestFirst('urgency'),
  description: 'Open cases that nobody has taken, in the queues of your teams and in those of no team, by priority and then by deadline.',
});

viewList(CustomerServiceView, 'promises', {
  entity: Case,
  reads: ['ownerId', 'state', 'promisedAt'],
  where: ({ column, viewer }) => [
    `${column('ownerId')} = ${viewer}`,
    isOneOf(column('state'), OPEN),
    `${column('promisedAt')} IS NOT NULL`,
  ],
  sortedBy: soonestFirst('promisedAt'),
  description: 'Answers that you promised and still owe, the nearest first; those that nobody has taken stand among `waitingCases`.',
});

tasksDueIn(CustomerServiceView, Department.CUSTOMER_SERVICE);
