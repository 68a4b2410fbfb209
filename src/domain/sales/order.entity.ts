import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AboutPersonIfAny, NotPersonal, PersonalData, SearchedIn } from '../../vocabulary/classification';
import { describedEnum } from '../../vocabulary/graphql-enums';
import { DateTime } from '../../vocabulary/scalars';

export const OrderStatus = describedEnum('OrderStatus', 'Where an order stands.', {
  PLACED: 'Taken, not yet sent.',
  SHIPPED: 'On its way.',
  DELIVERED: 'Received.',
  CANCELLED: 'Called off.',
});
export type OrderStatus = keyof typeof OrderStatus;

@Entity('order')
@AboutPersonIfAny('personId')
@SearchedIn('number')
@ObjectType({ simpleResolvers: true, description: 'A purchase, of a person or of an account.' })
export class Order {
  @PrimaryColumn('uuid')
  @Field(() => ID, { description: 'Opaque key of this order.' })
  @NotPersonal('an opaque key')
  id!: string;

  @Column('integer', { default: 1 })
  @Field(() => Int, { description: 'Grows by one with each change; send it back as expectedVersion.' })
  @NotPersonal('a counter')
  version!: number;

  @Column('text')
  @Field(() => String, { nullable: true, description: 'Number printed on the order.' })
  @PersonalData('Purchase')
  number!: string | null;

  @Column('uuid', { nullable: true })
  personId!: string | null;

  @Column('uuid', { nullable: true })
  accountId!: string | null;

  @Column({ type: 'text', enum: OrderStatus })
  @Field(() => OrderStatus, { nullable: true, description: 'Where it stands.' })
  @PersonalData('Purchase')
  status!: OrderStatus | null;

  @Column('double precision')
  @Field(() => Float, { nullable: true, description: 'Sum of the lines, in `currency`.' })
  @PersonalData('PurchasesAndSpendingHabit')
  total!: number | null;

  @Column('text')
  @Field(() => String, { nullable: true, description: 'Currency of the total, as ISO 4217: EUR.' })
  @PersonalData('Purchase')
  currency!: string | null;

  @Column('timestamptz')
  @Field(() => DateTime, { nullable: true, description: 'When it was placed.' })
  @PersonalData('Purchase')
  placedAt!: string | null;
}
