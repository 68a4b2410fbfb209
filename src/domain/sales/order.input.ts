import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { amount, idempotencyKey, key } from '../check-input';
import { RepeatableInput } from '../repeatable.input';
import { StepInput } from '../step.input';

@InputType({ description: 'One product of an order.' })
export class OrderLineInput {
  @Field(() => ID, { description: 'What is bought.' })
  productId!: string;

  @Field(() => Int, { description: 'How many pieces, from 1.' })
  quantity!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'The agreed price of one piece, in euro and cents; the list price, where nothing is said.',
  })
  unitPrice?: number | null;
}

@InputType({ description: 'A purchase of a person, of an account, or of a person for an account.' })
export class PlaceOrderInput extends RepeatableInput {
  @Field(() => ID, { nullable: true, description: 'Who buys. A person orders under a running contract.' })
  personId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Which account buys.' })
  accountId?: string | null;

  @Field(() => [OrderLineInput], { description: 'What is bought, in the order of the lines; from 1 to 100.' })
  lines!: OrderLineInput[];
}

@InputType({ description: 'The order that is called off, on one version of it.' })
export class CancelOrderInput extends StepInput {}

const orderLine = z.object({
  productId: key,
  quantity: z.int().min(1, 'At least one.').max(100_000, 'At most 100,000.'),
  unitPrice: amount.nullish(),
});

export const placeOrderSchema = z
  .object({
    personId: key.nullish(),
    accountId: key.nullish(),
    lines: z.array(orderLine).min(1, 'At least one line.').max(100, 'At most 100 lines.'),
    idempotencyKey,
  })
  .refine(({ personId, accountId }) => personId != null || accountId != null, {
    path: ['personId'],
    message: 'Name a person, an account, or both.',
  });
