import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Category } from '../../vocabulary/categories';
import { AboutPerson, NotPersonal, PersonalDataByKind } from '../../vocabulary/classification';
import { describedEnum } from '../../vocabulary/graphql-enums';

export const ContactPointKind = describedEnum('ContactPointKind', 'The kind of a way to reach a person.', {
  EMAIL: 'An e-mail address.',
  PHONE: 'A telephone number.',
  POSTAL: 'A postal address in one line.',
  SOCIAL: 'A name in a social network.',
  WEB: 'A web page.',
});
export type ContactPointKind = keyof typeof ContactPointKind;

const CATEGORY_OF_KIND: Readonly<Record<ContactPointKind, Category>> = {
  EMAIL: 'EmailAddress',
  PHONE: 'TelephoneNumber',
  POSTAL: 'PhysicalAddress',
  SOCIAL: 'Contact',
  WEB: 'Contact',
};

@Entity('contact_point')
@AboutPerson('personId')
@ObjectType({ simpleResolvers: true, description: 'A further way to reach a person, beside the main e-mail, phone and address.' })
export class ContactPoint {
  @PrimaryColumn('uuid')
  @Field(() => ID, { description: 'Opaque key of this contact point.' })
  @NotPersonal('an opaque key')
  id!: string;

  @Column('uuid')
  personId!: string;

  @Column({ type: 'text', enum: ContactPointKind })
  @Field(() => ContactPointKind, { description: 'What kind of contact point this is.' })
  @NotPersonal('the row is released only where its kind is')
  kind!: ContactPointKind;

  @Column('text')
  @Field(() => String, { nullable: true, description: 'The address, number or name itself.' })
  @PersonalDataByKind('kind', CATEGORY_OF_KIND)
  value!: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What this contact point is for: work, home.' })
  @PersonalDataByKind('kind', CATEGORY_OF_KIND)
  label!: string | null;
}
