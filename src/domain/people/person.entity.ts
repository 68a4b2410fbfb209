import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AboutPerson, NotPersonal, PersonalData, SearchedIn } from '../../vocabulary/classification';
import { CalendarDate, DateTime } from '../../vocabulary/scalars';
import { FieldRelease } from '../accountability/field-release.object';
import { PostalAddress } from './postal-address';

@Entity('person')
@AboutPerson('id')
@SearchedIn('givenName', 'familyName', 'email')
@ObjectType({ simpleResolvers: true, description: 'A data subject: a customer, a prospect, a contact of an account.' })
export class Person {
  @PrimaryColumn('uuid')
  @Field(() => ID, { description: 'Opaque key of this person.' })
  @NotPersonal('a pseudonym, which leaves with its row')
  id!: string;

  @Column('integer', { default: 1 })
  @Field(() => Int, { description: 'Grows by one with each change; send it back as expectedVersion.' })
  @NotPersonal('a counter')
  version!: number;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'First name.' })
  @PersonalData('Name')
  givenName!: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Last name.' })
  @PersonalData('Name')
  familyName!: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Where this person wants to be written to.' })
  @PersonalData('EmailAddress')
  email!: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Where this person can be called, in E.164 form.' })
  @PersonalData('TelephoneNumber')
  phone!: string | null;

  @Column('date', { nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: 'Day of birth.' })
  @PersonalData('BirthDate')
  birthDate!: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Tax code (codice fiscale), which identifies a person in Italy.' })
  @PersonalData('Identifying')
  taxCode!: string | null;

  @Column('jsonb', { nullable: true })
  @Field(() => PostalAddress, { nullable: true, description: 'Where letters and parcels go.' })
  @PersonalData('PhysicalAddress')
  address!: PostalAddress | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Language this person prefers, as ISO 639-1: it, en.' })
  @PersonalData('Preference')
  language!: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What this person does for a living.' })
  @PersonalData('CurrentEmployment')
  jobTitle!: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Bracket of yearly income, in thousands of euro: 15-28.' })
  @PersonalData('IncomeBracket')
  incomeBracket!: string | null;

  @Column('text', { array: true, nullable: true })
  @Field(() => [String], { nullable: true, description: 'What this person said to be interested in.' })
  @PersonalData('Interest')
  interests!: string[] | null;

  @Column('timestamptz')
  @Field(() => DateTime, { description: 'When this record was made.' })
  @NotPersonal('says when we wrote, not what the person did')
  createdAt!: string;

  /** No column: the release makes it out of the verdicts on all the others. */
  @Field(() => [FieldRelease], {
    nullable: true,
    description: 'The verdict on every field of this person, asked for or not, for this viewer, role and purpose.',
  })
  release!: FieldRelease[] | null;

  @Column('timestamptz')
  updatedAt!: string;

  @Column('uuid')
  sourceId!: string;

  @Column('uuid')
  collectionActionId!: string;

  @Column('uuid')
  noticeId!: string;

  @Column('text', { nullable: true })
  externalId!: string | null;
}
