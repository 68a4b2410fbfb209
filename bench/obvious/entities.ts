import { GraphQLDate } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, CreateDateColumn, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

@ObjectType()
export class PostalAddress {
  @Field(() => String, { nullable: true })
  street!: string | null;

  @Field(() => String, { nullable: true })
  postalCode!: string | null;

  @Field(() => String, { nullable: true })
  city!: string | null;

  @Field(() => String, { nullable: true })
  country!: string | null;
}

@Entity('person')
@ObjectType()
export class Person {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id!: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  givenName!: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  familyName!: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  email!: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  phone!: string | null;

  @Column('date', { nullable: true })
  @Field(() => GraphQLDate, { nullable: true })
  birthDate!: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  taxCode!: string | null;

  @Column('jsonb', { nullable: true })
  @Field(() => PostalAddress, { nullable: true })
  address!: PostalAddress | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  language!: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  jobTitle!: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  incomeBracket!: string | null;

  @Column('text', { array: true, nullable: true })
  @Field(() => [String], { nullable: true })
  interests!: string[] | null;
}

@Entity('interaction')
@ObjectType()
export class Interaction {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id!: string;

  @Column('uuid')
  personId!: string;

  @Column('text')
  @Field(() => String, { nullable: true })
  channel!: string;

  @Column('text')
  direction!: string;

  @Column('text')
  department!: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  subject!: string | null;

  @Column('text', { nullable: true })
  summary!: string | null;

  @Column('timestamptz')
  @Field(() => Date, { nullable: true })
  occurredAt!: Date;
}

/** A consent that is given. */
@Entity('consent', { schema: 'peers' })
export class Consent {
  @PrimaryColumn('uuid')
  personId!: string;

  @PrimaryColumn('text')
  purpose!: string;

  @PrimaryColumn('text')
  kind!: string;
}

/** Somebody saw, or wrote, something of these persons. */
@Entity('access', { schema: 'peers' })
export class AccessEntry {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @CreateDateColumn({ type: 'timestamptz' })
  at!: Date;

  @Column('text')
  viewer!: string;

  @Column('text')
  purpose!: string;

  @Column('text')
  operation!: string;

  @Column('text', { array: true })
  persons!: string[];

  @Column('text', { array: true })
  fields!: string[];
}
