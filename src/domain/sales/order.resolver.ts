import { Resolver } from 'type-graphql';
import { declareMutation } from '../declare-mutation';
import { stepSchema } from '../step.input';
import { cancelOrder, placeOrder } from './order.commands';
import { CancelOrderInput, PlaceOrderInput, placeOrderSchema } from './order.input';
import { OrderPayload } from './order.payload';

/** What sales does with an order. */
@Resolver()
export class OrderResolver {}

declareMutation(OrderResolver, 'placeOrder', {
  payload: OrderPayload,
  operation: 'Collection',
  description: 'Takes an order, under a number that the customer can be told.',
  input: PlaceOrderInput,
  says: 'Who buys, and what.',
  schema: placeOrderSchema,
  command: placeOrder,
});
declareMutation(OrderResolver, 'cancelOrder', {
  payload: OrderPayload,
  operation: 'Alteration',
  description: 'Calls off an order that was not sent yet.',
  input: CancelOrderInput,
  says: 'Which order.',
  schema: stepSchema,
  command: cancelOrder,
});
