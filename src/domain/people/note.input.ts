import { Field, ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { A_PERSON_OR_AN_ACCOUNT, idempotencyKey, key, paragraph, says } from '../check-input';
import { RepeatableInput } from '../repeatable.input';

@InputType({ description: 'What is to be remembered about a person, an account, or both. The department is that of your role.' })
export class AddNoteInput extends RepeatableInput {
  @Field(() => ID, { nullable: true, description: 'About whom.' })
  personId?: string | null;

  @Field(() => ID, { nullable: true, description: 'About which account.' })
  accountId?: string | null;

  @Field(() => String, { description: 'What is to be remembered.' })
  text!: string;
}

export const addNoteSchema = z
  .object({ personId: key.nullish(), accountId: key.nullish(), text: paragraph(10_000), idempotencyKey })
  .refine(({ personId, accountId }) => personId != null || accountId != null, says(A_PERSON_OR_AN_ACCOUNT, 'personId'));
