import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AboutPerson, NotPersonal, PersonalData } from '../../../vocabulary/classification';
import { DateTime } from '../../../vocabulary/scalars';

@Entity('person_merge')
@AboutPerson('keptId')
@ObjectType({ simpleResolvers: true, description: 'Two persons who were found to be one; about the one who was kept.' })
export class PersonMerge {
  @PrimaryColumn('uuid')
  @Field(() => ID, { description: 'Opaque key of this merge; undoMerge takes it.' })
  @NotPersonal('an opaque key')
  id!: string;

  @Column('uuid')
  keptId!: string;

  // Not in the graph: once they are two again, it is for the other's own verdict whether anybody may know of them.
  @Column('uuid')
  droppedId!: string;

  // Who somebody is, and no more: whoever may know the name of the one.
  @Column('timestamptz')
  @Field(() => DateTime, { nullable: true, description: 'Since when the two are one.' })
  @PersonalData('Name')
  mergedAt!: string | null;

  @Column('timestamptz')
  @Field(() => String, { description: 'Since when they are two again; `infinity` while the merge is in force.' })
  @NotPersonal('says when we wrote, not what the person did')
  undoneAt!: string;
}
