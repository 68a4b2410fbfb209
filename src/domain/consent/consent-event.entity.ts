import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AboutPerson, NotPersonal, PersonalData } from '../../vocabulary/classification';
import type { ConsentState, ExpressedBy } from '../../vocabulary/consent';
import { ConsentStateEnum, ExpressedByEnum } from '../../vocabulary/graphql-enums';
import { DateTime } from '../../vocabulary/scalars';

@Entity('consent_event')
@AboutPerson('personId')
@ObjectType({ simpleResolvers: true, description: 'One step in the life of a consent record: given, refused, withdrawn, …' })
export class ConsentEvent {
  @PrimaryColumn('uuid')
  @Field(() => ID, { description: 'Opaque key of this event.' })
  @NotPersonal('an opaque key')
  id!: string;

  @Column('uuid')
  consentRecordId!: string;

  @Column('integer')
  @Field(() => Int, { nullable: true, description: 'The version of the consent that this event made, from 1.' })
  @PersonalData('PrivacyPreference')
  version!: number;

  @Column('uuid')
  personId!: string;

  @Column('timestamptz')
  @Field(() => DateTime, { nullable: true, description: 'When it was expressed.' })
  @PersonalData('PrivacyPreference')
  at!: string | null;

  @Column({ type: 'text', enum: ConsentStateEnum })
  @Field(() => ConsentStateEnum, { nullable: true, description: 'The state from then on.' })
  @PersonalData('PrivacyPreference')
  state!: ConsentState | null;

  @Column('timestamptz')
  @Field(() => DateTime, { nullable: true, description: 'First instant at which the state holds.' })
  @PersonalData('PrivacyPreference')
  validFrom!: string | null;

  @Column('timestamptz')
  @Field(() => String, { nullable: true, description: 'Instant at which the state ends; `infinity` means never.' })
  @PersonalData('PrivacyPreference')
  validTo!: string | null;

  @Column({ type: 'text', enum: ExpressedByEnum })
  @Field(() => ExpressedByEnum, { nullable: true, description: 'Who expressed it.' })
  @PersonalData('PrivacyPreference')
  expressedBy!: ExpressedBy | null;

  @Column('text')
  @Field(() => String, {
    nullable: true,
    description: 'How it was collected: WEB_FORM, PAPER_FORM, PHONE_CALL, E_MAIL, IN_PERSON, IMPORT.',
  })
  @PersonalData('PrivacyPreference')
  method!: string | null;

  @Column('text', { nullable: true })
  formHash!: string | null;
}
