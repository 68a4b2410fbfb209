import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AboutNobody, NotPersonal, SearchedIn } from '../../vocabulary/classification';

@Entity('account')
@AboutNobody()
@SearchedIn('name')
@ObjectType({ simpleResolvers: true, description: 'An organisation: a company we sell to or might sell to.' })
export class Account {
  @PrimaryColumn('uuid')
  @Field(() => ID, { description: 'Opaque key of this account.' })
  @NotPersonal('an opaque key')
  id!: string;

  @Column('integer', { default: 1 })
  @Field(() => Int, { description: 'Grows by one with each change.' })
  @NotPersonal('a counter')
  version!: number;

  @Column('text')
  @Field(() => String, { description: 'Name of the organisation.' })
  @NotPersonal('an organisation')
  name!: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Industry.' })
  @NotPersonal('an organisation')
  sector!: string | null;

  @Column('integer', { nullable: true })
  @Field(() => Int, { nullable: true, description: 'Year of foundation.' })
  @NotPersonal('an organisation')
  yearEstablished!: number | null;

  @Column('double precision', { nullable: true })
  @Field(() => Float, { nullable: true, description: 'Yearly revenue, in millions of US dollars.' })
  @NotPersonal('an organisation')
  revenueMusd!: number | null;

  @Column('integer', { nullable: true })
  @Field(() => Int, { nullable: true, description: 'Number of employees.' })
  @NotPersonal('an organisation')
  employees!: number | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Country of the main office.' })
  @NotPersonal('an organisation')
  country!: string | null;

  @Column('uuid', { nullable: true })
  parentAccountId!: string | null;

  @Column('uuid')
  sourceId!: string;

  @Column('uuid')
  collectionActionId!: string;

  @Column('text', { nullable: true })
  externalId!: string | null;
}
