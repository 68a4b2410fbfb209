import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AboutPerson, NotPersonal, PersonalData, SearchedIn } from '../../vocabulary/classification';
import { describedEnum } from '../../vocabulary/graphql-enums';
import { CalendarDate, DateTime } from '../../vocabulary/scalars';
import { InteractionChannel } from '../service/interaction.entity';

export const LeadState = describedEnum('LeadState', 'Where a lead stands.', {
  NEW: 'Nobody has spoken with the person yet.',
  WORKING: 'We are finding out.',
  QUALIFIED: 'Worth an offer.',
  CONVERTED: 'Became an opportunity.',
  DISQUALIFIED: 'Will not buy.',
});
export type LeadState = keyof typeof LeadState;

export const LeadRating = describedEnum('LeadRating', 'How likely a lead is to buy.', {
  HOT: 'Soon.',
  WARM: 'Perhaps.',
  COLD: 'Hardly.',
});
export type LeadRating = keyof typeof LeadRating;

@Entity('lead')
@AboutPerson('personId')
@SearchedIn('accountName', 'interest')
@ObjectType({ simpleResolvers: true, description: 'Somebody who may come to buy, before a sale is in sight.' })
export class Lead {
  @PrimaryColumn('uuid')
  @Field(() => ID, { description: 'Opaque key of this lead.' })
  @NotPersonal('an opaque key')
  id!: string;

  @Column('integer', { default: 1 })
  @Field(() => Int, { description: 'Grows by one with each change; send it back as expectedVersion.' })
  @NotPersonal('a counter')
  version!: number;

  @Column('uuid')
  personId!: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'For which organisation, as the person says.' })
  @PersonalData('Purchase')
  accountName!: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What it is that interests them, in a line.' })
  @PersonalData('Purchase')
  interest!: string | null;

  @Column({ type: 'text', enum: LeadState })
  @Field(() => LeadState, { nullable: true, description: 'Where it stands.' })
  @PersonalData('Purchase')
  state!: LeadState | null;

  @Column({ type: 'text', enum: LeadRating, nullable: true })
  @Field(() => LeadRating, { nullable: true, description: 'How likely it is.' })
  @PersonalData('Purchase')
  rating!: LeadRating | null;

  @Column({ type: 'text', enum: InteractionChannel })
  @Field(() => InteractionChannel, { nullable: true, description: 'Through what they came to us.' })
  @PersonalData('Purchase')
  channel!: InteractionChannel | null;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true, description: 'Who of the staff follows it.' })
  @PersonalData('Purchase')
  ownerId!: string | null;

  @Column('date', { nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: 'Day on which to call.' })
  @PersonalData('Purchase')
  dueOn!: string | null;

  @Column('uuid')
  sourceId!: string;

  @Column('uuid')
  collectionActionId!: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Why they will not buy.' })
  @PersonalData('Purchase')
  disqualifiedBecause!: string | null;

  @Column('uuid', { nullable: true })
  convertedOpportunityId!: string | null;

  @Column('timestamptz')
  @Field(() => DateTime, { nullable: true, description: 'When it came in.' })
  @PersonalData('Purchase')
  createdAt!: string | null;
}
