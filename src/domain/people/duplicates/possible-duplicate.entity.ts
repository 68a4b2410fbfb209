import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Category } from '../../../vocabulary/categories';
import { AboutTwoPersons, NotPersonal, PersonalDataByKind } from '../../../vocabulary/classification';
import { describedEnum } from '../../../vocabulary/graphql-enums';
import { DateTime } from '../../../vocabulary/scalars';

export const DuplicateMatch = describedEnum('DuplicateMatch', 'What two persons have in common.', {
  EMAIL: 'The e-mail address: Person.email.',
  PHONE: 'The telephone number: Person.phone.',
  TAX_CODE: 'The tax code: Person.taxCode.',
});
export type DuplicateMatch = keyof typeof DuplicateMatch;

export const DuplicateState = describedEnum('DuplicateState', 'What became of a likely duplicate.', {
  OPEN: 'Nobody has looked at it yet.',
  MERGED: 'The two were merged; seen again once that is undone.',
  DISMISSED: 'Two persons who share this.',
});
export type DuplicateState = keyof typeof DuplicateState;

/** Of which category of data the match tells something, of both persons. */
const CATEGORY_OF_MATCH: Readonly<Record<DuplicateMatch, Category>> = {
  EMAIL: 'EmailAddress',
  PHONE: 'TelephoneNumber',
  TAX_CODE: 'Identifying',
};

/** What more persons than these have in common identifies nobody: the switchboard of a company, a mailbox named info@. */
const MOST_ALIKE = 20;

@Entity('possible_duplicate')
@AboutTwoPersons('personId', { column: 'otherPersonId', alike: 'matched', most: MOST_ALIKE })
@ObjectType({
  simpleResolvers: true,
  description:
    'Two persons who may be one, since a field of theirs is alike; one row for each such field. Seen by whoever may see both persons, and this field of both, unless they see more than twenty who share it.',
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
