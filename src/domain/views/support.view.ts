import { Field, Int, ObjectType } from 'type-graphql';
import { viewList, viewTotals, type ViewRows } from '../../release/view';
import { Department } from '../department';
import { newestFirst, soonestFirst } from '../edge-order';
import { Asset } from '../support/asset.entity';
import { Entitlement } from '../support/entitlement.entity';
import { Ticket, TicketSeverity } from '../support/ticket.entity';
import { isOneOf, isQueueOfMine } from './conditions';
import { tasksDueIn } from './tasks-due';

const OPEN = ['NEW', 'IN_PROGRESS', 'WAITING_FOR_CUSTOMER'];

@ObjectType({ simpleResolvers: true, description: 'Your open tickets of one severity.' })
export class SeverityLoad {
  @Field(() => TicketSeverity, { description: 'The severity.' })
  severity!: TicketSeverity;

  @Field(() => Int, { description: 'How many tickets.' })
  count!: number;

  @Field(() => Int, { description: 'How many of them wait for the customer, so that their clock stands.' })
  waiting!: number;

  @Field(() => Int, { description: 'How many of the others are past the deadline of their repair.' })
  late!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What technical support opens in the morning.' })
export class SupportView {}

const mine: ViewRows = {
  entity: Ticket,
  reads: ['ownerId', 'state', 'severity'],
  where: ({ column, viewer }) => [`${column('ownerId')} = ${viewer}`, isOneOf(column('state'), OPEN)],
};

viewTotals(SupportView, 'bySeverity', SeverityLoad, {
  rows: mine,
  by: ['severity'],
  sums: ['resolveBy', 'waitingSince'],
  measures: ({ cell }) => ({
    count: 'count(*)::integer',
    waiting: `(count(*) FILTER (WHERE ${cell('waitingSince')} IS NOT NULL))::integer`,
    late: `(count(*) FILTER (WHERE ${cell('waitingSince')} IS NULL AND ${cell('resolveBy')} < now()))::integer`,
  }),
  description: 'Your open tickets by severity, with their clocks.',
});

viewList(SupportView, 'myTickets', {
  ...mine,
  reads: [...mine.reads, 'urgency'],
  sortedBy: soonestFirst('urgency'),
  description: 'Your open tickets, by severity and then by the deadline of their service level.',
});

viewList(SupportView, 'waitingTickets', {
  entity: Ticket,
  reads: ['ownerId', 'state', 'urgency', 'queue'],
  where: (sql) => [`${sql.column('ownerId')} IS NULL`, isOneOf(sql.column('state'), OPEN), isQueueOfMine(sql.column('queue'), sql)],
  sortedBy: soonestFirst('urgency'),
  description: 'Open tickets that nobody has taken, in the queues of your teams and in those of no team, by severity and then by deadline.',
});

viewList(SupportView, 'installedProducts', {
  entity: Asset,
  reads: ['installedOn'],
  where: () => [],
  sortedBy: newestFirst('installedOn'),
  description: 'Installed products that may be seen, the newest first.',
});

viewList(SupportView, 'entitlements', {
  entity: Entitlement,
  reads: ['validFrom', 'validTo'],
  where: ({ column }) => [`${column('validFrom')} <= now()`, `${column('validTo')} > now()`],
  sortedBy: soonestFirst('validTo'),
  description: 'Rights to help that are in force, the first to end first.',
});

tasksDueIn(SupportView, Department.SUPPORT);
