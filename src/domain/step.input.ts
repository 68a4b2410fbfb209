import { Field, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { expectedVersion, idempotencyKey, key } from './check-input';
import { RepeatableInput } from './repeatable.input';

/** What the inputs of all mutations have in common that take a step of one record. */
@InputType({ description: 'A step of a record, taken on one version of it.' })
export abstract class StepInput extends RepeatableInput {
  @Field(() => ID, { description: 'Key of the record that the step is about.' })
  id!: string;

  @Field(() => Int, { description: 'The version that you saw; CONFLICT where there is another by now.' })
  expectedVersion!: number;
}

/** How the fields above are checked. */
export const stepShape = { id: key, expectedVersion, idempotencyKey };

/** A step that asks for nothing else. */
export const stepSchema = z.object(stepShape);

/** Such a step, checked. */
export type CheckedStep = z.output<typeof stepSchema>;
