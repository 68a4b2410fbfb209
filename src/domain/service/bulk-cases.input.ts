import { Field, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { expectedVersion, idempotencyKey, key } from '../check-input';
import { RepeatableInput } from '../repeatable.input';

@InputType({ description: 'One of many cases, in the version that you saw.' })
export class CaseVersionInput {
  @Field(() => ID, { description: 'The case.' })
  id!: string;

  @Field(() => Int, { description: 'The version that you saw; the row is refused with CONFLICT where there is another by now.' })
  expectedVersion!: number;
}

@InputType({ description: 'Cases for one colleague.' })
export class AssignCasesInput extends RepeatableInput {
  @Field(() => [CaseVersionInput], { description: 'Which cases, 1 to 500.' })
  cases!: CaseVersionInput[];

  @Field(() => ID, { description: 'A colleague of the team in whose queue they wait.' })
  assigneeId!: string;
}

@InputType({ description: 'Cases that are over.' })
export class CloseCasesInput extends RepeatableInput {
  @Field(() => [CaseVersionInput], { description: 'Which resolved cases, 1 to 500.' })
  cases!: CaseVersionInput[];
}

const cases = z
  .array(z.object({ id: key, expectedVersion }))
  .min(1, 'At least one.')
  .max(500, 'At most 500 in one job.');

export const assignCasesSchema = z.object({ cases, assigneeId: key, idempotencyKey });
export const closeCasesSchema = z.object({ cases, idempotencyKey });
