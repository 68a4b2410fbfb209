import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AboutPerson, NotPersonal, PersonalData, SearchedIn } from '../../vocabulary/classification';
import { describedEnum } from '../../vocabulary/graphql-enums';
import { DateTime } from '../../vocabulary/scalars';
import { InteractionChannel } from './interaction.entity';

export const CaseState = describedEnum('CaseState', 'Where a case stands.', {
  NEW: 'Nobody has taken it yet.',
  OPEN: 'Somebody works on it.',
  WAITING: 'For an answer of the person.',
  RESOLVED: 'Answered; the person may come back.',
  CLOSED: 'Over.',
});
export type CaseState = keyof typeof CaseState;

export const CasePriority = describedEnum('CasePriority', 'How much a case presses.', {
  LOW: 'When there is time.',
  NORMAL: 'In its turn.',
  HIGH: 'Before others.',
  URGENT: 'Now.',
});
export type CasePriority = keyof typeof CasePriority;

@Entity('service_case')
@AboutPerson('personId')
@SearchedIn('number', 'subject', 'description')
@ObjectType({ simpleResolvers: true, description: 'Something a person asked of customer service.' })
export class Case {
  @PrimaryColumn('uuid')
  @Field(() => ID, { description: 'Opaque key of this case.' })
  @NotPersonal('an opaque key')
  id!: string;

  @Column('integer', { default: 1 })
  @Field(() => Int, { description: 'Grows by one with each change; send it back as expectedVersion.' })
  @NotPersonal('a counter')
  version!: number;

  @Column('text')
  @Field(() => String, { nullable: true, description: 'Number told to the person: CASE-04812973.' })
  @PersonalData('Communication')
  number!: string | null;

  @Column('uuid')
  personId!: string;

  @Column('uuid', { nullable: true })
  accountId!: string | null;

  @Column('uuid', { nullable: true })
  queueId!: string | null;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true, description: 'Who of the staff works on it.' })
  @PersonalData('Communication')
  ownerId!: string | null;

  @Column('text')
  @Field(() => String, { nullable: true, description: 'What it is about, in a line.' })
  @PersonalData('Communication')
  subject!: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What the person asked.' })
  @PersonalData('Communication')
  description!: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What we answered; several answers in their order, with a blank line between.' })
  @PersonalData('Communication')
  answer!: string | null;

  @Column({ type: 'text', enum: CasePriority })
  @Field(() => CasePriority, { nullable: true, description: 'How much it presses.' })
  @PersonalData('Communication')
  priority!: CasePriority | null;

  @Column({ type: 'text', enum: CaseState })
  @Field(() => CaseState, { nullable: true, description: 'Where it stands.' })
  @PersonalData('Communication')
  state!: CaseState | null;

  @Column({ type: 'text', enum: InteractionChannel })
  @Field(() => InteractionChannel, { nullable: true, description: 'Through what it came.' })
  @PersonalData('Communication')
  channel!: InteractionChannel | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'Until when we promised the person an answer.' })
  @PersonalData('Communication')
  promisedAt!: string | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'Until when it must be resolved.' })
  @PersonalData('Communication')
  dueAt!: string | null;

  /** The store makes it of both. */
  @Column({ type: 'double precision', insert: false, update: false })
  @Field(() => Float, { nullable: true, description: 'By priority, then by deadline: the smaller, the sooner it is due. To sort by.' })
  @PersonalData('Communication')
  urgency!: number | null;

  @Column('timestamptz')
  @Field(() => DateTime, { nullable: true, description: 'When it came in.' })
  @PersonalData('Communication')
  openedAt!: string | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it was resolved.' })
  @PersonalData('Communication')
  resolvedAt!: string | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it was closed.' })
  @PersonalData('Communication')
  closedAt!: string | null;
}
