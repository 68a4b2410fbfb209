import { Field, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { expectedVersion, key, says } from '../check-input';

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
  .refine(({ length }) => length >= 1, says({ en: 'At least one.', it: 'Almeno uno.' }))
  .refine(({ length }) => length <= 500, says({ en: 'At most 500 in one job.', it: 'Al massimo 500 in un job.' }));
