import {
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { classificationsOf, type Classification } from '../vocabulary/classification';
import type { EntityClass } from '../release/declared-columns';
import type { Records } from '../release/records';
import { holdsNoColumn } from './made-types';
import { deny, type GuardTree } from './tree';

/** Fields of records that are neither column nor edge, and explain the row. */
const META_FIELDS: ReadonlySet<string> = new Set(['release']);

/**
 * Every hole through which a field could leave unguarded; the gateway starts only when there is none. The holes are those of
 * graphql-shield (a type without map, a value that is no rule, a rule where shield never looks) and our own (an unclassified field, a
 * protected field that is not nullable).
 */
export function findHoles(schema: GraphQLSchema, tree: GuardTree, records: Records, valueTypes: readonly EntityClass[]): string[] {
  const values = new Map(valueTypes.map((value) => [value.name, classificationsOf(value)]));
  return [
    ...objectTypes(schema).flatMap((type) => withoutRule(type, tree)),
    ...rulesInVain(schema, tree),
    ...undeclaredSubscriptions(schema, tree),
    ...objectTypes(schema).flatMap((type) => unclassified(type, records, values.get(type.name))),
  ];
}

function objectTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !isIntrospectionType(type)) as GraphQLObjectType[];
}

function withoutRule(type: GraphQLObjectType, tree: GuardTree): string[] {
  const rules = tree[type.name];
  if (rules === undefined) return [`type ${type.name} has no rules`];
  return Object.keys(type.getFields()).flatMap((name) => {
    const fault = faultOf(rules[name]);
    return fault === null ? [] : [`${type.name}.${name} ${fault}`];
  });
}

/**
 * Why a value of the tree protects nothing, or not always: graphql-shield's `and()` of nothing and `not()` of a rule that throws allow, and
 * a remembered verdict is that of another row.
 */
function faultOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('resolve' in value) || typeof value.resolve !== 'function') return 'has no rule';
  if ('rules' in value) return 'has a combination of rules: write one rule that says it all';
  return 'cache' in value && value.cache === 'no_cache' ? null : 'has a rule that remembers its verdict: say no_cache';
}

/** A subscription is closed until a reviewer said what it pushes; one that can never push anything is a mistake. */
function undeclaredSubscriptions(schema: GraphQLSchema, tree: GuardTree): string[] {
  const type = schema.getSubscriptionType();
  if (!type) return [];
  return Object.values(type.getFields()).flatMap(({ name, subscribe }) => [
    ...(tree[type.name]?.[name] === deny ? [`Subscription.${name} is not declared: say what it pushes`] : []),
    ...(subscribe === undefined ? [`Subscription.${name} has no source`] : []),
  ]);
}

/** Rules that graphql-shield takes and never applies. */
function rulesInVain(schema: GraphQLSchema, tree: GuardTree): string[] {
  return Object.entries(tree).flatMap(([name, rules]) => {
    const type = schema.getType(name);
    if (isInterfaceType(type) || isUnionType(type) || isInputObjectType(type)) {
      return [`a rule on ${name} would never be applied: it is no object type`];
    }
    const fields = isObjectType(type) ? type.getFields() : {};
    return Object.keys(rules).flatMap((field) =>
      Object.hasOwn(fields, field) ? [] : [`there is a rule for ${name}.${field}, which does not exist`],
    );
  });
}

type Classifications = ReadonlyMap<string, Classification>;

function unclassified(type: GraphQLObjectType, records: Records, value: Classifications | undefined): string[] {
  const record = records.get(type.name);
  return Object.values(type.getFields()).flatMap((field) => {
    if (record === undefined && value === undefined) return holdsNoColumn(type.name, field, records) ? [] : [nobodySaid(type, field)];
    if (record?.edges.has(field.name) === true) return mustBeNullable(type, field);
    const classification = record?.fields.get(field.name)?.classification ?? value?.get(field.name);
    if (classification !== undefined) return classification.sort === 'not-personal' ? [] : mustBeNullable(type, field);
    return META_FIELDS.has(field.name) ? [] : [nobodySaid(type, field)];
  });
}

function nobodySaid(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): string {
  return `UNCLASSIFIED_FIELD ${type.name}.${field.name}: say whose data it is, or that it is nobody's`;
}

function mustBeNullable(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): string[] {
  return isNonNullType(field.type) ? [`${type.name}.${field.name} is protected and must be nullable`] : [];
}
