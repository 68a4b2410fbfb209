import { Field, ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { PurposeEnum } from '../../vocabulary/graphql-enums';
import { PURPOSES, type Purpose } from '../../vocabulary/purposes';
import { idempotencyKey, key } from '../check-input';
import { RepeatableInput } from '../repeatable.input';

@InputType({ description: 'What a person objects to (GDPR Art. 21).' })
export class ObjectToProcessingInput extends RepeatableInput {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;

  @Field(() => PurposeEnum, { description: 'The purpose; everything below it in the tree of purposes stops with it.' })
  purpose!: Purpose;
}

@InputType({ description: 'Which objection is in force no longer.' })
export class LiftObjectionInput extends RepeatableInput {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;

  @Field(() => PurposeEnum, { description: 'The purpose that was objected to; an objection to one above or below it stays.' })
  purpose!: Purpose;
}

/** Of liftObjection as well. */
export const objectToProcessingSchema = z.object({ personId: key, purpose: z.enum(PURPOSES), idempotencyKey });
