import { Field, ID, ObjectType } from 'type-graphql';
import { Opportunity } from './opportunity.entity';

const ID_DESCRIPTION = 'Key of the opportunity.';
const RECORD_DESCRIPTION = 'The opportunity as it is now, if it may be shown.';

@ObjectType({ simpleResolvers: true, description: 'What createOpportunity wrote, as far as it may be shown.' })
export class CreateOpportunityPayload {
  @Field(() => ID, { description: ID_DESCRIPTION })
  id!: string;

  @Field(() => Opportunity, { nullable: true, description: RECORD_DESCRIPTION })
  opportunity!: Opportunity | null;
}

@ObjectType({ simpleResolvers: true, description: 'What advanceOpportunity wrote, as far as it may be shown.' })
export class AdvanceOpportunityPayload {
  @Field(() => ID, { description: ID_DESCRIPTION })
  id!: string;

  @Field(() => Opportunity, { nullable: true, description: RECORD_DESCRIPTION })
  opportunity!: Opportunity | null;
}

@ObjectType({ simpleResolvers: true, description: 'What winOpportunity wrote, as far as it may be shown.' })
export class WinOpportunityPayload {
  @Field(() => ID, { description: ID_DESCRIPTION })
  id!: string;

  @Field(() => Opportunity, { nullable: true, description: RECORD_DESCRIPTION })
  opportunity!: Opportunity | null;
}

@ObjectType({ simpleResolvers: true, description: 'What loseOpportunity wrote, as far as it may be shown.' })
export class LoseOpportunityPayload {
  @Field(() => ID, { description: ID_DESCRIPTION })
  id!: string;

  @Field(() => Opportunity, { nullable: true, description: RECORD_DESCRIPTION })
  opportunity!: Opportunity | null;
}
