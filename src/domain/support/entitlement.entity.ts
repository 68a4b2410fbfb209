import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AboutPersonIfAny, NotPersonal, PersonalData } from '../../vocabulary/classification';
import { describedEnum } from '../../vocabulary/graphql-enums';
import { DateTime } from '../../vocabulary/scalars';

export const ServiceLevel = describedEnum('ServiceLevel', 'How fast help comes.', {
  GOLD: 'Fastest.',
  SILVER: 'Faster.',
  BRONZE: 'As time allows.',
});
export type ServiceLevel = keyof typeof ServiceLevel;

@Entity('entitlement')
@AboutPersonIfAny('personId')
@ObjectType({ simpleResolvers: true, description: 'What help a person or an account has a right to, and how fast.' })
export class Entitlement {
  @PrimaryColumn('uuid')
  @Field(() => ID, { description: 'Opaque key of this entitlement.' })
  @NotPersonal('an opaque key')
  id!: string;

  @Column('uuid', { nullable: true })
  personId!: string | null;

  @Column('uuid', { nullable: true })
  accountId!: string | null;

  @Column('uuid', { nullable: true })
  assetId!: string | null;

  @Column('text')
  @Field(() => String, { nullable: true, description: 'What was agreed, in a line.' })
  @PersonalData('Purchase')
  name!: string | null;

  @Column({ type: 'text', enum: ServiceLevel })
  @Field(() => ServiceLevel, { nullable: true, description: 'How fast help comes.' })
  @PersonalData('Purchase')
  serviceLevel!: ServiceLevel | null;

  @Column('integer')
  @Field(() => Int, { nullable: true, description: 'Minutes until a first answer.' })
  @PersonalData('Purchase')
  respondMinutes!: number | null;

  @Column('integer')
  @Field(() => Int, { nullable: true, description: 'Minutes until the fault is repaired.' })
  @PersonalData('Purchase')
  resolveMinutes!: number | null;

  @Column('timestamptz')
  @Field(() => DateTime, { nullable: true, description: 'When the right begins.' })
  @PersonalData('Purchase')
  validFrom!: string | null;

  @Column('timestamptz')
  @Field(() => String, { nullable: true, description: 'When it ends; `infinity` means no end was agreed.' })
  @PersonalData('Purchase')
  validTo!: string | null;
}
