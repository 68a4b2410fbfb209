import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AboutPersonOfParent, NotPersonal, PersonalData } from '../../vocabulary/classification';

@Entity('order_line')
@AboutPersonOfParent()
@ObjectType({ simpleResolvers: true, description: 'One product in an order.' })
export class OrderLine {
  @PrimaryColumn('uuid')
  @Field(() => ID, { description: 'Opaque key of this line.' })
  @NotPersonal('an opaque key')
  id!: string;

  @Column('uuid')
  orderId!: string;

  @Column('uuid')
  productId!: string;

  @Column('integer')
  @Field(() => Int, { nullable: true, description: 'Position in the order, from 1.' })
  @PersonalData('PurchasesAndSpendingHabit')
  lineNumber!: number | null;

  @Column('integer')
  @Field(() => Int, { nullable: true, description: 'How many pieces.' })
  @PersonalData('PurchasesAndSpendingHabit')
  quantity!: number | null;

  @Column('double precision')
  @Field(() => Float, { nullable: true, description: 'Price of one piece, in the currency of the order.' })
  @PersonalData('PurchasesAndSpendingHabit')
  unitPrice!: number | null;
}
