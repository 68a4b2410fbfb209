import { ArgsType, Field, ID, Int } from 'type-graphql';
import type { Outcome } from '../../access-log/event';
import { PurposeEnum } from '../../vocabulary/graphql-enums';
import type { Purpose } from '../../vocabulary/purposes';
import { DateTime } from '../../vocabulary/scalars';
import { AccessOutcomeEnum } from './access-event.entity';

@ArgsType()
export class AccessEventsArgs {
  @Field(() => DateTime, { nullable: true, description: 'First instant, inclusive.' })
  from?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Last instant, exclusive.' })
  to?: string | null;

  @Field(() => String, { nullable: true, description: 'Who asked: the subject of the token; of a data subject, the pseudonym.' })
  viewer?: string | null;

  @Field(() => String, { nullable: true, description: 'In which role: one of the policy, or of a former one that the log tells of.' })
  role?: string | null;

  @Field(() => PurposeEnum, { nullable: true, description: 'For which purpose.' })
  purpose?: Purpose | null;

  @Field(() => ID, { nullable: true, description: 'About whom: the id of a person, or the pseudonym that stands in the events.' })
  person?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A field that was released to anybody, withheld or used: `Person.email`, or `email` for short. What one person met stands in `verdicts`.',
  })
  field?: string | null;

  @Field(() => AccessOutcomeEnum, { nullable: true, description: 'How it ended.' })
  outcome?: Outcome | null;

  @Field(() => Int, { defaultValue: 25, description: 'How many events at most, from 1 to 200.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'The cursor after which to continue.' })
  after?: string | null;
}
