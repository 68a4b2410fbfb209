import { getMetadataArgsStorage } from 'typeorm';
import { classificationsOf } from '../vocabulary/classification';

export type EntityClass = new () => object;

export type ColumnKind = 'id' | 'text' | 'integer' | 'float' | 'date' | 'instant' | 'list' | 'json' | 'enum';

export interface DeclaredColumn {
  readonly property: string;
  readonly kind: ColumnKind;
  readonly enum: object | undefined;
}

const KIND_OF: Readonly<Record<string, ColumnKind>> = {
  uuid: 'id',
  text: 'text',
  integer: 'integer',
  'double precision': 'float',
  date: 'date',
  timestamptz: 'instant',
  jsonb: 'json',
};

/** The columns of an entity that are classified, so may appear in the graph, in the order of their declaration. */
export function declaredColumns(entity: EntityClass): readonly DeclaredColumn[] {
  const classified = classificationsOf(entity);
  return getMetadataArgsStorage()
    .columns.filter((column) => column.target === entity && classified.has(column.propertyName))
    .map(({ propertyName, options }) => {
      const kind = options.array === true ? 'list' : options.enum === undefined ? KIND_OF[String(options.type)] : 'enum';
      if (kind === undefined) throw new Error(`${entity.name}.${propertyName}: no rule for a column of type ${String(options.type)}`);
      return { property: propertyName, kind, enum: options.enum };
    });
}
