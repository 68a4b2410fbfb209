import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AboutPersonIfAny, NotPersonal, PersonalData, SearchedIn } from '../../vocabulary/classification';
import { describedEnum } from '../../vocabulary/graphql-enums';
import { CalendarDate, DateTime } from '../../vocabulary/scalars';

export const OpportunityStage = describedEnum('OpportunityStage', 'How far a sale has come.', {
  PROSPECTING: 'Somebody might buy.',
  ENGAGING: 'We are talking.',
  PROPOSING: 'An offer is out.',
  NEGOTIATING: 'Terms are discussed.',
  WON: 'Sold.',
  LOST: 'Not sold.',
});
export type OpportunityStage = keyof typeof OpportunityStage;

@Entity('opportunity')
@AboutPersonIfAny('personId')
@SearchedIn('name')
@ObjectType({ simpleResolvers: true, description: 'A sale that may come about, with an account, a person, or both.' })
export class Opportunity {
  @PrimaryColumn('uuid')
  @Field(() => ID, { description: 'Opaque key of this opportunity.' })
  @NotPersonal('an opaque key')
  id!: string;

  @Column('integer', { default: 1 })
  @Field(() => Int, { description: 'Grows by one with each change; send it back as expectedVersion.' })
  @NotPersonal('a counter')
  version!: number;

  @Column('text')
  @Field(() => String, { nullable: true, description: 'What is to be sold, in a line.' })
  @PersonalData('Purchase')
  name!: string | null;

  @Column('uuid', { nullable: true })
  accountId!: string | null;

  @Column('uuid', { nullable: true })
  personId!: string | null;

  @Column('uuid', { nullable: true })
  productId!: string | null;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true, description: 'Who of the staff follows it.' })
  @PersonalData('Purchase')
  ownerId!: string | null;

  @Column({ type: 'text', enum: OpportunityStage })
  @Field(() => OpportunityStage, { nullable: true, description: 'How far it has come.' })
  @PersonalData('Purchase')
  stage!: OpportunityStage | null;

  @Column('double precision', { nullable: true })
  @Field(() => Float, { nullable: true, description: 'Expected or final amount, in `currency`.' })
  @PersonalData('Purchase')
  amount!: number | null;

  @Column('text')
  @Field(() => String, { nullable: true, description: 'Currency of the amount, as ISO 4217: EUR.' })
  @PersonalData('Purchase')
  currency!: string | null;

  @Column('date', { nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: 'Day on which talks began.' })
  @PersonalData('Purchase')
  engagedOn!: string | null;

  @Column('date', { nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: 'Day on which it was won or lost.' })
  @PersonalData('Purchase')
  closedOn!: string | null;

  /** The store keeps it. */
  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field(() => DateTime, { nullable: true, description: 'When it was last changed.' })
  @PersonalData('Purchase')
  changedAt!: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was lost.' })
  @PersonalData('Purchase')
  lostBecause!: string | null;

  @Column('uuid', { nullable: true })
  sourceId!: string | null;

  @Column('uuid', { nullable: true })
  collectionActionId!: string | null;

  @Column('text', { nullable: true })
  externalId!: string | null;
}
