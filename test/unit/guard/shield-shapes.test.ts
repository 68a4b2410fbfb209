import { createSourceEventStream, graphql, graphqlSync, GraphQLSchema, parse, type GraphQLObjectType } from 'graphql';
import { and, chain, not, rule } from 'graphql-shield';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { VALUE_TYPES } from '../../../src/domain/edges';
import { guardSchema, SHIELD_OPTIONS } from '../../../src/guard/compile';
import { compileMasks, isReleased, ruleIndex } from '../../../src/guard/rules';
import { stamped } from '../../../src/guard/stamped';
import { findHoles } from '../../../src/guard/totality';
import { buildGuardTree, deny, type GuardTree } from '../../../src/guard/tree';
import { compileAccess } from '../../../src/release/access';
import { answerKey } from '../../../src/release/page';
import { STAMP } from '../../../src/release/sql/keys';
import { groundBit, RELEASED_ROW } from '../../../src/vocabulary/grounds';
import { lecitoModel } from './lecito-model';

type Model = Awaited<ReturnType<typeof lecitoModel>>;

let model: Model;
beforeEach(async () => {
  model = await lecitoModel();
});

function holesWith(type: string, field: string, value: unknown): string[] {
  const { tree } = buildGuardTree(model.schema);
  const broken = { ...tree, [type]: { ...tree[type], [field]: value } } as GuardTree;
  return findHoles(model.schema, broken, model.records, VALUE_TYPES);
}

function accessOf(role: string, purpose: 'DirectMarketing' | 'LegalCompliance'): ReturnType<typeof compileAccess> {
  return compileAccess(model.policy, model.records, VALUE_TYPES, model.policy.roles.get(role)!, purpose);
}

/** The guarded schema, with a root that hands out whatever a test gives it. */
function guarded(row: unknown, masks?: Int32Array): { schema: GraphQLSchema; context: object } {
  const { tree, fields } = buildGuardTree(model.schema);
  const schema = guardSchema(model.schema, tree, model.records);
  schema.getQueryType()!.getFields()['person']!.resolve = () => row;
  const role = model.policy.roles.get('marketing')!;
  return { schema, context: { masks: masks ?? compileMasks(fields, accessOf('marketing', 'DirectMarketing')), ask: { role } } };
}

const EMAIL = { id: 'p', givenName: 'Giulia', email: 'giulia.ferri@example.com', phone: '+39' };
const ASK = '{ person(id: "x") { __typename id givenName email phone } }';

