import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Category } from '../../../vocabulary/categories';
import { AboutTwoPersons, NotPersonal, PersonalDataByKind } from '../../../vocabulary/classification';
import { DateTime } from '../../../vocabulary/scalars';

export enum DuplicateMatch {
  EMAIL = 'EMAIL',
  PHONE = 'PHONE',
  TAX_CODE = 'TAX_CODE',
}
registerEnumType(DuplicateMatch, {
  name: 'DuplicateMatch',
  description: 'What two persons have in common.',
  valuesConfig: {
    EMAIL: { description: 'The e-mail address: Person.email.' },
    PHONE: { description: 'The telephone number: Person.phone.' },
    TAX_CODE: { description: 'The tax code: Person.taxCode.' },
  },
});

export enum DuplicateState {
  OPEN = 'OPEN',
  MERGED = 'MERGED',
  DISMISSED = 'DISMISSED',
}
registerEnumType(DuplicateState, {
  name: 'DuplicateState',
  description: 'What became of a likely duplicate.',
  valuesConfig: {
    OPEN: { description: 'Nobody has looked at it yet.' },
    MERGED: { description: 'The two were merged; seen again once that is undone.' },
    DISMISSED: { description: 'Two persons who share this.' },
  },
});

/** Of which category of data the match tells something, of both persons. */
const CATEGORY_OF_MATCH: Readonly<Record<DuplicateMatch, Category>> = {
  EMAIL: 'EmailAddress',
  PHONE: 'TelephoneNumber',
  TAX_CODE: 'Identifying',
};

@Entity('possible_duplicate')
@AboutTwoPersons('personId', 'otherPersonId')
@ObjectType({
  simpleResolvers: true,
  description:
    'Two persons who may be one, since a field of theirs is alike; one row for each such field. Seen by whoever may see both persons, and this field of both.',
})
export class PossibleDuplicate {
  @PrimaryColumn('uuid')
  @Field(() => ID, { description: 'Opaque key of this likely duplicate.' })
  @NotPersonal('an opaque key')
  id!: string;

  @Column('uuid')
  personId!: string;

  @Column('uuid')
  otherPersonId!: string;

  @Column({ type: 'text', enum: DuplicateMatch })
  @Field(() => DuplicateMatch, { nullable: true, description: 'The field that is alike.' })
  @PersonalDataByKind('matched', CATEGORY_OF_MATCH)
  matched!: DuplicateMatch | null;

  @Column({ type: 'text', enum: DuplicateState })
  @Field(() => DuplicateState, { description: 'What became of it.' })
  @NotPersonal('the row is released only where the field is, of both persons')
  state!: DuplicateState;

  @Column('timestamptz')
  @Field(() => DateTime, { description: 'When it was found.' })
  @NotPersonal('says when we compared, not what the persons did')
  foundAt!: string;
}
