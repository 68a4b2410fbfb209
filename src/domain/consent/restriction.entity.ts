import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AboutPerson, NotPersonal, PersonalData } from '../../vocabulary/classification';
import { DateTime } from '../../vocabulary/scalars';
import { RestrictionReasonEnum, type RestrictionReason } from './restriction.input';

@Entity('restriction')
@AboutPerson('personId')
@ObjectType({ simpleResolvers: true, description: 'A time in which the data of a person are only stored (GDPR Art. 18).' })
export class Restriction {
  @PrimaryColumn('uuid')
  @Field(() => ID, { description: 'Opaque key of this restriction.' })
  @NotPersonal('an opaque key')
  id!: string;

  @Column('uuid')
  personId!: string;

  @Column({ type: 'text', enum: RestrictionReasonEnum })
  @Field(() => RestrictionReasonEnum, { nullable: true, description: 'Why.' })
  @PersonalData('PrivacyPreference')
  because!: RestrictionReason | null;

  @Column('timestamptz')
  @Field(() => DateTime, { nullable: true, description: 'Since when.' })
  @PersonalData('PrivacyPreference')
  restrictedAt!: string | null;

  @Column('timestamptz')
  @Field(() => String, { nullable: true, description: 'When it was lifted; `infinity` while it is in force.' })
  @PersonalData('PrivacyPreference')
  liftedAt!: string | null;
}
