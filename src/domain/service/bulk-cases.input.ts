import { Field, ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { idempotencyKey, key } from '../check-input';
import { recordVersions, RecordVersionInput } from '../jobs/record-version.input';
import { RepeatableInput } from '../repeatable.input';

@InputType({ description: 'Cases for one colleague.' })
export class AssignCasesInput extends RepeatableInput {
  @Field(() => [RecordVersionInput], { description: 'Which cases, 1 to 500.' })
  cases!: RecordVersionInput[];

  @Field(() => ID, { description: 'A colleague of the team in whose queue they wait.' })
  assigneeId!: string;
}

@InputType({ description: 'Cases that are over.' })
export class CloseCasesInput extends RepeatableInput {
  @Field(() => [RecordVersionInput], { description: 'Which resolved cases, 1 to 500.' })
  cases!: RecordVersionInput[];
}

export const assignCasesSchema = z.object({ cases: recordVersions, assigneeId: key, idempotencyKey });
export const closeCasesSchema = z.object({ cases: recordVersions, idempotencyKey });
