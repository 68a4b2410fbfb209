import { ArgsType, Field, ID } from 'type-graphql';
import { PurposeEnum } from '../../vocabulary/graphql-enums';
import type { Purpose } from '../../vocabulary/purposes';
import { DateTime } from '../../vocabulary/scalars';

@ArgsType()
export class ExplainAccessArgs {
  @Field(() => ID, { description: 'The person.' })
  person!: string;

  @Field(() => String, { description: 'The field: email, or with its type, Interaction.summary.' })
  field!: string;

  @Field(() => String, { description: 'A role of the policy: marketing.' })
  role!: string;

  @Field(() => PurposeEnum, { description: 'The purpose for which the role would ask.' })
  purpose!: Purpose;

  @Field(() => DateTime, { nullable: true, description: 'The instant to explain, as the facts stand now; now, where nothing is said.' })
  at?: string | null;
}
