import { isInputObjectType, isInterfaceType, isIntrospectionType, isNonNullType, isObjectType, isUnionType, type GraphQLSchema } from 'graphql';
import { classificationsOf } from '../vocabulary/classification';
import type { EntityClass } from '../release/declared-columns';
import type { Records } from '../release/records';
import type { GuardTree } from './tree';

/** Fields of records that are neither column nor edge, and explain the row. */
const META_FIELDS: ReadonlySet<string> = new Set(['release']);

/**
 * Every hole through which a field could leave unguarded; the gateway starts only when there is none. The holes are those of
 * graphql-shield (a type without map, a value that is no rule, a rule where shield never looks) and our own (an unclassified field, a
 * protected field that is not nullable).
 */
export function findHoles(schema: GraphQLSchema, tree: GuardTree, records: Records, valueTypes: readonly EntityClass[]): string[] {
  const holes: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type) && !isIntrospectionType(type)) {
      const rules = tree[type.name];
      if (rules === undefined) holes.push(`type ${type.name} has no rules`);
      else for (const name of Object.keys(type.getFields())) if (!isRule(rules[name])) holes.push(`${type.name}.${name} has no rule`);
    }
    if ((isInterfaceType(type) || isUnionType(type) || isInputObjectType(type)) && tree[type.name] !== undefined) {
      holes.push(`a rule on ${type.name} would never be applied: it is no object type`);
    }
  }
  for (const [type, rules] of Object.entries(tree)) {
    for (const name of Object.keys(rules)) if (!hasField(schema, type, name)) holes.push(`there is a rule for ${type}.${name}, which does not exist`);
  }
  if (schema.getSubscriptionType()) holes.push('a subscription would start its source before any rule');
  return [...holes, ...unclassified(schema, records, valueTypes)];
}

function isRule(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'resolve' in value && typeof value.resolve === 'function';
}

function hasField(schema: GraphQLSchema, typeName: string, field: string): boolean {
  const type = schema.getType(typeName);
  return isObjectType(type) && Object.hasOwn(type.getFields(), field);
}

function unclassified(schema: GraphQLSchema, records: Records, valueTypes: readonly EntityClass[]): string[] {
  const holes: string[] = [];
  const values = new Map(valueTypes.map((value) => [value.name, classificationsOf(value)]));
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const record = records.get(type.name);
    const value = values.get(type.name);
    if (record === undefined && value === undefined) continue;
    for (const field of Object.values(type.getFields())) {
      const known = record?.fields.has(field.name) === true || record?.edges.has(field.name) === true || value?.has(field.name) === true;
      if (!known && !META_FIELDS.has(field.name)) holes.push(`UNCLASSIFIED_FIELD ${type.name}.${field.name}: say whose data it is, or that it is nobody's`);
      const classification = record?.fields.get(field.name)?.classification ?? value?.get(field.name);
      const guarded = record?.edges.has(field.name) === true || (classification !== undefined && classification.sort !== 'not-personal');
      if (guarded && isNonNullType(field.type)) holes.push(`${type.name}.${field.name} is protected and must be nullable`);
    }
  }
  return holes;
}
