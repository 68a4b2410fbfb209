import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Category } from '../../vocabulary/categories';
import { AboutPersonIfAny, NotPersonal, PersonalDataByKind } from '../../vocabulary/classification';
import { describedEnum } from '../../vocabulary/graphql-enums';

export const SearchHitKind = describedEnum('SearchHitKind', 'What was found, and in which of its cells.', {
  NAME: 'A person, by the name.',
  EMAIL: 'A person, by the e-mail address.',
  PHONE: 'A person, by the telephone number.',
  CONTACT_EMAIL: 'A person, by a further e-mail address.',
  CONTACT_PHONE: 'A person, by a further telephone number.',
  CONTACT_POSTAL: 'A person, by a further address.',
  CONTACT_SOCIAL: 'A person, by a name in a social network.',
  CONTACT_WEB: 'A person, by a web page.',
  ACCOUNT: 'An organisation, by its name.',
  CASE: 'A case, by its number or its words.',
  TICKET_NUMBER: 'A ticket, by its number.',
  TICKET: 'A ticket, by its words.',
  ORDER: 'A purchase, by its number.',
  INTERACTION: 'A contact, by its words.',
  NOTE: 'A note, by its words.',
});
export type SearchHitKind = keyof typeof SearchHitKind;

const CATEGORY_OF_KIND: Readonly<Record<SearchHitKind, Category>> = {
  NAME: 'Name',
  EMAIL: 'EmailAddress',
  PHONE: 'TelephoneNumber',
  CONTACT_EMAIL: 'EmailAddress',
  CONTACT_PHONE: 'TelephoneNumber',
  CONTACT_POSTAL: 'PhysicalAddress',
  CONTACT_SOCIAL: 'Contact',
  CONTACT_WEB: 'Contact',
  // That of a sole trader is a person's.
  ACCOUNT: 'Name',
  CASE: 'Communication',
  TICKET_NUMBER: 'ServiceConsumptionBehaviour',
  TICKET: 'Communication',
  ORDER: 'Purchase',
  INTERACTION: 'Communication',
  NOTE: 'Communication',
};

/** The cells that each kind shows, or looks in. */
const CELLS_OF_KIND: Readonly<Record<SearchHitKind, readonly string[]>> = {
  NAME: ['Person.givenName', 'Person.familyName'],
  EMAIL: ['Person.email'],
  PHONE: ['Person.phone'],
  CONTACT_EMAIL: ['ContactPoint.value'],
  CONTACT_PHONE: ['ContactPoint.value'],
  CONTACT_POSTAL: ['ContactPoint.value'],
  CONTACT_SOCIAL: ['ContactPoint.value'],
  CONTACT_WEB: ['ContactPoint.value'],
  ACCOUNT: ['Account.name'],
  CASE: ['Case.number', 'Case.subject', 'Case.description'],
  TICKET_NUMBER: ['Ticket.number'],
  TICKET: ['Ticket.subject', 'Ticket.description'],
  ORDER: ['Order.number'],
  INTERACTION: ['Interaction.subject', 'Interaction.summary'],
  NOTE: ['Note.text'],
};

/** A view of the store: one row for each cell that can be found, so that a hit rests on that cell alone. */
@Entity('search_entry')
@AboutPersonIfAny('personId')
@ObjectType({ simpleResolvers: true, description: 'Something that a search found, in a cell that may be seen.' })
export class SearchHit {
  @PrimaryColumn('uuid')
  @Field(() => ID, { description: 'Opaque key of this hit; that of the record stands in the record.' })
  @NotPersonal('an opaque key')
  id!: string;

  @Column({ type: 'text', enum: SearchHitKind })
  @Field(() => SearchHitKind, { description: 'What it is.' })
  @NotPersonal('the row is released only where its kind is')
  kind!: SearchHitKind;

  @Column('uuid', { nullable: true })
  personId!: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'In a line: a name, an address, a number, a subject.' })
  @PersonalDataByKind('kind', CATEGORY_OF_KIND, CELLS_OF_KIND)
  text!: string | null;

  @Column('uuid', { nullable: true })
  accountId!: string | null;

  @Column('uuid', { nullable: true })
  caseId!: string | null;

  @Column('uuid', { nullable: true })
  ticketId!: string | null;

  @Column('uuid', { nullable: true })
  orderId!: string | null;

  @Column('uuid', { nullable: true })
  interactionId!: string | null;

  @Column('uuid', { nullable: true })
  noteId!: string | null;

  @Column('uuid', { nullable: true })
  sourceId!: string | null;
}
