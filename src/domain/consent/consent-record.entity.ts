import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AboutPerson, NotPersonal, PersonalData } from '../../vocabulary/classification';
import type { ConsentChannel, ProcessingKind } from '../../vocabulary/consent';
import { ConsentChannelEnum, ProcessingKindEnum, PurposeEnum } from '../../vocabulary/graphql-enums';
import type { Purpose } from '../../vocabulary/purposes';
import { DateTime } from '../../vocabulary/scalars';

@Entity('consent_record')
@AboutPerson('personId')
@ObjectType({ simpleResolvers: true, description: 'What a person was asked and answered for one purpose (ISO/IEC TS 27560).' })
export class ConsentRecord {
  @PrimaryColumn('uuid')
  @Field(() => ID, { description: 'Opaque key of this record.' })
  @NotPersonal('an opaque key')
  id!: string;

  @Column('uuid')
  personId!: string;

  @Column({ type: 'text', enum: PurposeEnum })
  @Field(() => PurposeEnum, { nullable: true, description: 'What the consent is for.' })
  @PersonalData('PrivacyPreference')
  purpose!: Purpose | null;

  @Column({ type: 'text', nullable: true, enum: ConsentChannelEnum })
  @Field(() => ConsentChannelEnum, { nullable: true, description: 'The channel it is limited to, if any.' })
  @PersonalData('PrivacyPreference')
  channel!: ConsentChannel | null;

  @Column({ type: 'text', nullable: true, enum: ProcessingKindEnum })
  @Field(() => ProcessingKindEnum, { nullable: true, description: 'The kind of processing it is for, if any.' })
  @PersonalData('PrivacyPreference')
  processing!: ProcessingKind | null;

  @Column('text')
  @Field(() => String, { nullable: true, description: 'Legal basis: A6-1-a, or A9-2-a where explicit.' })
  @PersonalData('PrivacyPreference')
  legalBasis!: string | null;

  @Column('text')
  @Field(() => String, { nullable: true, description: 'Country whose law applies, as ISO 3166-1 alpha-2.' })
  @PersonalData('PrivacyPreference')
  jurisdiction!: string | null;

  @Column('text')
  @Field(() => String, { nullable: true, description: 'Version of the record format.' })
  @PersonalData('PrivacyPreference')
  schemaVersion!: string | null;

  @Column('timestamptz')
  @Field(() => DateTime, { nullable: true, description: 'When the record was made.' })
  @PersonalData('PrivacyPreference')
  createdAt!: string | null;

  @Column('uuid')
  noticeId!: string;

  @Column('uuid')
  controllerId!: string;
}
