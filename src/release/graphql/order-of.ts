import { Field, InputType, registerEnumType } from 'type-graphql';
import { declaredColumns, type EntityClass } from '../declared-columns';
import type { InputClass } from './scalar-filters';

export enum Direction {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(Direction, {
  name: 'Direction',
  description: 'Which way to sort.',
  valuesConfig: { ASC: { description: 'Smallest first.' }, DESC: { description: 'Greatest first.' } },
});

const orders = new Map<EntityClass, InputClass>();

/** The input type `<Entity>Order`: one column of the graph and a direction. Rows whose value is missing or withheld come last, by id. */
export function orderOf(entity: EntityClass): InputClass {
  const known = orders.get(entity);
  if (known !== undefined) return known;
  const sortable = declaredColumns(entity).filter(({ kind }) => kind !== 'json' && kind !== 'list');
  const fields = Object.fromEntries(sortable.map(({ property }) => [property, property]));
  registerEnumType(fields, {
    name: `${entity.name}OrderField`,
    description: `The fields by which ${entity.name} can be sorted.`,
    valuesConfig: Object.fromEntries(sortable.map(({ property }) => [property, { description: `By ${property}.` }])),
  });
  const Order = class {};
  InputType(`${entity.name}Order`, { description: `How to sort ${entity.name}. Rows whose value is missing or withheld come last.` })(
    Order,
  );
  Field(() => fields, { description: 'The field to sort by.' })(Order.prototype, 'field');
  Field(() => Direction, { defaultValue: Direction.ASC, description: 'Which way.' })(Order.prototype, 'direction');
  orders.set(entity, Order);
  return Order;
}
