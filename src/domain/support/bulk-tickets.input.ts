import { Field, ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { idempotencyKey, key } from '../check-input';
import { recordVersions, RecordVersionInput } from '../jobs/record-version.input';
import { RepeatableInput } from '../repeatable.input';

@InputType({ description: 'Tickets for one colleague.' })
export class AssignTicketsInput extends RepeatableInput {
  @Field(() => [RecordVersionInput], { description: 'Which tickets, 1 to 500.' })
  tickets!: RecordVersionInput[];

  @Field(() => ID, { description: 'A colleague of the team in whose queue they wait.' })
  assigneeId!: string;
}

@InputType({ description: 'Tickets that are over.' })
export class CloseTicketsInput extends RepeatableInput {
  @Field(() => [RecordVersionInput], { description: 'Which resolved tickets, 1 to 500.' })
  tickets!: RecordVersionInput[];
}

export const assignTicketsSchema = z.object({ tickets: recordVersions, assigneeId: key, idempotencyKey });
export const closeTicketsSchema = z.object({ tickets: recordVersions, idempotencyKey });
