import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AboutPerson, NotPersonal, PersonalData } from '../../vocabulary/classification';
import { PurposeEnum } from '../../vocabulary/graphql-enums';
import type { Purpose } from '../../vocabulary/purposes';
import { DateTime } from '../../vocabulary/scalars';
import { Department } from '../department';

@Entity('hand_off')
@AboutPerson('personId')
@ObjectType({ simpleResolvers: true, description: 'A person, or work on one, that one department passed to another.' })
export class HandOff {
  @PrimaryColumn('uuid')
  @Field(() => ID, { description: 'Opaque key of this hand-off.' })
  @NotPersonal('an opaque key')
  id!: string;

  @Column('uuid')
  personId!: string;

  @Column('uuid', { nullable: true })
  caseId!: string | null;

  @Column('uuid', { nullable: true })
  ticketId!: string | null;

  @Column('uuid', { nullable: true })
  opportunityId!: string | null;

  @Column('uuid', { nullable: true })
  leadId!: string | null;

  /** That of the lead or the sale; the store takes it from there. */
  @Column('uuid', { nullable: true })
  sourceId!: string | null;

  @Column({ type: 'text', enum: Department })
  @Field(() => Department, { nullable: true, description: 'Who passed it on.' })
  @PersonalData('Communication')
  fromDepartment!: Department | null;

  @Column({ type: 'text', enum: Department })
  @Field(() => Department, { nullable: true, description: 'Who is to go on.' })
  @PersonalData('Communication')
  toDepartment!: Department | null;

  @Column('uuid', { nullable: true })
  toQueueId!: string | null;

  @Column({ type: 'text', enum: PurposeEnum })
  @Field(() => PurposeEnum, { nullable: true, description: 'For which purpose the receiver looks at it.' })
  @PersonalData('Communication')
  purpose!: Purpose | null;

  @Column('text')
  @Field(() => String, { nullable: true, description: 'Why it was passed on.' })
  @PersonalData('Communication')
  reason!: string | null;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true, description: 'Who of the staff passed it on.' })
  @PersonalData('Communication')
  byId!: string | null;

  @Column('timestamptz')
  @Field(() => DateTime, { nullable: true, description: 'When.' })
  @PersonalData('Communication')
  at!: string | null;
}
