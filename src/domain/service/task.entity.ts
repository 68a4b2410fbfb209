import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AboutPersonIfAny, BoundToPurpose, NotPersonal, PersonalData, SearchedIn } from '../../vocabulary/classification';
import { describedEnum, PurposeEnum } from '../../vocabulary/graphql-enums';
import type { Purpose } from '../../vocabulary/purposes';
import { CalendarDate, DateTime } from '../../vocabulary/scalars';
import { Department } from '../department';

export const TaskState = describedEnum('TaskState', 'Where a task stands.', {
  OPEN: 'To be done.',
  DONE: 'Done.',
  CANCELLED: 'Not needed any more.',
});
export type TaskState = keyof typeof TaskState;

@Entity('task')
@AboutPersonIfAny('personId')
@BoundToPurpose('purpose')
@SearchedIn('title')
@ObjectType({ simpleResolvers: true, description: 'Something that somebody of the staff is to do.' })
export class Task {
  @PrimaryColumn('uuid')
  @Field(() => ID, { description: 'Opaque key of this task.' })
  @NotPersonal('an opaque key')
  id!: string;

  @Column('integer', { default: 1 })
  @Field(() => Int, { description: 'Grows by one with each change; send it back as expectedVersion.' })
  @NotPersonal('a counter')
  version!: number;

  @Column('uuid', { nullable: true })
  personId!: string | null;

  @Column('uuid', { nullable: true })
  accountId!: string | null;

  @Column('uuid', { nullable: true })
  opportunityId!: string | null;

  @Column('uuid', { nullable: true })
  caseId!: string | null;

  @Column('uuid', { nullable: true })
  ticketId!: string | null;

  @Column('uuid', { nullable: true })
  leadId!: string | null;

  /** That of the lead or the sale; the store takes it from there. */
  @Column('uuid', { nullable: true })
  sourceId!: string | null;

  @Column({ type: 'text', enum: Department })
  @Field(() => Department, { nullable: true, description: 'Which department is to do it.' })
  @PersonalData('Communication')
  department!: Department | null;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true, description: 'Who of the staff is to do it.' })
  @PersonalData('Communication')
  ownerId!: string | null;

  @Column('text')
  @Field(() => String, { nullable: true, description: 'What is to be done, in a line.' })
  @PersonalData('Communication')
  title!: string | null;

  @Column({ type: 'text', enum: TaskState })
  @Field(() => TaskState, { nullable: true, description: 'Where it stands.' })
  @PersonalData('Communication')
  state!: TaskState | null;

  @Column('date', { nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: 'Day by which it is to be done.' })
  @PersonalData('Communication')
  dueOn!: string | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it was done.' })
  @PersonalData('Communication')
  doneAt!: string | null;

  @Column({ type: 'text', enum: PurposeEnum, nullable: true })
  @Field(() => PurposeEnum, {
    nullable: true,
    description: 'In whose name it was made, and for which alone it is seen; null where somebody made it for all.',
  })
  @PersonalData('Communication')
  purpose!: Purpose | null;

  @Column('timestamptz')
  @Field(() => DateTime, { nullable: true, description: 'When it was made.' })
  @PersonalData('Communication')
  createdAt!: string | null;
}
