import { Field, InputType } from 'type-graphql';

/** What the inputs of all mutations have in common. */
@InputType({ description: 'An input that may be sent again without acting again.' })
export abstract class RepeatableInput {
  @Field(() => String, {
    nullable: true,
    description:
      'Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once.',
  })
  idempotencyKey?: string | null;
}
