import { Field, ID, ObjectType } from 'type-graphql';
import { Account } from '../people/account.entity';
import { Person } from '../people/person.entity';
import { Lead } from './lead.entity';
import { Opportunity } from './opportunity.entity';

@ObjectType({ simpleResolvers: true, description: 'A lead after a step, as far as it may be shown.' })
export class LeadPayload {
  @Field(() => ID, { description: 'Key of the lead.' })
  id!: string;

  @Field(() => Lead, { nullable: true, description: 'The lead as it is now, if it may be shown.' })
  lead!: Lead | null;
}

@ObjectType({ simpleResolvers: true, description: 'A lead and what it became, as far as they may be shown.' })
export class ConvertLeadPayload {
  @Field(() => ID, { description: 'Key of the lead.' })
  id!: string;

  @Field(() => Lead, { nullable: true, description: 'The lead as it is now, if it may be shown.' })
  lead!: Lead | null;

  @Field(() => Opportunity, { nullable: true, description: 'The sale that it became, if it may be shown.' })
  opportunity!: Opportunity | null;

  @Field(() => Account, { nullable: true, description: 'The account that may buy, if there is one and it may be shown.' })
  account!: Account | null;

  @Field(() => Person, { nullable: true, description: 'Who may buy, if they may be shown.' })
  person!: Person | null;
}
