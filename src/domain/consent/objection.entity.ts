import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AboutPerson, NotPersonal, PersonalData } from '../../vocabulary/classification';
import { PurposeEnum } from '../../vocabulary/graphql-enums';
import type { Purpose } from '../../vocabulary/purposes';
import { DateTime } from '../../vocabulary/scalars';

@Entity('objection')
@AboutPerson('personId')
@ObjectType({ simpleResolvers: true, description: 'What a person objected to (GDPR Art. 21).' })
export class Objection {
  @PrimaryColumn('uuid')
  @Field(() => ID, { description: 'Opaque key of this objection.' })
  @NotPersonal('an opaque key')
  id!: string;

  @Column('uuid')
  personId!: string;

  @Column({ type: 'text', enum: PurposeEnum })
  @Field(() => PurposeEnum, { nullable: true, description: 'The purpose; everything below it in the tree of purposes stopped with it.' })
  @PersonalData('PrivacyPreference')
  purpose!: Purpose | null;

  @Column('timestamptz')
  @Field(() => DateTime, { nullable: true, description: 'Since when it is in force.' })
  @PersonalData('PrivacyPreference')
  raisedAt!: string | null;

  @Column('timestamptz')
  @Field(() => String, { nullable: true, description: 'When it was taken back; `infinity` while it is in force.' })
  @PersonalData('PrivacyPreference')
  liftedAt!: string | null;
}
