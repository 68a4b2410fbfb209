import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Category } from '../../vocabulary/categories';
import { AboutPersonIfAny, BoundToPurpose, NotPersonal, PersonalDataByKind } from '../../vocabulary/classification';
import { describedEnum } from '../../vocabulary/graphql-enums';
import type { Purpose } from '../../vocabulary/purposes';
import { DateTime } from '../../vocabulary/scalars';
import { Department } from '../department';
import { InteractionChannel } from '../service/interaction.entity';

export const TimelineKind = describedEnum('TimelineKind', 'What an entry of a timeline is.', {
  INTERACTION: 'A contact, on any channel.',
  CASE: 'Something asked of customer service.',
  TICKET: 'Something that did not work.',
  ORDER: 'A purchase.',
  OPPORTUNITY: 'A sale that may come about.',
  LEAD: 'Somebody who may come to buy.',
  CAMPAIGN_MESSAGE: 'A message of a campaign that went out.',
  NOTE: 'Something written down.',
  HAND_OFF: 'Work passed from one department to another.',
});
export type TimelineKind = keyof typeof TimelineKind;

/** Of a ticket and an order only what has the category of its number is shown here; the rest stands in the record. */
const CATEGORY_OF_KIND: Readonly<Record<TimelineKind, Category>> = {
  INTERACTION: 'Communication',
  CASE: 'Communication',
  TICKET: 'ServiceConsumptionBehaviour',
  ORDER: 'Purchase',
  OPPORTUNITY: 'Purchase',
  LEAD: 'Purchase',
  CAMPAIGN_MESSAGE: 'Communication',
  NOTE: 'Communication',
  HAND_OFF: 'Communication',
};

const TYPES_OF_KIND: Readonly<Record<TimelineKind, readonly string[]>> = {
  INTERACTION: ['Interaction'],
  CASE: ['Case'],
  TICKET: ['Ticket'],
  ORDER: ['Order'],
  OPPORTUNITY: ['Opportunity'],
  LEAD: ['Lead'],
  // Its channel and its title are the campaign's.
  CAMPAIGN_MESSAGE: ['CampaignMember', 'Campaign'],
  NOTE: ['Note'],
  HAND_OFF: ['HandOff'],
};

const ofItsKind = PersonalDataByKind('kind', CATEGORY_OF_KIND, TYPES_OF_KIND);

/** A view of the store: one row for each row of the tables behind it. */
@Entity('timeline_entry')
@AboutPersonIfAny('personId')
// What is bound to its purpose as a record is so as an entry: the view reads it past the record's own binding.
@BoundToPurpose('boundPurpose')
@ObjectType({ simpleResolvers: true, description: 'Something that happened with a person or an account, on whatever channel.' })
export class TimelineEntry {
  @PrimaryColumn('uuid')
  @Field(() => ID, { description: 'Opaque key: that of the record behind it.' })
  @NotPersonal('an opaque key')
  id!: string;

  @Column({ type: 'text', enum: TimelineKind })
  @Field(() => TimelineKind, { description: 'What it is.' })
  @NotPersonal('the row is released only where its kind is')
  kind!: TimelineKind;

  @Column('uuid', { nullable: true })
  personId!: string | null;

  @Column('uuid', { nullable: true })
  accountId!: string | null;

  @Column('timestamptz')
  @Field(() => DateTime, { nullable: true, description: 'When.' })
  @ofItsKind
  at!: string | null;

  @Column({ type: 'text', enum: InteractionChannel, nullable: true })
  @Field(() => InteractionChannel, { nullable: true, description: 'Through what, where that is known.' })
  @ofItsKind
  channel!: InteractionChannel | null;

  @Column({ type: 'text', enum: Department })
  @Field(() => Department, { nullable: true, description: 'Whose work it was.' })
  @ofItsKind
  department!: Department | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'In a line: a subject, or a number.' })
  @ofItsKind
  title!: string | null;

  @Column('uuid', { nullable: true })
  interactionId!: string | null;

  @Column('uuid', { nullable: true })
  caseId!: string | null;

  @Column('uuid', { nullable: true })
  ticketId!: string | null;

  @Column('uuid', { nullable: true })
  orderId!: string | null;

  @Column('uuid', { nullable: true })
  opportunityId!: string | null;

  @Column('uuid', { nullable: true })
  leadId!: string | null;

  @Column('uuid', { nullable: true })
  campaignMemberId!: string | null;

  @Column('uuid', { nullable: true })
  noteId!: string | null;

  @Column('uuid', { nullable: true })
  handOffId!: string | null;

  @Column('uuid', { nullable: true })
  sourceId!: string | null;

  /** That of the campaign, of a message; of all else there is none. */
  @Column('text', { nullable: true })
  boundPurpose!: Purpose | null;
}
