import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AboutPersonIfAny, NotPersonal, PersonalData, SearchedIn } from '../../vocabulary/classification';
import { CalendarDate } from '../../vocabulary/scalars';

@Entity('asset')
@AboutPersonIfAny('personId')
@SearchedIn('serialNumber')
@ObjectType({ simpleResolvers: true, description: 'A product that is installed at a person or an account.' })
export class Asset {
  @PrimaryColumn('uuid')
  @Field(() => ID, { description: 'Opaque key of this asset.' })
  @NotPersonal('an opaque key')
  id!: string;

  @Column('uuid', { nullable: true })
  personId!: string | null;

  @Column('uuid', { nullable: true })
  accountId!: string | null;

  @Column('uuid')
  productId!: string;

  @Column('text')
  @Field(() => String, { nullable: true, description: 'Number on the device.' })
  @PersonalData('Purchase')
  serialNumber!: string | null;

  @Column('date', { nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: 'Day on which it was installed.' })
  @PersonalData('Purchase')
  installedOn!: string | null;

  @Column('date', { nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: 'Last day of the guarantee.' })
  @PersonalData('Purchase')
  warrantyUntil!: string | null;
}
