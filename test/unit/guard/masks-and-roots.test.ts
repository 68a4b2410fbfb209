import { graphql } from 'graphql';
import { PERSONAS } from '../../../src/demo/cast';
import { VALUE_TYPES } from '../../../src/domain/edges';
import { guardSchema } from '../../../src/guard/compile';
import { compileMasks } from '../../../src/guard/rules';
import { buildGuardTree } from '../../../src/guard/tree';
import { compileAccess } from '../../../src/release/access';
import { GROUNDS, groundBit, RELEASED_KIND, RELEASED_ROW } from '../../../src/vocabulary/grounds';
import { lecitoModel } from './lecito-model';

type Model = Awaited<ReturnType<typeof lecitoModel>>;

let model: Model;
beforeEach(async () => {
  model = await lecitoModel();
});

function accessOf(role: string, purpose: 'DirectMarketing' | 'LegalCompliance'): ReturnType<typeof compileAccess> {
  return compileAccess(model.policy, model.records, VALUE_TYPES, model.policy.roles.get(role)!, purpose);
}

describe('the masks of a role and purpose', () => {
  function maskOf(role: string, purpose: 'DirectMarketing' | 'LegalCompliance', type: string, field: string): number {
    const { fields } = buildGuardTree(model.schema);
    const masks = compileMasks(fields, accessOf(role, purpose));
    return masks[fields.find((each) => each.type === type && each.field === field)!.index]!;
  }

  it('are zero for every field of a type that is closed, what explains the row included', () => {
    const { fields } = buildGuardTree(model.schema);
    const access = accessOf('auditor', 'LegalCompliance');
    const masks = compileMasks(fields, access);
    const ofRecords = fields.filter(({ type }) => access.types.has(type) || access.values.has(type));
    expect(ofRecords.length).toBeGreaterThan(100);
    const open = ofRecords.filter(({ index, type, field }) => masks[index] !== 0 && !access.types.get(type)?.edges.has(field));
    expect(open).toEqual([]);
    expect(maskOf('auditor', 'LegalCompliance', 'Person', 'release')).toBe(0);
  });

  it('hold, for a protected field, the accepted grounds and nothing that every row carries', () => {
    const email = maskOf('marketing', 'DirectMarketing', 'Person', 'email');
    expect(email).toBe(groundBit('CONSENT_EMAIL') | groundBit('SOFT_SPAM'));
    for (const ground of GROUNDS) expect(groundBit(ground)).toBeLessThan(RELEASED_KIND);
  });

  it('are zero for a field of a value that nobody classified', () => {
    const unclassified = { type: 'PostalAddress', field: 'floor', index: 0 };
    expect([...compileMasks([unclassified], accessOf('dpo', 'LegalCompliance'))]).toEqual([0]);
  });

  it('let pages and payloads pass with any released row', () => {
    expect(maskOf('marketing', 'DirectMarketing', 'PersonConnection', 'nodes')).toBe(RELEASED_ROW);
    expect(maskOf('marketing', 'DirectMarketing', 'Person', 'release')).toBe(RELEASED_ROW);
    expect(maskOf('marketing', 'DirectMarketing', 'PostalAddress', 'city')).toBe(groundBit('CONSENT_POSTAL'));
    expect(maskOf('marketing', 'DirectMarketing', 'ContactPoint', 'value')).toBe(RELEASED_KIND);
  });
});

describe('the rules of the root', () => {
  async function ask(source: string, ask: object | undefined): Promise<unknown> {
    const { tree } = buildGuardTree(model.schema);
    const schema = guardSchema(model.schema, tree, model.records);
    const result = await graphql({ schema, source, contextValue: ask === undefined ? {} : { ask, masks: new Int32Array(0) } });
    return result.errors?.[0]?.message;
  }
  const REFUSED = expect.stringContaining('Your role may not do this') as unknown;
  const LIFT = 'mutation { liftRestriction(input: { personId: "x" }) { id } }';

  it('refuse whoever is not authenticated', async () => {
    expect(await ask('{ people { totalCount } }', undefined)).toEqual(REFUSED);
    expect(await ask('{ accessEvents { totalCount } }', undefined)).toEqual(REFUSED);
    expect(await ask(LIST_OF_NOTHING, undefined)).toEqual(REFUSED);
    expect(await ask(LIFT, undefined)).toEqual(REFUSED);
  });

  it('refuse a command and a type that the role does not have', async () => {
    const role = model.policy.roles.get(PERSONAS.marketing.role)!;
    expect(await ask(LIFT, { role })).toEqual(REFUSED);
    expect(await ask('{ accessEvents { totalCount } }', { role })).toEqual(REFUSED);
  });

  const LIST_OF_NOTHING = '{ me { role } }';
});
