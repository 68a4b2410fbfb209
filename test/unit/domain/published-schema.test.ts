import {
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { POLICY_COMMANDS, POLICY_TYPES } from '../../../src/decision/policy-words';
import '../../../src/domain/edges';
import { buildLecitoSchema } from '../../../src/gateway/schema';

interface Described {
  readonly description?: string | null | undefined;
}

/** Everything of a type that a reader of the schema meets, with its coordinate. */
function* partsOf(type: GraphQLNamedType): Generator<readonly [string, Described]> {
  yield [type.name, type];
  if (isEnumType(type)) for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value];
  if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) yield [`${type.name}.${field.name}`, field];
  if (!isObjectType(type)) return;
  for (const field of Object.values(type.getFields())) {
    yield [`${type.name}.${field.name}`, field];
    for (const argument of field.args) yield [`${type.name}.${field.name}(${argument.name}:)`, argument];
  }
}

describe('the published schema', () => {
  let schema: GraphQLSchema;
  beforeAll(() => {
    schema = buildLecitoSchema();
  });
  const types = (): GraphQLNamedType[] =>
    Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));

  it('describes every type, field, argument and enum value', () => {
    const parts = types().flatMap((type) => [...partsOf(type)]);
    expect(parts.filter(([, { description }]) => (description ?? '') === '').map(([name]) => name)).toEqual([]);
    expect(parts.map(([name]) => name)).toEqual(expect.arrayContaining(['Query', 'Mutation.logInteraction', 'Subscription.queueChanged']));
  });

  it('has exactly the mutations that the policy can give to a role', () => {
    expect(Object.keys(schema.getMutationType()?.getFields() ?? {}).sort()).toEqual([...POLICY_COMMANDS].sort());
  });

  it('has every type that the policy can open', () => {
    expect(POLICY_TYPES.filter((name) => !isObjectType(schema.getType(name)))).toEqual([]);
  });

  it('takes one input per mutation, which may carry an idempotency key', () => {
    for (const { name, args } of Object.values(schema.getMutationType()?.getFields() ?? {})) {
      const input = schema.getType(`${name.charAt(0).toUpperCase()}${name.slice(1)}Input`);
      expect(args.map((argument) => argument.name)).toEqual(['input']);
      expect(isInputObjectType(input) && 'idempotencyKey' in input.getFields()).toBe(true);
    }
  });

  it('has no input that reaches what the policy rests on: assignments, roles, verdicts on sources', () => {
    const inputs = types().filter((type) => isInputObjectType(type) && type.name.endsWith('Input'));
    const fields = inputs.flatMap((type) => Object.keys((type as { getFields(): object }).getFields()));
    for (const forbidden of ['teamId', 'staffId', 'ownerId', 'assignedTo', 'role', 'roles', 'verdict', 'sourceId'])
      expect(fields).not.toContain(forbidden);
  });
});
