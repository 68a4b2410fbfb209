import {
  GraphQLID,
  GraphQLString,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  TypeNameMetaFieldDef,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields';
import { guardedPlace } from '../guard/compile';
import { isReleased } from '../guard/rules';
import type { Variables } from '../release/arguments-of';
import { endOf, isList, isNull, isText, readItems, standsAt, valueOf } from '../release/json-text';
import { Row, Rows } from '../release/page';
import type { Plan } from '../release/plan';
import { CalendarDate, DateTime } from '../vocabulary/scalars';
import { closing, writeRows, type Cell, type Write, type WriteStored, type Writer, type Writing } from './write-rows';

type Nodes = readonly [FieldNode, ...FieldNode[]];

/** A root field: its own resolver answers behind its own rule, and what it answers is written. */
export interface RootAnswer {
  readonly field: GraphQLField<unknown, unknown>;
  readonly info: Omit<GraphQLResolveInfo, 'variableValues' | 'fieldNodes'> & { readonly fieldNodes: Nodes };
  readonly write: Write;
}

const READ_BY_THE_RELEASE: ReadonlySet<string> = new Set(['list', 'row', 'search', 'view']);

/** An object takes this key for its prototype. */
const PROTOTYPE = '__proto__';

/** Compiles the selections of one plan; `variables` count only where `@skip` and `@include` look at them, as in the plan. */
class AnswerCompiler {
  readonly fragments: Record<string, FragmentDefinitionNode> = {};

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly variables: Variables,
  ) {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragments[definition.name.value] = definition;
    }
  }

  root(parentType: GraphQLObjectType, key: string, fieldNodes: Nodes, { operation }: Plan): RootAnswer | null {
    const name = fieldNodes[0].name.value;
    const field = name === TypeNameMetaFieldDef.name ? TypeNameMetaFieldDef : parentType.getFields()[name];
    const writer = field === undefined || key === PROTOTYPE ? null : this.writerOf(field.type, fieldNodes);
    if (field === undefined || writer === null) return null;
    const { schema, fragments } = this;
    const path = { prev: undefined, key, typename: parentType.name };
    const info = { fieldName: field.name, fieldNodes, returnType: field.type, parentType, path, schema, fragments, rootValue: undefined };
    return { field, info: { ...info, operation }, write: writer.write };
  }

  private writerOf(type: GraphQLOutputType, nodes: Nodes): Writer | null {
    if (isNonNullType(type)) return neverNull(this.writerOf(type.ofType, nodes));
    if (isListType(type)) return eachOf(this.writerOf(type.ofType, nodes));
    if (isLeafType(type)) return leaf(type);
    return isObjectType(type) && !type.isTypeOf ? this.object(type, nodes) : null;
  }

  private object(type: GraphQLObjectType, nodes: Nodes): Writer | null {
    const cells: Cell[] = [];
    for (const [key, subnodes] of collectSubfields(this.schema, this.fragments, this.variables, type, nodes)) {
      const cell = isFilled(subnodes) ? this.cell(type, key, subnodes, cells.length === 0) : null;
      if (cell === null) return null;
      cells.push(cell);
    }
    return made((held, writing) => writeObject(cells, held, writing), cells);
  }

  private cell(type: GraphQLObjectType, key: string, nodes: Nodes, isFirst: boolean): Cell | null {
    const name = nodes[0].name.value;
    if (key === PROTOTYPE) return null;
    const opening = Buffer.from(`${isFirst ? '{' : ','}${JSON.stringify(key)}:`);
    if (name === '__typename') return { opening, place: null, ...nameOf(type) };
    const field = type.getFields()[name];
    const place = guardedPlace(field?.resolve, key);
    const writer = field === undefined ? null : this.writerOf(field.type, nodes);
    return place === null || writer === null ? null : { opening, place, ...writer };
  }
}

function nameOf({ name }: GraphQLObjectType): Writer {
  return made((_held, { out }) => out.add(JSON.stringify(name)), null);
}

/** A row of a page, or an object that the gateway made. */
function writeObject(cells: readonly Cell[], held: unknown, writing: Writing): void {
  const { out, context } = writing;
  if (isNothing(held)) return out.add('null');
  if (held instanceof Row) return writeRows(cells, held.page, { from: held.index, to: held.index + 1 }, writing);
  for (const { opening, place, write } of cells) {
    out.copy(opening, 0, opening.length);
    write(place !== null && isReleased(held, context, place.index) ? (held as Record<string, unknown>)[place.property] : null, writing);
  }
  out.add(closing(cells));
}

/** What is written only once it is a value. */
function made(write: Write, cells: readonly Cell[] | null): Writer {
  return { write, writeStored: (json, from, to, writing) => write(valueOf(json, from, to), writing), cells };
}

