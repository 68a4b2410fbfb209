import {
  GraphQLID,
  GraphQLString,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
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
import { guardedPlace, type GuardedPlace } from '../guard/compile';
import { isReleased, type GuardContext } from '../guard/rules';
import type { Plan } from '../release/plan';
import { CalendarDate, DateTime } from '../vocabulary/scalars';

type Variables = Readonly<Record<string, unknown>>;
type Nodes = readonly [FieldNode, ...FieldNode[]];

/** Turns what a released row holds into what the answer shows; throws where graphql-js would make an error of it. */
type Complete = (held: unknown, context: GuardContext) => unknown;

/** One field of an object of the answer, under its alias or name. */
interface Cell {
  readonly key: string;
  /** Where it stands in its row, behind which rule; null for `__typename`. */
  readonly place: GuardedPlace | null;
  readonly complete: Complete;
}

/** A root field: its own resolver answers behind its own rule, and what it answers is completed. */
export interface RootAnswer {
  readonly field: GraphQLField<unknown, unknown>;
  readonly info: Omit<GraphQLResolveInfo, 'variableValues' | 'fieldNodes'> & { readonly fieldNodes: Nodes };
  readonly complete: Complete;
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
    const field = parentType.getFields()[fieldNodes[0].name.value];
    const complete = field === undefined || key === PROTOTYPE ? null : this.complete(field.type, fieldNodes);
    if (field === undefined || complete === null) return null;
    const { schema, fragments } = this;
    const path = { prev: undefined, key, typename: parentType.name };
    const info = { fieldName: field.name, fieldNodes, returnType: field.type, parentType, path, schema, fragments, rootValue: undefined };
    return { field, info: { ...info, operation }, complete };
  }

  private complete(type: GraphQLOutputType, nodes: Nodes): Complete | null {
    if (isNonNullType(type)) return neverNull(this.complete(type.ofType, nodes));
    if (isListType(type)) return eachOf(this.complete(type.ofType, nodes));
    if (isLeafType(type)) return leaf(type);
    return isObjectType(type) && !type.isTypeOf ? this.object(type, nodes) : null;
  }

  private object(type: GraphQLObjectType, nodes: Nodes): Complete | null {
    const cells: Cell[] = [];
    for (const [key, subnodes] of collectSubfields(this.schema, this.fragments, this.variables, type, nodes)) {
      const cell = isFilled(subnodes) ? this.cell(type, key, subnodes) : null;
      if (cell === null) return null;
      cells.push(cell);
    }
    // A copy that has all keys already is filled faster than an empty object that gets them one by one.
    const blank = Object.fromEntries(cells.map(({ key }) => [key, null]));
    return (held, context) => (isNothing(held) ? null : filled({ ...blank }, cells, held as Record<string, unknown>, context));
  }

  private cell(type: GraphQLObjectType, key: string, nodes: Nodes): Cell | null {
    const name = nodes[0].name.value;
    if (key === PROTOTYPE) return null;
    if (name === '__typename') return { key, place: null, complete: () => type.name };
    const field = type.getFields()[name];
    const place = guardedPlace(field?.resolve, key);
    const complete = field === undefined ? null : this.complete(field.type, nodes);
    return place === null || complete === null ? null : { key, place, complete };
  }
}

function filled(shown: Record<string, unknown>, cells: readonly Cell[], row: Record<string, unknown>, context: GuardContext): object {
  for (const { key, place, complete } of cells) {
    shown[key] = complete(place !== null && isReleased(row, context, place.index) ? row[place.property] : null, context);
  }
  return shown;
}

/** These write a text as it is: to call their `serialize` for each cell took a twentieth of a page of 1,000 rows. */
const WRITE_TEXTS_AS_THEY_ARE: ReadonlySet<GraphQLLeafType> = new Set([GraphQLString, GraphQLID, DateTime, CalendarDate]);

function leaf(type: GraphQLLeafType): Complete {
  const serialized: Complete = (held) => (isNothing(held) ? null : type.serialize(held));
  if (!WRITE_TEXTS_AS_THEY_ARE.has(type)) return serialized;
  return (held, context) => (typeof held === 'string' ? held : serialized(held, context));
}

function neverNull(complete: Complete | null): Complete | null {
  if (complete === null) return null;
  return (held, context) => {
    const shown = complete(held, context);
    if (shown === null) throw new Error('null where none may be');
    return shown;
  };
}

function eachOf(complete: Complete | null): Complete | null {
  if (complete === null) return null;
  return (held, context) => {
    if (isNothing(held)) return null;
    if (!Array.isArray(held)) throw new Error('no list where one is due');
    return held.map((item: unknown) => complete(item, context));
  };
}

function isNothing(held: unknown): held is null | undefined {
  return held === null || held === undefined;
}

function isFilled(nodes: readonly FieldNode[]): nodes is Nodes {
  return nodes.length > 0;
}

/**
 * Compiles the answer of a query whose root fields the release has all read: functions that look up each cell behind its leaf rule. Null
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
  if (type == null || operation.operation !== 'query' || roots.some(({ sort }) => !READ_BY_THE_RELEASE.has(sort))) return null;
  const compiler = new AnswerCompiler(schema, document, variables);
  const answers: RootAnswer[] = [];
  for (const [key, nodes] of collectFields(schema, compiler.fragments, variables, type, operation.selectionSet)) {
    const answer = isFilled(nodes) ? compiler.root(type, key, nodes, plan) : null;
    if (answer === null) return null;
    answers.push(answer);
  }
  return answers;
}
