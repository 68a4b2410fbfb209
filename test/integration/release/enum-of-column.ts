import { declaredColumns, type EntityClass } from '../../../src/release/declared-columns';

/** The values that an enum column of an entity may hold. */
export function enumOfColumn(entity: EntityClass, property: string): readonly string[] {
  const values = declaredColumns(entity).find((column) => column.property === property)?.enum ?? {};
  return Object.values(values).map(String);
}