describe('the nine shapes in which graphql-shield fails open', () => {
  it('1: a value that is no rule refuses the start', () => {
    expect(holesWith('Person', 'email', undefined)).toEqual(['Person.email has no rule']);
  });

  it('2: a rule on an interface, a union or an input refuses the start', () => {
    const { tree } = buildGuardTree(model.schema);
    expect(findHoles(model.schema, { ...tree, PersonFilter: { email: deny } }, model.records, VALUE_TYPES)).toEqual([
      'a rule on PersonFilter would never be applied: it is no object type',
    ]);
  });

  it('3: not() of a rule that throws allows; no combination is let in', async () => {
    const throws = rule()(() => {
      throw new Error('the database is gone');
    });
    expect(holesWith('Person', 'email', not(throws))).toEqual([expect.stringContaining('Person.email has a combination of rules')]);
    expect(await opens(not(throws))).toBe(true); // shield itself: why
  });

  it('4: and() and chain() of nothing allow; no combination is let in', async () => {
    for (const empty of [and(), chain()]) {
      expect(holesWith('Query', 'people', empty)).toEqual([expect.stringContaining('Query.people has a combination of rules')]);
      expect(await opens(empty)).toBe(true);
    }
  });

  it('5: the option that drops rules of plain fields is not used; a plain field is guarded', async () => {
    const source = (folder: string): string[] =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
        .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
    for (const text of source(join(__dirname, '../../../src'))) expect(text).not.toContain('applyMiddlewareToDeclaredResolvers');
    // No resolver is declared for these: that option would hand them out.
    const { Person } = model.schema.getTypeMap() as Record<string, GraphQLObjectType>;
    expect(Person!.getFields()['email']!.resolve).toBeUndefined();
    const { schema, context } = guarded(EMAIL);
    const { data } = await graphql({ schema, source: '{ person(id: "x") { email phone } }', contextValue: context });
    expect(data).toEqual({ person: { email: null, phone: null } });
  });

  it('6: what has no rule is denied, not allowed', () => {
    expect(SHIELD_OPTIONS.fallbackRule).toBe(deny);
    expect((deny as unknown as { func: () => boolean }).func()).toBe(false);
  });

  it('7: no rule remembers the verdict of another row', async () => {
    const { tree } = buildGuardTree(model.schema);
    for (const rules of Object.values(tree)) for (const each of Object.values(rules)) expect(each).toMatchObject({ cache: 'no_cache' });
    const remembering = rule({ cache: 'contextual' })(() => true);
    expect(holesWith('Person', 'email', remembering)).toEqual([expect.stringContaining('remembers its verdict')]);
    const { schema, context } = guarded({ ...EMAIL, [STAMP]: RELEASED_ROW | groundBit('CONSENT_EMAIL') });
    const one = await graphql({ schema, source: ASK, contextValue: context });
    schema.getQueryType()!.getFields()['person']!.resolve = () => ({ ...EMAIL, [STAMP]: RELEASED_ROW });
    const other = await graphql({ schema, source: ASK, contextValue: context });
    expect([one.data, other.data]).toMatchObject([{ person: { email: EMAIL.email } }, { person: { email: null } }]);
  });

  it('8: introspection and __typename are covered by no rule, and hold nothing but the schema', async () => {
    const { schema, context } = guarded(EMAIL);
    const source = '{ person(id: "x") { __typename givenName email } __type(name: "Person") { name } }';
    const { data } = await graphql({ schema, source, contextValue: context });
    expect(data).toEqual({ person: { __typename: 'Person', givenName: null, email: null }, __type: { name: 'Person' } });
  });

  it('9: the source of a subscription starts behind the rule of its field', async () => {
    const { schema } = guarded(EMAIL);
    const document = parse('subscription { timelineChanged(personId: "x") { id } }');
    let started = 0;
    const watch = (): AsyncIterable<never> => {
      started += 1;
      return { [Symbol.asyncIterator]: () => ({ next: () => Promise.resolve({ done: true, value: undefined }) }) };
    };
    const source = async (role: string): Promise<unknown> => {
      const ask = { role: model.policy.roles.get(role) };
      return createSourceEventStream({ schema, document, contextValue: { ask, services: { changes: { watch } } } });
    };
    expect(await source('auditor')).toMatchObject({ errors: [{ originalError: { code: 'NO_ROLE' } }] });
    expect(started).toBe(0);
    expect(await source('support')).not.toHaveProperty('errors');
    expect(started).toBe(1);
  });
});

interface ShieldRule {
  resolve(...parameters: unknown[]): Promise<unknown>;
}

/** Whether a rule lets something pass in graphql-shield itself. */
async function opens(made: object): Promise<boolean> {
  return (await (made as ShieldRule).resolve({}, {}, {}, {}, { debug: false })) === true;
}

