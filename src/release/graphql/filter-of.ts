import { Field, InputType } from 'type-graphql';
import { declaredColumns, type DeclaredColumn, type EntityClass } from '../declared-columns';
import {
  DateFilter,
  DateTimeFilter,
  declareFilter,
  FloatFilter,
  IdFilter,
  IntFilter,
  StringFilter,
  StringListFilter,
  type InputClass,
} from './scalar-filters';

const filters = new Map<EntityClass, InputClass>();

function columnFilter(entity: EntityClass, { property, kind, enum: values }: DeclaredColumn): InputClass | null {
  switch (kind) {
    case 'id':
      return IdFilter;
    case 'text':
      return StringFilter;
    case 'list':
      return StringListFilter;
    case 'integer':
      return IntFilter;
    case 'float':
      return FloatFilter;
    case 'date':
      return DateFilter;
    case 'instant':
      return DateTimeFilter;
    case 'enum': {
      const name = `${entity.name}${property.charAt(0).toUpperCase()}${property.slice(1)}Filter`;
      return declareFilter(name, () => values as object, ['eq', 'in', 'isNull']);
    }
    case 'json':
      return null;
  }
}

/** The input type `<Entity>Filter`: one optional condition per column of the graph; all must hold. */
export function filterOf(entity: EntityClass): InputClass {
  const known = filters.get(entity);
  if (known !== undefined) return known;
  const Filter = class {};
  InputType(`${entity.name}Filter`, { description: `Which rows of ${entity.name} to list; all conditions must hold.` })(Filter);
  for (const column of declaredColumns(entity)) {
    const type = columnFilter(entity, column);
    if (type !== null)
      Field(() => type, { nullable: true, description: `Condition on ${column.property}.` })(Filter.prototype, column.property);
  }
  filters.set(entity, Filter);
  return Filter;
}
