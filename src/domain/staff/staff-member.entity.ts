import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AboutNobody, NotPersonal, SearchedIn } from '../../vocabulary/classification';

@Entity('staff')
@AboutNobody()
@SearchedIn('name')
@ObjectType({ simpleResolvers: true, description: 'A colleague, as colleagues know them: by name. Nothing more is told of the staff.' })
export class StaffMember {
  @PrimaryColumn('uuid')
  @Field(() => ID, { description: 'Key of this colleague: the subject of their access token.' })
  @NotPersonal('who of the staff, which leaves with their work')
  id!: string;

  @Column('text')
  @Field(() => String, { description: 'Name of the colleague.' })
  @NotPersonal('a name in its work, told to those whose role works with the staff')
  name!: string;
}
