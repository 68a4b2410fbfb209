import { Field, Float, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AboutNobody, NotPersonal, SearchedIn } from '../../vocabulary/classification';

@Entity('product')
@AboutNobody()
@SearchedIn('name')
@ObjectType({ simpleResolvers: true, description: 'Something we sell.' })
export class Product {
  @PrimaryColumn('uuid')
  @Field(() => ID, { description: 'Opaque key of this product.' })
  @NotPersonal('an opaque key')
  id!: string;

  @Column('text')
  @Field(() => String, { description: 'Name of the product.' })
  @NotPersonal('a product')
  name!: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The series it belongs to.' })
  @NotPersonal('a product')
  series!: string | null;

  @Column('double precision', { nullable: true })
  @Field(() => Float, { nullable: true, description: 'List price, in euro.' })
  @NotPersonal('a product')
  price!: number | null;

  @Column('uuid', { nullable: true })
  sourceId!: string | null;

  @Column('text', { nullable: true })
  externalId!: string | null;
}
