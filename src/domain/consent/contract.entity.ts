import { Field, Float, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AboutPerson, NotPersonal, PersonalData } from '../../vocabulary/classification';
import { DateTime } from '../../vocabulary/scalars';

@Entity('contract')
@AboutPerson('personId')
@ObjectType({ simpleResolvers: true, description: 'A contract with a person, or steps taken at their request before one (Art. 6(1)(b)).' })
export class Contract {
  @PrimaryColumn('uuid')
  @Field(() => ID, { description: 'Opaque key of this contract.' })
  @NotPersonal('an opaque key')
  id!: string;

  @Column('uuid')
  personId!: string;

  @Column('text')
  @Field(() => String, { nullable: true, description: 'CONTRACT, or PRE_CONTRACT for steps before one.' })
  @PersonalData('Purchase')
  kind!: string | null;

  @Column('text')
  @Field(() => String, { nullable: true, description: 'What was agreed, in a line.' })
  @PersonalData('Purchase')
  name!: string | null;

  @Column('double precision', { nullable: true })
  @Field(() => Float, { nullable: true, description: 'Charge per month, in euro.' })
  @PersonalData('PurchasesAndSpendingHabit')
  monthlyCharge!: number | null;

  @Column('double precision', { nullable: true })
  @Field(() => Float, { nullable: true, description: 'Sum charged until now, in euro.' })
  @PersonalData('PurchasesAndSpendingHabit')
  totalCharge!: number | null;

  @Column('timestamptz')
  @Field(() => DateTime, { nullable: true, description: 'When it begins.' })
  @PersonalData('Purchase')
  startsAt!: string | null;

  @Column('timestamptz')
  @Field(() => String, { nullable: true, description: 'When it ends; `infinity` means no end was agreed.' })
  @PersonalData('Purchase')
  endsAt!: string | null;

  @Column('jsonb')
  services!: Record<string, string>;

  @Column('boolean')
  emailGivenInSale!: boolean;

  @Column('uuid', { nullable: true })
  sourceId!: string | null;

  @Column('text', { nullable: true })
  externalId!: string | null;
}
