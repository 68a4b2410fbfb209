import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AboutPerson, NotPersonal, PersonalData } from '../../vocabulary/classification';
import { CalendarDate } from '../../vocabulary/scalars';

@Entity('account_membership')
@AboutPerson('personId')
@ObjectType({ simpleResolvers: true, description: 'That a person belongs to an account, and as what.' })
export class AccountMembership {
  @PrimaryColumn('uuid')
  @Field(() => ID, { description: 'Opaque key of this membership.' })
  @NotPersonal('an opaque key')
  id!: string;

  @Column('uuid')
  accountId!: string;

  @Column('uuid')
  personId!: string;

  /** The lead whose conversion said so; null where somebody else did. */
  @Column('uuid', { nullable: true })
  leadId!: string | null;

  /** Where that lead came from. */
  @Column('uuid', { nullable: true })
  sourceId!: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Position held in the account.' })
  @PersonalData('CurrentEmployment')
  title!: string | null;

  @Column('date', { nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: 'First day of the membership.' })
  @PersonalData('CurrentEmployment')
  since!: string | null;

  @Column('date', { nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: 'Last day of the membership.' })
  @PersonalData('CurrentEmployment')
  until!: string | null;
}
