import { Field, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { expectedVersion, key } from '../check-input';

@InputType({ description: 'One of many records, in the version that you saw.' })
export class RecordVersionInput {
  @Field(() => ID, { description: 'The record.' })
  id!: string;

  @Field(() => Int, { description: 'The version that you saw; the row is refused with CONFLICT where there is another by now.' })
  expectedVersion!: number;
}

/** The rows that one job may have. */
export const recordVersions = z
  .array(z.object({ id: key, expectedVersion }))
  .min(1, 'At least one.')
  .max(500, 'At most 500 in one job.');
