import { Field, ID, ObjectType } from 'type-graphql';
import { Opportunity } from './opportunity.entity';

@ObjectType({ simpleResolvers: true, description: 'An opportunity after a step, as far as it may be shown.' })
export class OpportunityPayload {
  @Field(() => ID, { description: 'Key of the opportunity.' })
  id!: string;

  @Field(() => Opportunity, { nullable: true, description: 'The opportunity as it is now, if it may be shown.' })
  opportunity!: Opportunity | null;
}
