import { Field, ID, ObjectType } from 'type-graphql';
import { Order } from './order.entity';

@ObjectType({ simpleResolvers: true, description: 'An order after a step, as far as it may be shown.' })
export class OrderPayload {
  @Field(() => ID, { description: 'Key of the order.' })
  id!: string;

  @Field(() => Order, { nullable: true, description: 'The order as it is now, if it may be shown.' })
  order!: Order | null;
}
