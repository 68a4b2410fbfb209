import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AboutPersonIfAny, NotPersonal, PersonalData, SearchedIn } from '../../vocabulary/classification';
import { DateTime } from '../../vocabulary/scalars';
import { Department } from '../department';

@Entity('note')
@AboutPersonIfAny('personId')
@SearchedIn('text')
@ObjectType({ simpleResolvers: true, description: 'What somebody of the staff wrote down about a person or an account.' })
export class Note {
  @PrimaryColumn('uuid')
  @Field(() => ID, { description: 'Opaque key of this note.' })
  @NotPersonal('an opaque key')
  id!: string;

  @Column('uuid', { nullable: true })
  personId!: string | null;

  @Column('uuid', { nullable: true })
  accountId!: string | null;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true, description: 'Who of the staff wrote it.' })
  @PersonalData('Communication')
  authorId!: string | null;

  @Column('text')
  @Field(() => String, { nullable: true, description: 'What was written.' })
  @PersonalData('Communication')
  text!: string | null;

  @Column({ type: 'text', enum: Department })
  @Field(() => Department, { nullable: true, description: 'For which department.' })
  @PersonalData('Communication')
  department!: Department | null;

  @Column('timestamptz')
  @Field(() => DateTime, { nullable: true, description: 'When it was written.' })
  @PersonalData('Communication')
  createdAt!: string | null;
}
