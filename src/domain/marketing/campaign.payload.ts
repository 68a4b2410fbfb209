import { Field, ID, ObjectType } from 'type-graphql';
import { Campaign } from './campaign.entity';

@ObjectType({ simpleResolvers: true, description: 'A campaign after a step.' })
export class CampaignPayload {
  @Field(() => ID, { description: 'Key of the campaign.' })
  id!: string;

  @Field(() => Campaign, { nullable: true, description: 'The campaign as it is now.' })
  campaign!: Campaign | null;
}
