import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AboutPerson, NotPersonal, PersonalData, SearchedIn } from '../../vocabulary/classification';
import { DateTime } from '../../vocabulary/scalars';

@Entity('attachment')
@AboutPerson('personId')
@SearchedIn('fileName')
@ObjectType({ simpleResolvers: true, description: 'A file that belongs to a note, a case or a ticket: the reference, not its contents.' })
export class Attachment {
  @PrimaryColumn('uuid')
  @Field(() => ID, { description: 'Opaque key of this attachment.' })
  @NotPersonal('an opaque key')
  id!: string;

  @Column('uuid')
  personId!: string;

  @Column('uuid', { nullable: true })
  noteId!: string | null;

  @Column('uuid', { nullable: true })
  caseId!: string | null;

  @Column('uuid', { nullable: true })
  ticketId!: string | null;

  @Column('text')
  @Field(() => String, { nullable: true, description: 'Name of the file.' })
  @PersonalData('Communication')
  fileName!: string | null;

  @Column('text')
  @Field(() => String, { nullable: true, description: 'What it is: application/pdf.' })
  @PersonalData('Communication')
  mediaType!: string | null;

  @Column('integer')
  @Field(() => Int, { nullable: true, description: 'Size in bytes.' })
  @PersonalData('Communication')
  bytes!: number | null;

  @Column('text')
  @Field(() => String, { nullable: true, description: 'SHA-256 of its contents, in hex digits.' })
  @PersonalData('Communication')
  sha256!: string | null;

  @Column('text')
  @Field(() => String, { nullable: true, description: 'Where it lies.' })
  @PersonalData('Communication')
  location!: string | null;

  @Column('timestamptz')
  @Field(() => DateTime, { nullable: true, description: 'When it was added.' })
  @PersonalData('Communication')
  createdAt!: string | null;
}
