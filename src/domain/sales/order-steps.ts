import { stateMachine } from '../state-machine';
import type { OrderStatus } from './order.entity';

/** The state machine of an order as far as sales goes: what was sent is not called off any more. Sending and receiving are told by others. */
export const ORDER_STEPS = stateMachine<OrderStatus, OrderStep>('Order', {
  cancelOrder: { from: ['PLACED'], to: 'CANCELLED' },
});

type OrderStep = 'cancelOrder';
