import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import type { Access } from '../../release/access';
import { assertOpen, assertReleased } from '../assert-writable';
import { invalidInput, MOST_AMOUNT } from '../check-input';
import { openForChange } from '../open-for-change';
import type { CheckedStep } from '../step.input';
import type { Transaction, Written } from '../write';
import { writtenRow } from '../written-row';
import { OrderLine } from './order-line.entity';
import { ORDER_STEPS } from './order-steps';
import { Order, OrderStatus } from './order.entity';
import type { placeOrderSchema } from './order.input';
import { listPrices } from './products';

type PlaceOrder = z.output<typeof placeOrderSchema>;

const ORDER = ['number', 'status', 'total', 'currency', 'placedAt'] as const;
const LINE = ['lineNumber', 'quantity', 'unitPrice'] as const;

const cents = (amount: number): number => Math.round(amount * 100) / 100;

/**
 * Places an order and prices it. What a person buys in detail is read, and so written, under a running contract only, as the policy says of
 * it: NO_ROLE otherwise.
 */
export async function placeOrder(transaction: Transaction, input: PlaceOrder, access: Access): Promise<Written> {
  const { personId = null, accountId = null } = input;
  assertOpen(access, 'Order', ORDER);
  assertOpen(access, 'OrderLine', LINE);
  if (personId !== null) await transaction.see('Person', personId);
  await assertReleased(transaction, access, { record: 'Order', personId, fields: ORDER });
  await assertReleased(transaction, access, { record: 'OrderLine', personId, fields: LINE });
  if (accountId !== null) await transaction.see('Account', accountId);
  const lines = await priced(transaction, input.lines);
  const id = uuidv7();
  await transaction.manager.insert(Order, {
    id,
    personId,
    accountId,
    status: OrderStatus.PLACED,
    total: totalOf(lines),
    currency: 'EUR',
    placedAt: new Date().toISOString(),
  });
  await transaction.manager.insert(
    OrderLine,
    lines.map((line, index) => ({ ...line, id: uuidv7(), orderId: id, lineNumber: index + 1 })),
  );
  const written = writtenRow('Order', { id, personId }, ORDER);
  return { ...written, changed: [...written.changed, ...LINE.map((field) => `OrderLine.${field}`)] };
}

/** Calls off an order that was not sent yet. */
export async function cancelOrder(transaction: Transaction, input: CheckedStep, access: Access): Promise<Written> {
  const order = await openForChange(transaction, access, Order, input, ['status']);
  const status = OrderStatus[ORDER_STEPS.next('cancelOrder', order.status as OrderStatus)];
  await transaction.manager.update(Order, { id: order.id }, { status, version: () => 'version + 1' });
  return writtenRow('Order', order, ['status']);
}

interface PricedLine {
  readonly productId: string;
  readonly quantity: number;
  readonly unitPrice: number;
}

async function priced(transaction: Transaction, lines: PlaceOrder['lines']): Promise<readonly PricedLine[]> {
  const prices = await listPrices(transaction, [...new Set(lines.map(({ productId }) => productId))]);
  return lines.map(({ productId, quantity, unitPrice }, index) => {
    const price = unitPrice ?? prices.get(productId) ?? null;
    if (price === null)
      throw invalidInput(['lines', String(index), 'unitPrice'], {
        en: 'The product has no list price.',
        it: 'Il prodotto non ha un prezzo di listino.',
      });
    return { productId, quantity, unitPrice: cents(price) };
  });
}

function totalOf(lines: readonly PricedLine[]): number {
  const total = cents(lines.reduce((sum, { quantity, unitPrice }) => sum + quantity * unitPrice, 0));
  if (total > MOST_AMOUNT)
    throw invalidInput(['lines'], { en: 'At most 1,000,000,000,000 in all.', it: 'Al massimo 1.000.000.000.000 in tutto.' });
  return total;
}
