import { Field, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { expectedVersion, idempotencyKey, key } from '../../check-input';
import { RepeatableInput } from '../../repeatable.input';

@InputType({ description: 'The versions that the decision to merge was made on; CONFLICT where there are others by now.' })
export class ExpectedVersionsInput {
  @Field(() => Int, { description: 'The version of the person who is kept.' })
  keep!: number;

  @Field(() => Int, { description: 'The version of the other person.' })
  drop!: number;
}

@InputType({ description: 'Two persons who are one.' })
export class MergePersonsInput extends RepeatableInput {
  @Field(() => ID, { description: 'The person who is kept. Their own fields stay as they are.' })
  keep!: string;

  @Field(() => ID, { description: 'The person whose rows go to the one who is kept, and who is seen no more.' })
  drop!: string;

  @Field(() => ExpectedVersionsInput, { description: 'The versions of both.' })
  expectedVersions!: ExpectedVersionsInput;
}

@InputType({ description: 'A merge that is to be undone.' })
export class UndoMergeInput extends RepeatableInput {
  @Field(() => ID, { description: 'The merge.' })
  merge!: string;

  @Field(() => Int, { description: 'The version of the person who was kept.' })
  expectedVersion!: number;
}

@InputType({ description: 'Two persons who are two, whatever they share.' })
export class DismissDuplicateInput extends RepeatableInput {
  @Field(() => ID, { description: 'The likely duplicate.' })
  id!: string;
}

export const mergePersonsSchema = z.object({
  keep: key,
  drop: key,
  expectedVersions: z.object({ keep: expectedVersion, drop: expectedVersion }),
  idempotencyKey,
});
export const undoMergeSchema = z.object({ merge: key, expectedVersion, idempotencyKey });
export const dismissDuplicateSchema = z.object({ id: key, idempotencyKey });
