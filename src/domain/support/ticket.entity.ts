import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AboutPerson, NotPersonal, PersonalData, SearchedIn } from '../../vocabulary/classification';
import { describedEnum } from '../../vocabulary/graphql-enums';
import { DateTime } from '../../vocabulary/scalars';

export const TicketState = describedEnum('TicketState', 'Where a ticket stands.', {
  NEW: 'Nobody has taken it yet.',
  IN_PROGRESS: 'Somebody works on it.',
  WAITING_FOR_CUSTOMER: 'For an answer of the person; the clock stands.',
  RESOLVED: 'Repaired; the person may come back.',
  CLOSED: 'Over.',
});
export type TicketState = keyof typeof TicketState;

export const TicketSeverity = describedEnum('TicketSeverity', 'How bad a fault is.', {
  S1: 'Nothing works.',
  S2: 'Something important does not work.',
  S3: 'Something does not work.',
  S4: 'A question.',
});
export type TicketSeverity = keyof typeof TicketSeverity;

@Entity('ticket')
@AboutPerson('personId')
@SearchedIn('number', 'subject', 'description')
@ObjectType({ simpleResolvers: true, description: 'Something that does not work, for technical support to repair.' })
export class Ticket {
  @PrimaryColumn('uuid')
  @Field(() => ID, { description: 'Opaque key of this ticket.' })
  @NotPersonal('an opaque key')
  id!: string;

  @Column('integer', { default: 1 })
  @Field(() => Int, { description: 'Grows by one with each change; send it back as expectedVersion.' })
  @NotPersonal('a counter')
  version!: number;

  @Column('text')
  @Field(() => String, { nullable: true, description: 'Number told to the person: TCK-04812973.' })
  @PersonalData('ServiceConsumptionBehaviour')
  number!: string | null;

  @Column('uuid')
  personId!: string;

  @Column('uuid', { nullable: true })
  accountId!: string | null;

  @Column('uuid', { nullable: true })
  queueId!: string | null;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true, description: 'Who of the staff works on it.' })
  @PersonalData('ServiceConsumptionBehaviour')
  ownerId!: string | null;

  @Column('uuid', { nullable: true })
  assetId!: string | null;

  @Column('uuid', { nullable: true })
  entitlementId!: string | null;

  @Column('text')
  @Field(() => String, { nullable: true, description: 'What it is about, in a line.' })
  @PersonalData('Communication')
  subject!: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What the person told us.' })
  @PersonalData('Communication')
  description!: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What repaired it.' })
  @PersonalData('Communication')
  resolution!: string | null;

  @Column({ type: 'text', enum: TicketSeverity })
  @Field(() => TicketSeverity, { nullable: true, description: 'How bad it is.' })
  @PersonalData('ServiceConsumptionBehaviour')
  severity!: TicketSeverity | null;

  @Column({ type: 'text', enum: TicketState })
  @Field(() => TicketState, { nullable: true, description: 'Where it stands.' })
  @PersonalData('ServiceConsumptionBehaviour')
  state!: TicketState | null;

  @Column('timestamptz')
  @Field(() => DateTime, { nullable: true, description: 'When it came in.' })
  @PersonalData('ServiceConsumptionBehaviour')
  openedAt!: string | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When we first answered.' })
  @PersonalData('ServiceConsumptionBehaviour')
  respondedAt!: string | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'Until when the service level wants a first answer.' })
  @PersonalData('ServiceConsumptionBehaviour')
  respondBy!: string | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'Until when the service level wants it repaired.' })
  @PersonalData('ServiceConsumptionBehaviour')
  resolveBy!: string | null;

  /** The store makes it of both. */
  @Column({ type: 'double precision', insert: false, update: false })
  @Field(() => Float, { nullable: true, description: 'By severity, then by deadline: the smaller, the sooner it is due. To sort by.' })
  @PersonalData('ServiceConsumptionBehaviour')
  urgency!: number | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'Since when we wait for the person; the clock stands.' })
  @PersonalData('ServiceConsumptionBehaviour')
  waitingSince!: string | null;

  @Column('integer')
  @Field(() => Int, { nullable: true, description: 'How long we waited for the person before, in seconds.' })
  @PersonalData('ServiceConsumptionBehaviour')
  waitedSeconds!: number | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it was repaired.' })
  @PersonalData('ServiceConsumptionBehaviour')
  resolvedAt!: string | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it was closed.' })
  @PersonalData('ServiceConsumptionBehaviour')
  closedAt!: string | null;
}
