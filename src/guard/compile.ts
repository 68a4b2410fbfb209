import {
  getNamedType,
  isIntrospectionType,
  isObjectType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { applyMiddleware, type IMiddleware } from 'graphql-middleware';
import { shield } from 'graphql-shield';
import { LecitoError } from '../errors';
import { madeType } from '../release/made-type';
import type { Records } from '../release/records';
import { answerKey } from '../release/page';
import { isReleased, ruleIndex, type GuardContext } from './rules';
import { deny, type GuardTree } from './tree';

type Resolver = GraphQLFieldResolver<unknown, GuardContext>;

/** The options of graphql-shield: closed where no rule stands, and a refusal says NO_ROLE, not shield's own words. */
export const SHIELD_OPTIONS = {
  fallbackRule: deny,
  allowExternalErrors: true,
  fallbackError: (): Error => new LecitoError('NO_ROLE'),
} as const;

/** The number of a leaf that is denied: no mask stands there. */
const NEVER = -1;

/**
 * Puts the guard on a schema. Root fields keep their ordinary shield rules; a leaf gets a synchronous resolver made from the rule object
 * that the tree holds for it, because a promise per leaf is what makes an ordinary guard slow. A withheld leaf is null, without an error.
 */
export function guardSchema(schema: GraphQLSchema, tree: GuardTree, records: Records): GraphQLSchema {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) => type?.name ?? []);
  const generated = shield(tree, SHIELD_OPTIONS).generate(schema) as Record<string, IMiddleware>;
  const guarded = applyMiddleware(schema, Object.fromEntries(roots.map((name) => [name, generated[name]])) as IMiddleware);
  for (const name of Object.keys(tree)) if (!isObjectType(guarded.getType(name))) throw new Error(`${name} is no object type`);
  for (const type of Object.values(guarded.getTypeMap())) {
    if (isObjectType(type) && !isIntrospectionType(type) && !roots.includes(type.name)) guardLeaves(type, tree[type.name] ?? {}, records);
  }
  guardSources(guarded.getSubscriptionType(), generated);
  return guarded;
}

type SourceMiddleware = (next: Resolver, ...resolving: Parameters<Resolver>) => unknown;

/** Of a subscription the middleware wraps what answers each event, and leaves what starts its source: both stand behind the same rule here. */
function guardSources(type: GraphQLObjectType | null | undefined, generated: Readonly<Record<string, IMiddleware>>): void {
  if (!type) return;
  const rules = generated[type.name] as unknown as Record<string, SourceMiddleware>;
  for (const [name, field] of Object.entries(type.getFields())) {
    const [source, rule] = [field.subscribe as Resolver, rules[name] as SourceMiddleware];
    const guarded = (...resolving: Parameters<Resolver>): unknown => rule(source, ...resolving);
    field.subscribe = guarded as GraphQLFieldResolver<unknown, unknown>;
  }
}

function guardLeaves(type: GraphQLObjectType, rules: GuardTree[string], records: Records): void {
  const fields = type.getFields();
  for (const name of Object.keys(rules)) if (!Object.hasOwn(fields, name)) throw new Error(`${type.name}.${name} has no leaf rule`);
  for (const [name, field] of Object.entries(fields)) {
    // What has no rule falls to `fallbackRule` in graphql-shield, and so here.
    const rule = Object.hasOwn(rules, name) ? rules[name] : SHIELD_OPTIONS.fallbackRule;
    const index = rule === deny ? NEVER : ruleIndex(rule as object);
    if (index === undefined) throw new Error(`${type.name}.${name} has no leaf rule`);
    const aliased = isAliased(type.name, field, records);
    const resolver = aliased ? guardedEdge(index) : guardedLeaf(name, index);
    field.resolve = resolver as GraphQLFieldResolver<unknown, unknown>;
    places.set(resolver, { index, property: aliased ? answerKey : () => name });
  }
}

const places = new WeakMap<object, { readonly index: number; readonly property: (key: string) => string }>();

/** Where a released row holds what a guarded leaf answers, and the number of the rule before it. */
export interface GuardedPlace {
  readonly index: number;
  readonly property: string;
}

/** What the guard's own resolver looks up for a field under this key of the answer; null for any other resolver. */
export function guardedPlace(resolver: object | undefined, key: string): GuardedPlace | null {
  const place = resolver && places.get(resolver);
  return place === undefined ? null : { index: place.index, property: place.property(key) };
}

/** What stands in its row under the key of the answer: an edge, which can be asked for twice with other arguments, a payload's record, and a part of a view. */
function isAliased(typeName: string, field: GraphQLField<unknown, unknown>, records: Records): boolean {
  const record = records.get(typeName);
  if (record !== undefined) return record.edges.has(field.name);
  const { sort } = madeType(typeName, records);
  return sort === 'view' || (sort === 'payload' && records.has(getNamedType(field.type).name));
}

function guardedLeaf(name: string, index: number): Resolver {
  return (source, _args, context) => (isReleased(source, context, index) ? (source as Record<string, unknown>)[name] : null);
}

function guardedEdge(index: number): Resolver {
  return (source, _args, context, info) =>
    isReleased(source, context, index) ? (source as Record<string, unknown>)[answerKey(String(info.path.key))] : null;
}
