import type { DataSource, EntityMetadata } from 'typeorm';
import {
  boundPurposeOf,
  classificationsOf,
  ownerOf,
  searchedColumnsOf,
  type Classification,
  type Owner,
} from '../vocabulary/classification';
import { declaredColumns, type ColumnKind, type EntityClass } from './declared-columns';
import type { Edge } from './edge';

/** A column of the store that may appear in the graph. */
export interface RecordField {
  readonly name: string;
  /** Name in the graph with its type: `Person.email`. */
  readonly coordinate: string;
  /** Name of the column in the table. */
  readonly column: string;
  readonly kind: ColumnKind;
  readonly nullable: boolean;
  readonly classification: Classification;
}

/** A type of the graph whose rows stand in one table. */
export interface RecordType {
  readonly name: string;
  readonly table: string;
  readonly entity: EntityClass;
  readonly owner: Owner;
  /** Column that holds the id of the person a row is about; null where the owner is no column. */
  readonly personColumn: string | null;
  /** The second person, where a row is about two. */
  readonly otherPerson: OtherPersonOfRow | null;
  /** Column that names the purpose for which alone a row is seen, where it names one; null where rows are bound to none of their own. */
  readonly purposeColumn: string | null;
  /** Rows say which source they came from, and are not there where it is not lawful. Of the person's own row the decision says so. */
  readonly boundToSource: boolean;
  readonly fields: ReadonlyMap<string, RecordField>;
  readonly edges: ReadonlyMap<string, RecordEdge>;
  readonly searched: readonly RecordField[];
}

/** Columns of the second person's id and of what the two have in common; `most` persons may be seen to have it in common. */
export interface OtherPersonOfRow {
  readonly column: string;
  readonly alikeColumn: string;
  readonly most: number;
}

export interface RecordEdge {
  readonly name: string;
  readonly coordinate: string;
  readonly edge: Edge;
  readonly to: RecordType;
  readonly fromColumn: string;
  readonly toColumn: string;
  readonly through: { readonly table: string; readonly from: string; readonly to: string; readonly boundToSource: boolean } | null;
}

export type Records = ReadonlyMap<string, RecordType>;

/** Joins what the entities, their classification and the edges say into one model. Throws on a property that no column carries. */
export function modelRecords(dataSource: DataSource, entities: readonly EntityClass[], edges: readonly Edge[]): Records {
  const records = new Map<string, RecordType>();
  for (const entity of entities) records.set(entity.name, modelType(dataSource.getMetadata(entity), entity));
  for (const edge of edges) {
    const from = records.get(edge.from.name);
    const to = records.get(edge.to.name);
    if (from === undefined || to === undefined) throw new Error(`edge ${edge.from.name}.${edge.name} joins a type that is no record`);
    (from.edges as Map<string, RecordEdge>).set(edge.name, modelEdge(dataSource, edge, to));
  }
  return records;
}

function columnOf(metadata: EntityMetadata, property: string): string {
  const column = metadata.findColumnWithPropertyName(property);
  if (column === undefined) throw new Error(`${metadata.name}.${property} is no column`);
  return column.databaseName;
}

function modelType(metadata: EntityMetadata, entity: EntityClass): RecordType {
  const owner = ownerOf(entity);
  if (owner === undefined) throw new Error(`${entity.name} does not say whose data its rows are`);
  const classifications = classificationsOf(entity);
  const fields = new Map<string, RecordField>();
  for (const { property, kind } of declaredColumns(entity)) {
    const classification = classifications.get(property);
    if (classification === undefined) throw new Error(`${entity.name}.${property} is not classified`);
    fields.set(property, {
      name: property,
      coordinate: `${entity.name}.${property}`,
      column: columnOf(metadata, property),
      kind,
      nullable: metadata.findColumnWithPropertyName(property)?.isNullable ?? true,
      classification,
    });
  }
  const searched = searchedColumnsOf(entity).flatMap((name) => fields.get(name) ?? []);
  const personColumn = owner.sort === 'person' ? columnOf(metadata, owner.column) : null;
  const otherPerson = owner.sort === 'person' ? otherPersonOf(owner, metadata) : null;
  const boundPurpose = boundPurposeOf(entity);
  const purposeColumn = boundPurpose === undefined ? null : columnOf(metadata, boundPurpose);
  if (otherPerson !== null) assertNeedsBoth(entity.name, fields);
  const { tableName: table } = metadata;
  return {
    name: entity.name,
    table,
    entity,
    owner,
    personColumn,
    otherPerson,
    purposeColumn,
    boundToSource: namesSource(metadata) && owner.sort !== 'nobody' && personColumn !== 'id',
    fields,
    edges: new Map(),
    searched,
  };
}

const namesSource = (metadata: EntityMetadata): boolean => metadata.findColumnWithPropertyName('sourceId') !== undefined;

function otherPersonOf({ other }: Extract<Owner, { sort: 'person' }>, metadata: EntityMetadata): OtherPersonOfRow | null {
  if (other === undefined) return null;
  return { column: columnOf(metadata, other.column), alikeColumn: columnOf(metadata, other.alike), most: other.most };
}

/** A row has one stamp, which cannot say what each of two persons releases: what differs from cell to cell has no place in it. */
function assertNeedsBoth(name: string, fields: ReadonlyMap<string, RecordField>): void {
  const kinds = [...fields.values()].map(({ classification }) => classification.sort);
  if (kinds.includes('personal') || !kinds.includes('personal-by-kind'))
    throw new Error(`${name} is about two persons: of its fields one is personal by kind, and none is personal otherwise`);
}

function modelEdge(dataSource: DataSource, edge: Edge, to: RecordType): RecordEdge {
  const from = dataSource.getMetadata(edge.from);
  const through = edge.through === null ? null : dataSource.getMetadata(edge.through.entity);
  return {
    name: edge.name,
    coordinate: `${edge.from.name}.${edge.name}`,
    edge,
    to,
    fromColumn: columnOf(from, edge.fromColumn),
    toColumn: columnOf(dataSource.getMetadata(edge.to), edge.toColumn),
    through:
      edge.through === null || through === null
        ? null
        : {
            table: through.tableName,
            from: columnOf(through, edge.through.from),
            to: columnOf(through, edge.through.to),
            boundToSource: namesSource(through),
          },
  };
}
