import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { A_PERSON_OR_AN_ACCOUNT, amount, idempotencyKey, key, says } from '../check-input';
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
  quantity: z
    .int()
    .refine((value) => value >= 1, says({ en: 'At least one.', it: 'Almeno uno.' }))
    .refine((value) => value <= 100_000, says({ en: 'At most 100,000.', it: 'Al massimo 100.000.' })),
  unitPrice: amount.nullish(),
});

export const placeOrderSchema = z
  .object({
    personId: key.nullish(),
    accountId: key.nullish(),
    lines: z
      .array(orderLine)
      .refine(({ length }) => length >= 1, says({ en: 'At least one line.', it: 'Almeno una riga.' }))
      .refine(({ length }) => length <= 100, says({ en: 'At most 100 lines.', it: 'Al massimo 100 righe.' })),
    idempotencyKey,
  })
  .refine(({ personId, accountId }) => personId != null || accountId != null, says(A_PERSON_OR_AN_ACCOUNT, 'personId'));
