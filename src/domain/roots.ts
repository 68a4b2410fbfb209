import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { EntityClass } from '../release/declared-columns';
import { connectionOf, pageArgumentsOf } from '../release/graphql/connection-of';
import { releasedAnswer, type GatewayContext } from './context';
import { Campaign } from './marketing/campaign.entity';
import { Account } from './people/account.entity';
import { PossibleDuplicate } from './people/duplicates/possible-duplicate.entity';
import { Person } from './people/person.entity';
import { Lead } from './sales/lead.entity';
import { Opportunity } from './sales/opportunity.entity';
import { Order } from './sales/order.entity';
import { Product } from './sales/product.entity';
import { Case } from './service/case.entity';
import { HandOff } from './service/hand-off.entity';
import { Interaction } from './service/interaction.entity';
import { Queue } from './service/queue.entity';
import { Task } from './service/task.entity';
import { SearchHit } from './search/search-hit.entity';
import { StaffMember } from './staff/staff-member.entity';
import { Asset } from './support/asset.entity';
import { Entitlement } from './support/entitlement.entity';
import { Ticket } from './support/ticket.entity';
import { CustomerServiceView } from './views/customer-service.view';
import { MarketingView } from './views/marketing.view';
import { SalesView } from './views/sales.view';
import { SupportView } from './views/support.view';

/** The root fields that the release answers: it has read their rows, masked, before any of these resolvers runs. */
@Resolver()
export class ReleasedRoots {}

type Answer = (page: unknown, context: GatewayContext, info: GraphQLResolveInfo) => unknown;

const answer: Answer = (_page, context, info) => releasedAnswer(context, info);

function declareRoot(name: string, type: EntityClass | [EntityClass], description: string, argument: ReturnType<typeof Args> | null): void {
  const { prototype } = ReleasedRoots;
  const descriptor: TypedPropertyDescriptor<Answer> = { value: answer };
  Object.defineProperty(prototype, name, descriptor);
  // Parameters have no gaps.
  (argument ?? Root())(prototype, name, 0);
  Ctx()(prototype, name, 1);
  Info()(prototype, name, 2);
  Query(() => type, { nullable: true, description })(prototype, name, descriptor);
}

/** A list of the rows of an entity that may be seen. */
function listRoot(name: string, entity: EntityClass, description: string): void {
  const page = pageArgumentsOf(entity);
  declareRoot(
    name,
    connectionOf(entity),
    description,
    Args(() => page),
  );
}

/** One row by id; null where there is none that may be seen. */
function rowRoot(name: string, entity: EntityClass, description: string): void {
  const id = Arg('id', () => ID, { description: 'Key of the row.' });
  declareRoot(name, entity, `${description} Null when there is none, or none that may be seen: the two answer alike.`, id);
}

/** What a department opens in the morning. */
function viewRoot(name: string, view: EntityClass, description: string): void {
  declareRoot(name, view, description, null);
}

@ArgsType()
class SearchArguments {
  @Field(() => String, {
    description:
      'A name, an address, a telephone or other number, or words of a text; at most 8 words. Without a word of three letters it is looked for as a whole only.',
  })
  text!: string;

  @Field(() => Int, { defaultValue: 25, description: 'How many hits at most, from 0 to 100.' })
  first!: number;
}

listRoot('people', Person, 'Persons about whom something may be released for the declared purpose.');
rowRoot('person', Person, 'One person.');
listRoot('accounts', Account, 'Organisations.');
rowRoot('account', Account, 'One organisation.');
listRoot('opportunities', Opportunity, 'Sales that may come about.');
rowRoot('opportunity', Opportunity, 'One sale that may come about.');
listRoot('products', Product, 'What we sell.');
rowRoot('product', Product, 'One product.');
listRoot('orders', Order, 'Purchases.');
rowRoot('order', Order, 'One purchase.');
listRoot('interactions', Interaction, 'Contacts with persons, on any channel.');
listRoot('leads', Lead, 'Persons who may come to buy.');
rowRoot('lead', Lead, 'One lead.');
listRoot('campaigns', Campaign, 'Messages to many persons.');
rowRoot('campaign', Campaign, 'One campaign.');
listRoot('staff', StaffMember, 'Colleagues.');
listRoot('queues', Queue, 'Where work waits.');
rowRoot('queue', Queue, 'One queue.');
listRoot('cases', Case, 'What persons asked of customer service.');
rowRoot('case', Case, 'One case.');
listRoot('tickets', Ticket, 'What technical support is to repair.');
rowRoot('ticket', Ticket, 'One ticket.');
listRoot('assets', Asset, 'Products that are installed at persons and accounts.');
rowRoot('asset', Asset, 'One installed product.');
listRoot('entitlements', Entitlement, 'What help persons and accounts have a right to.');
listRoot('tasks', Task, 'What the staff is to do.');
rowRoot('task', Task, 'One task.');
listRoot('handOffs', HandOff, 'What departments passed to each other.');
listRoot('duplicates', PossibleDuplicate, 'Persons who may be one: the queue of likely duplicates, as far as you may see both.');
viewRoot('sales', SalesView, 'What sales opens in the morning.');
viewRoot('marketing', MarketingView, 'What marketing opens in the morning.');
viewRoot('customerService', CustomerServiceView, 'What customer service opens in the morning.');
viewRoot('support', SupportView, 'What technical support opens in the morning.');
declareRoot(
  'search',
  [SearchHit],
  'What a text finds, best first: as a whole, then as a part, then among words. Only in cells that may be seen.',
  Args(() => SearchArguments),
);