/** These write a text as it is, escaped as JSON and in no other way. Of a scalar the guarded schema has a copy, which serializes by the same function. */
const WRITE_TEXTS_AS_THEY_ARE: ReadonlySet<unknown> = new Set([GraphQLString, GraphQLID, DateTime, CalendarDate].map(serializerOf));

function leaf(type: GraphQLLeafType): Writer {
  const writer = made((held, { out }) => {
    const shown: unknown = isNothing(held) ? null : type.serialize(held);
    if (shown === undefined) throw new Error(`${type.name} serializes to nothing`);
    out.add(JSON.stringify(shown));
  }, null);
  const asStored = textsAsStored(type);
  // Such a text leaves as the store wrote it: PostgreSQL and JavaScript escape alike.
  const writeStored: WriteStored = (json, from, to, writing) => {
    if (asStored(json, from, to)) writing.out.copy(json, from, to);
    else writer.writeStored(json, from, to, writing);
  };
  return { ...writer, writeStored };
}

function serializerOf({ serialize }: { readonly serialize: (value: unknown) => unknown }): unknown {
  return serialize;
}

/** Which texts of a type are in the answer what they are in the store: of an enum those whose value is their name. */
function textsAsStored(type: GraphQLLeafType): (json: Buffer, from: number, to: number) => boolean {
  if (WRITE_TEXTS_AS_THEY_ARE.has(serializerOf(type))) return isText;
  if (!isEnumType(type)) return () => false;
  const names = type.getValues().flatMap(({ name, value }) => (name === value ? [Buffer.from(JSON.stringify(name))] : []));
  return (json, from, to) => names.some((name) => standsAt(json, from, to, name));
}

function neverNull(writer: Writer | null): Writer | null {
  if (writer === null) return null;
  const write: Write = (held, writing) => {
    if (isNothing(held)) throw new Error('null where none may be');
    writer.write(held, writing);
  };
  const writeStored: WriteStored = (json, from, to, writing) => {
    if (isNull(json, from)) throw new Error('null where none may be');
    writer.writeStored(json, from, to, writing);
  };
  return { write, writeStored, cells: writer.cells };
}

function eachOf(writer: Writer | null): Writer | null {
  if (writer === null) return null;
  const write: Write = (held, writing) => {
    if (isNothing(held)) return writing.out.add('null');
    writing.out.add('[');
    if (held instanceof Rows) writeAllRows(writer, held, writing);
    else writeItems(writer, held, writing);
    writing.out.add(']');
  };
  const writeStored: WriteStored = (json, from, to, writing) => {
    if (!isList(json, from)) return write(valueOf(json, from, to), writing);
    let next = '[';
    readItems(json, from, (item) => {
      const end = endOf(json, item);
      writing.out.add(next);
      writer.writeStored(json, item, end, writing);
      next = ',';
      return end;
    });
    writing.out.add(next === '[' ? '[]' : ']');
  };
  return { write, writeStored, cells: null };
}

function writeAllRows({ cells }: Writer, { pages }: Rows, writing: Writing): void {
  let isFirst = true;
  for (const page of pages) {
    if (page.shown === 0) continue;
    if (!isFirst) writing.out.add(',');
    writeRows(cells ?? [], page, { from: 0, to: page.shown }, writing);
    isFirst = false;
  }
}

function writeItems({ write }: Writer, held: unknown, writing: Writing): void {
  if (!Array.isArray(held)) throw new Error('no list where one is due');
  held.forEach((item: unknown, index) => {
    if (index > 0) writing.out.add(',');
    write(item, writing);
  });
}

function isNothing(held: unknown): held is null | undefined {
  return held === null || held === undefined;
}

function isFilled(nodes: readonly FieldNode[]): nodes is Nodes {
  return nodes.length > 0;
}

/**
 * Compiles the answer of a query whose root fields the release has all read: functions that write each cell behind its leaf rule. Null
 * for any other operation, and for a selection that is more than looking up: an abstract type, introspection, a resolver of its own.
 */
export function compileRoots(
  schema: GraphQLSchema,
  document: DocumentNode,
  plan: Plan,
  variables: Variables,
): readonly RootAnswer[] | null {
  const { operation, roots } = plan;
  const type = schema.getQueryType();
  if (type == null || operation.operation !== 'query') return null;
  const read = new Set(roots.flatMap(({ sort, key }) => (READ_BY_THE_RELEASE.has(sort) ? [key] : [])));
  const compiler = new AnswerCompiler(schema, document, variables);
  const answers: RootAnswer[] = [];
  for (const [key, nodes] of collectFields(schema, compiler.fragments, variables, type, operation.selectionSet)) {
    const isAnswered = isFilled(nodes) && (read.has(key) || nodes[0].name.value === TypeNameMetaFieldDef.name);
    const answer = isAnswered ? compiler.root(type, key, nodes, plan) : null;
    if (answer === null) return null;
    answers.push(answer);
  }
  return answers;
}
