import { Kind } from 'graphql';
import type { DocumentNode, FieldNode, FragmentDefinitionNode, GraphQLObjectType, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields';
import { atMost } from '../error-details';
import { LecitoError } from '../errors';
import type { Variables } from './arguments-of';
import { madeType } from './made-type';
import type { RecordEdge, RecordField, Records, RecordType } from './records';
import { fieldType, isSameField, twoFieldsUnder } from './selected-field';
import { namesUnder, timesShown } from './selected-values';
import { viewPart, type ViewPart } from './view';

/** The rows of one type that one place of a document asks for. */
export interface RowPlan {
  /** Number of this place among the places of its plan. */
  readonly index: number;
  readonly type: RecordType;
  readonly fields: readonly RecordField[];
  /** For a field stored as JSON: the keys that are asked for. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
  readonly edges: readonly EdgePlan[];
  readonly explainsRelease: boolean;
  /** How many values the answer has of one row at most, without what its edges lead to. */
  readonly values: number;
}

/** A list of rows: what of it is asked for, and the node whose arguments say which rows. */
export interface ListPlan {
  readonly row: RowPlan;
  readonly node: FieldNode;
  readonly parent: GraphQLObjectType;
  readonly wantsRows: boolean;
  readonly wantsCursors: boolean;
  readonly wantsCount: boolean;
  /** How often the answer has each row. */
  readonly shown: number;
}

export interface EdgePlan {
  /** The key of the answer: the alias, or the field's name. */
  readonly key: string;
  readonly edge: RecordEdge;
  readonly target: { readonly sort: 'one'; readonly row: RowPlan } | { readonly sort: 'many'; readonly list: ListPlan };
}

/** One field of a view: a list that is narrowed beforehand, or sums over rows. */
export interface ViewPartPlan {
  /** The key of the answer: the alias, or the field's name. */
  readonly key: string;
  readonly coordinate: string;
  readonly part: ViewPart;
  readonly record: RecordType;
  /** Number of the list's place; of sums, which show no rows, a number of their own below zero. */
  readonly place: number;
  /** Null for sums. */
  readonly list: ListPlan | null;
}

/** A record that a subscription pushes when it has changed. */
export interface PushedRow {
  /** The key of the answer; null where the record was not asked for, and only whether it may be seen matters. */
  readonly key: string | null;
  readonly row: RowPlan;
}

/** One root field: a list, one row by id, what a text finds, several lists together, rows that a mutation shows or a subscription pushes. */
export type RootPlan =
  | { readonly sort: 'list'; readonly key: string; readonly coordinate: string; readonly list: ListPlan }
  | {
      readonly sort: 'row' | 'search';
      readonly key: string;
      readonly coordinate: string;
      readonly row: RowPlan;
      readonly node: FieldNode;
      readonly parent: GraphQLObjectType;
    }
  | { readonly sort: 'view'; readonly key: string; readonly coordinate: string; readonly parts: readonly ViewPartPlan[] }
  | { readonly sort: 'payload'; readonly key: string; readonly rows: ReadonlyMap<string, RowPlan> }
  | { readonly sort: 'pushed'; readonly key: string; readonly coordinate: string; readonly rows: readonly PushedRow[] }
  | { readonly sort: 'other'; readonly key: string; readonly coordinate: string };

export interface Plan {
  readonly operation: OperationDefinitionNode;
  readonly roots: readonly RootPlan[];
  /** Every place of the plan, by its number. */
  readonly rows: readonly RowPlan[];
}

/**
 * The most places of one operation. A document of a thousand characters, whose fragments contain one another, has tens of thousands:
 * each is a part of the statement, which Postgres would have to plan (1,500 take it 10 s and 800 MB).
 */
export const MOST_PLACES = 100;

/** Reads which rows, fields and edges an operation asks for. The arguments stay in their nodes: their values belong to a request. */
class Planner {
  private readonly fragments: Record<string, FragmentDefinitionNode> = {};
  readonly rows: RowPlan[] = [];
  private sums = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly records: Records,
    document: DocumentNode,
    private readonly variables: Variables,
  ) {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragments[definition.name.value] = definition;
    }
  }

  roots(operation: OperationDefinitionNode): RootPlan[] {
    const type = this.schema.getRootType(operation.operation);
    if (!type) return [];
    const fields = collectFields(this.schema, this.fragments, this.variables, type, operation.selectionSet);
    return [...fields].map(([key, nodes]) => this.root(type, key, nodes));
  }

  private root(parent: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): RootPlan {
    const [node] = nodes;
    const type = node && fieldType(parent, node);
    if (node === undefined || type === null || type === undefined) return { sort: 'other', key, coordinate: `${parent.name}.${key}` };
    const coordinate = `${parent.name}.${node.name.value}`;
    const record = this.records.get(type.name);
    if (record !== undefined) {
      const sort = parent.getFields()[node.name.value]?.type.toString().startsWith('[') === true ? 'search' : 'row';
      const row = this.row(record, type, nodes);
      return { sort, key, coordinate, row, node, parent };
    }
    const listed = this.recordOfConnection(type);
    if (listed !== null) return { sort: 'list', key, coordinate, list: this.list(listed, type, parent, nodes) };
    if (madeType(type.name, this.records).sort === 'view') return { sort: 'view', key, coordinate, parts: this.viewParts(type, nodes) };
    const rows = this.payloadRows(type, nodes);
    if (parent === this.schema.getSubscriptionType()) return { sort: 'pushed', key, coordinate, rows: this.pushedRows(type, rows) };
    return rows.size > 0 || parent === this.schema.getMutationType() ? { sort: 'payload', key, rows } : { sort: 'other', key, coordinate };
  }

  private viewParts(type: GraphQLObjectType, nodes: readonly FieldNode[]): ViewPartPlan[] {
    return [...this.subfields(type, nodes)].flatMap(([key, [node, ...others]]) => {
      const coordinate = `${type.name}.${node?.name.value ?? ''}`;
      const part = viewPart(coordinate);
      const fieldOf = node && fieldType(type, node);
      const record = part && this.records.get((part.sort === 'list' ? part.rows : part.totals.rows).entity.name);
      if (!node || !fieldOf || part === undefined || record === undefined) return [];
      const list = part.sort === 'list' ? this.list(record, fieldOf, type, [node, ...others]) : null;
      return [{ key, coordinate, part, record, place: list?.row.index ?? (this.sums -= 1), list }];
    });
  }

  private payloadRows(type: GraphQLObjectType, nodes: readonly FieldNode[]): Map<string, RowPlan> {
    const rows = new Map<string, RowPlan>();
    for (const [key, [node, ...others]] of this.subfields(type, nodes)) {
      const fieldOf = node && fieldType(type, node);
      const record = fieldOf && this.records.get(fieldOf.name);
      if (node && fieldOf && record) rows.set(key, this.row(record, fieldOf, [node, ...others]));
    }
    return rows;
  }

  /** Besides the records that were asked for, the others of the payload: of whatever changed, it is looked up whether it may be seen. */
  private pushedRows(type: GraphQLObjectType, asked: ReadonlyMap<string, RowPlan>): PushedRow[] {
    const rows: PushedRow[] = [...asked].map(([key, row]) => ({ key, row }));
    for (const name of Object.keys(type.getFields())) {
      const pushed = fieldType(type, { name: { value: name } });
      const record = pushed && this.records.get(pushed.name);
      if (!pushed || !record || rows.some(({ row }) => row.type === record)) continue;
      rows.push({ key: null, row: this.row(record, pushed, []) });
    }
    return rows;
  }

  private row(record: RecordType, type: GraphQLObjectType, nodes: readonly FieldNode[]): RowPlan {
    const fields: RecordField[] = [];
    const keys = new Map<string, string[]>();
    const edges: EdgePlan[] = [];
    let explainsRelease = false;
    let values = 0;
    const index = this.rows.length;
    if (index >= MOST_PLACES)
      throw new LecitoError('TOO_EXPENSIVE', { detail: atMost(MOST_PLACES, { en: 'selections of records', it: 'selezioni di record' }) });
    this.rows.push(undefined as unknown as RowPlan); // its place is taken before the places below it
    for (const [key, subnodes] of this.subfields(type, nodes)) {
      const name = subnodes[0]?.name.value ?? '';
      const field = record.fields.get(name);
      const edge = record.edges.get(name);
      if (name === 'release') explainsRelease = true;
      if (edge !== undefined) edges.push(this.edge(key, edge, type, subnodes));
      const under = edge === undefined ? namesUnder(type, subnodes, this.subfields) : [];
      values += 1 + under.length * (name === 'release' ? record.fields.size : 1);
      if (field === undefined) continue;
      if (!fields.includes(field)) fields.push(field);
      if (field.kind === 'json') keys.set(name, [...(keys.get(name) ?? []), ...under.filter((each) => each !== '__typename')]);
    }
    const row = { index, type: record, fields, keys, edges, explainsRelease, values };
    this.rows[index] = row;
    return row;
  }

  private edge(key: string, edge: RecordEdge, parent: GraphQLObjectType, nodes: readonly FieldNode[]): EdgePlan {
    const type = nodes[0] === undefined ? null : fieldType(parent, nodes[0]);
    if (type === null) throw new Error(`${edge.coordinate} leads to no object type`);
    if (!edge.edge.many) return { key, edge, target: { sort: 'one', row: this.row(edge.to, type, nodes) } };
    return { key, edge, target: { sort: 'many', list: this.list(edge.to, type, parent, nodes) } };
  }

  private list(record: RecordType, connection: GraphQLObjectType, parent: GraphQLObjectType, nodes: readonly FieldNode[]): ListPlan {
    const asked = this.subfields(connection, nodes);
    const byName = [...asked.values()].flat();
    const named = (name: string): FieldNode[] => byName.filter((node) => node.name.value === name);
    const edgeType = fieldType(connection, { name: { value: 'edges' } });
    const nodeType = fieldType(connection, { name: { value: 'nodes' } });
    if (edgeType === null || nodeType === null || nodes[0] === undefined) throw new Error(`${connection.name} is no connection`);
    const underEdges = [...this.subfields(edgeType, named('edges')).values()].flat().filter((node) => node.name.value === 'node');
    return {
      row: this.row(record, nodeType, [...named('nodes'), ...underEdges]),
      node: nodes[0],
      parent,
      wantsRows: named('nodes').length + named('edges').length + named('pageInfo').length > 0,
      wantsCursors: named('edges').length + named('pageInfo').length > 0,
      wantsCount: named('totalCount').length > 0,
      shown: timesShown(edgeType, asked, this.subfields),
    };
  }

  private readonly subfields = (type: GraphQLObjectType, nodes: readonly FieldNode[]): Map<string, readonly FieldNode[]> => {
    const fields = collectSubfields(this.schema, this.fragments, this.variables, type, nodes);
    for (const [key, [first, ...others]] of fields) {
      if (first !== undefined && others.some((other) => !isSameField(first, other))) throw twoFieldsUnder(key);
    }
    return fields;
  };

  private recordOfConnection(type: GraphQLObjectType): RecordType | null {
    const made = madeType(type.name, this.records);
    return made.sort === 'page' ? made.record : null;
  }
}

/** The plan of one operation of a document for these (coerced) variables; only `@skip` and `@include` look at them. */
export function planOperation(
  schema: GraphQLSchema,
  records: Records,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): Plan {
  const planner = new Planner(schema, records, document, variables);
  const roots = planner.roots(operation);
  return { operation, roots, rows: planner.rows };
}
