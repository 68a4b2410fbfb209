import { Field, ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { PurposeEnum } from '../../vocabulary/graphql-enums';
import { PURPOSES, type Purpose } from '../../vocabulary/purposes';
import { idempotencyKey, key, line } from '../check-input';
import { RepeatableInput } from '../repeatable.input';

@InputType({ description: 'Whom, to which department, for what, and why.' })
export class HandOffPersonInput extends RepeatableInput {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;

  @Field(() => ID, { description: 'The queue of the other department.' })
  toQueueId!: string;

  @Field(() => PurposeEnum, { description: 'For which of its purposes the receiving department is to look at the person.' })
  purpose!: Purpose;

  @Field(() => String, { description: 'Why they are handed off. Written for the receiver: say no more than they need.' })
  reason!: string;
}

/** How it is checked to whom, for what, and why somebody or something is handed off. */
export const handOffShape = { toQueueId: key, purpose: z.enum(PURPOSES), reason: line(500) };

export const handOffPersonSchema = z.object({ personId: key, ...handOffShape, idempotencyKey });
