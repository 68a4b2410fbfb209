import fc from 'fast-check';
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

/** A field that an operation asks for. */
export interface Selected {
  readonly name: string;
  /** Key in the answer: the alias, or the name. */
  readonly key: string;
  readonly type: GraphQLOutputType;
  readonly args: string;
  readonly directive: string;
  /** The concrete type to which an inline fragment narrows it; null where it stands directly. */
  readonly within: GraphQLObjectType | null;
  /** What is asked of its rows; none for a value. */
  readonly of: readonly Selected[];
}

export interface RandomOperation {
  readonly kind: 'query' | 'mutation';
  readonly selections: readonly Selected[];
}

const DIRECTIVES = ['@include(if: true)', '@skip(if: true)', '@include(if: $yes)', '@skip(if: $yes)'];
const DEPTH = 3;

/** Operations over every root of a schema: aliases, nesting, inline fragments, abstract types, conditions. */
export function operationArbitrary(schema: GraphQLSchema): fc.Arbitrary<RandomOperation> {
  const known = new Map<string, fc.Arbitrary<readonly Selected[]>>();
  const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) => type ?? []);
  const of = (type: GraphQLCompositeType, depth: number): fc.Arbitrary<readonly Selected[]> => {
    const name = `${type.name} ${String(depth)}`;
    const made = known.get(name) ?? selectionsOf(schema, type, depth, of);
    known.set(name, made);
    return made;
  };
  return fc.oneof(
    ...roots.map((root) => {
      const kind = root === schema.getMutationType() ? ('mutation' as const) : ('query' as const);
      return { weight: kind === 'query' ? 3 : 1, arbitrary: of(root, DEPTH).map((selections) => ({ kind, selections })) };
    }),
  );
}

type SelectionsOf = (type: GraphQLCompositeType, depth: number) => fc.Arbitrary<readonly Selected[]>;

function selectionsOf(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  depth: number,
  of: SelectionsOf,
): fc.Arbitrary<readonly Selected[]> {
  const own =
    'getFields' in type
      ? Object.values(type.getFields()).map((field) => ({ field, within: isObjectType(type) ? type : null, narrowed: false }))
      : [];
  const narrowed = isAbstractType(type)
    ? schema
        .getPossibleTypes(type)
        .flatMap((within) => Object.values(within.getFields()).map((field) => ({ field, within, narrowed: true })))
    : [];
  const items = [...own, ...narrowed]
    .filter(({ field }) => depth > 0 || !isCompositeType(getNamedType(field.type)))
    .map(({ field, within, narrowed: always }) => selected(field, within, always, depth, of));
  if (items.length === 0) return fc.constant([TYPE_NAME]);
  return fc.array(fc.oneof(...items), depth === DEPTH ? { minLength: 1, maxLength: 2 } : { minLength: 2, maxLength: 5 }).map(oncePerKey);
}

const TYPE_NAME = { name: '__typename', key: '__typename', args: '', directive: '', within: null, of: [] } as unknown as Selected;

function selected(
  field: GraphQLField<unknown, unknown>,
  within: GraphQLObjectType | null,
  always: boolean,
  depth: number,
  of: SelectionsOf,
): fc.Arbitrary<Selected> {
  const target = getNamedType(field.type);
  const suffix = always ? (within?.name ?? '') : '';
  return fc
    .record({
      alias: fc.constantFrom('', '', `${field.name}_1${suffix}`, `${field.name}_2${suffix}`),
      directive: fc.oneof({ weight: 9, arbitrary: fc.constant('') }, fc.constantFrom(...DIRECTIVES)),
      fragment: fc.nat(5).map((one) => always || one === 5),
      of: isCompositeType(target) ? of(target, depth - 1) : fc.constant([]),
    })
    .map((drawn) => ({
      name: field.name,
      key: drawn.alias === '' && !always ? field.name : drawn.alias || `${field.name}_${suffix}`,
      type: field.type,
      args: argumentsOf(field),
      directive: drawn.directive,
      within: drawn.fragment ? within : null,
      of: drawn.of,
    }));
}

/** One key stands for one field. */
function oncePerKey(selections: readonly Selected[]): readonly Selected[] {
  return [...new Map(selections.map((each) => [each.key, each])).values()];
}

function argumentsOf(field: GraphQLField<unknown, unknown>): string {
  const required = field.args.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
  return required.length === 0 ? '' : `(${required.map(({ name, type }) => `${name}: ${literalOf(type)}`).join(', ')})`;
}

/** Some literal that an input takes: no root of these schemas looks at it. */
function literalOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literalOf(type.ofType);
  if (isListType(type)) return '[]';
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) && field.defaultValue === undefined);
    return `{ ${required.map(({ name, type: inner }) => `${name}: ${literalOf(inner)}`).join(', ')} }`;
  }
  const literals: Readonly<Record<string, string>> = {
    Int: '1',
    Float: '1',
    Boolean: 'true',
    Date: '"2026-01-01"',
    DateTime: '"2026-01-01T00:00:00Z"',
  };
  return literals[type.name] ?? '"x"';
}

/** The text of an operation. */
export function printed({ kind, selections }: RandomOperation): string {
  return `${kind} ($yes: Boolean!) { __typename @include(if: $yes) ${printedFields(selections)} }`;
}

function printedFields(selections: readonly Selected[]): string {
  return selections
    .map(({ name, key, args, directive, within, of }) => {
      const inner = of.length === 0 ? '' : `{ __typename @skip(if: $yes) ${printedFields(of)} }`;
      const field = `${key === name ? '' : `${key}: `}${name}${args} ${within === null ? directive : ''} ${inner}`;
      return within === null ? field : `... on ${within.name} ${directive} { ${field} }`;
    })
    .join(' ');
}