describe('the leaf guard', () => {
  it('denies a row that carries no stamp, without an error', async () => {
    const { schema, context } = guarded(EMAIL);
    expect(await graphql({ schema, source: '{ person(id: "x") { email givenName } }', contextValue: context })).toEqual({
      data: { person: { email: null, givenName: null } },
    });
  });

  it('takes the whole row away where a field that is never null is asked of a row without a stamp', async () => {
    const { schema, context } = guarded(EMAIL);
    expect((await graphql({ schema, source: ASK, contextValue: context })).data).toEqual({ person: null });
  });

  it('denies an edge of a row without a stamp, and passes that of a released row under the key of the answer', async () => {
    const page = { totalCount: 3, [STAMP]: RELEASED_ROW };
    const source = '{ person(id: "x") { mine: interactions { totalCount } } }';
    const without = guarded({ [answerKey('mine')]: page });
    expect(await graphql({ schema: without.schema, source, contextValue: without.context })).toEqual({ data: { person: { mine: null } } });
    const released = guarded({ [answerKey('mine')]: page, interactions: { totalCount: 9, [STAMP]: RELEASED_ROW }, [STAMP]: RELEASED_ROW });
    expect(await graphql({ schema: released.schema, source, contextValue: released.context })).toEqual({
      data: { person: { mine: { totalCount: 3 } } },
    });
  });

  it.each([
    ['a text', String(RELEASED_ROW | groundBit('CONSENT_EMAIL'))],
    ['true', true],
    ['an object', {}],
    ['nothing', undefined],
    ['zero', 0],
  ])('denies a row whose stamp is %s', async (_what, stamp) => {
    const { schema, context } = guarded({ ...EMAIL, [STAMP]: stamp });
    expect(await graphql({ schema, source: '{ person(id: "x") { email } }', contextValue: context })).toEqual({
      data: { person: { email: null } },
    });
  });

  it('lets exactly those fields pass whose grounds the stamp holds', async () => {
    const { schema, context } = guarded({ ...EMAIL, [STAMP]: RELEASED_ROW | groundBit('CONSENT_PHONE') });
    expect(await graphql({ schema, source: ASK, contextValue: context })).toEqual({
      data: { person: { __typename: 'Person', id: 'p', givenName: 'Giulia', email: null, phone: '+39' } },
    });
  });

  it('denies a field beyond the masks, and everything to a source that is no row', () => {
    const context = { masks: Int32Array.of(-1) };
    expect(isReleased({ [STAMP]: RELEASED_ROW }, context, 0)).toBe(true);
    expect(isReleased({ [STAMP]: RELEASED_ROW }, context, 1)).toBe(false);
    expect(isReleased(null, context, 0)).toBe(false);
    expect(isReleased(undefined, context, 0)).toBe(false);
  });

  it('is synchronous', () => {
    const { schema, context } = guarded({ ...EMAIL, [STAMP]: RELEASED_ROW | groundBit('CONSENT_EMAIL') });
    const { email } = (schema.getType('Person') as GraphQLObjectType).getFields();
    expect(email!.resolve!({ ...EMAIL, [STAMP]: -1 }, {}, context, {} as never)).toBe(EMAIL.email);
    expect(() => graphqlSync({ schema, source: '{ __typename }', contextValue: context })).not.toThrow();
  });

  it('is the same law as the shield rule that it was compiled from', async () => {
    const { tree } = buildGuardTree(model.schema);
    const email = tree['Person']!['email']! as unknown as { func(source: unknown, args: unknown, context: object): unknown };
    const { context } = guarded(EMAIL);
    expect(email.func({ [STAMP]: RELEASED_ROW | groundBit('CONSENT_EMAIL') }, {}, context)).toBe(true);
    expect(email.func({ [STAMP]: RELEASED_ROW }, {}, context)).toBe(false);
    expect(await opens(deny)).toBe(false);
  });

  it('passes objects that the gateway made and stamped itself', () => {
    expect(stamped({ role: 'sales' })).toEqual({ role: 'sales', [STAMP]: RELEASED_ROW });
  });

  it('guards a schema without mutations as well', async () => {
    const schema = new GraphQLSchema({ ...model.schema.toConfig(), mutation: null });
    const compiled = guardSchema(schema, buildGuardTree(schema).tree, model.records);
    compiled.getQueryType()!.getFields()['person']!.resolve = () => EMAIL;
    const { context } = guarded(EMAIL);
    expect(await graphql({ schema: compiled, source: '{ person(id: "x") { email } }', contextValue: context })).toEqual({
      data: { person: { email: null } },
    });
  });

  it('denies what has no rule, a field or a whole type, as shield does by its fallback', async () => {
    const { tree } = buildGuardTree(model.schema);
    const { email: _dropped, ...rules } = tree['Person']!;
    const others: GuardTree = { ...tree, Person: rules };
    delete others['PostalAddress'];
    const schema = guardSchema(model.schema, others, model.records);
    const row = { ...EMAIL, address: { city: 'Torino', [STAMP]: -1 }, [STAMP]: -1 };
    schema.getQueryType()!.getFields()['person']!.resolve = () => row;
    const { context } = guarded(row);
    expect(await graphql({ schema, source: '{ person(id: "x") { id email address { city } } }', contextValue: context })).toEqual({
      data: { person: { id: 'p', email: null, address: { city: null } } },
    });
  });

  it('cannot be compiled from a rule that is no leaf rule, or for a field that does not exist', () => {
    const { tree } = buildGuardTree(model.schema);
    const foreign = { ...tree, Person: { ...tree['Person'], email: rule()(() => true) } } as GuardTree;
    expect(() => guardSchema(model.schema, foreign, model.records)).toThrow('Person.email has no leaf rule');
    const unknown = { ...tree, Person: { ...tree['Person'], emial: tree['Person']!['email']! } } as GuardTree;
    expect(() => guardSchema(model.schema, unknown, model.records)).toThrow();
    const wild = { ...tree, Person: { '*': tree['Person']!['email']! } } as GuardTree;
    expect(() => guardSchema(model.schema, wild, model.records)).toThrow('Person.* has no leaf rule');
    const hollow = { ...tree, Person: { ...tree['Person'], email: undefined } } as unknown as GuardTree;
    expect(() => guardSchema(model.schema, hollow, model.records)).toThrow('Person.email has no leaf rule');
    const input = { ...tree, PersonFilter: { email: tree['Person']!['email']! } } as GuardTree;
    expect(() => guardSchema(model.schema, input, model.records)).toThrow('PersonFilter is no object type');
    expect(ruleIndex(deny)).toBeUndefined();
  });
});
