import { CAST, PERSONAS } from '../../../src/demo/cast';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

describe('me', () => {
  it('tells who asks, in which role, for what, and how far they see', async () => {
    const document = '{ me { subject kind client role purpose scope permittedPurposes } }';
    const { data } = await gateway.graphql(document, { as: 'partner', purpose: 'FulfilmentOfContractualObligation' });
    expect(data).toEqual({
      me: {
        subject: PERSONAS.partner.subject,
        kind: 'partner',
        client: PERSONAS.partner.client,
        role: 'partner',
        purpose: 'FulfilmentOfContractualObligation',
        scope: 'team',
        permittedPurposes: ['FulfilmentOfContractualObligation'],
      },
    });
  });
});

describe('purposes', () => {
  it('lists every purpose with its place in the tree, its bases, and whether it may be declared', async () => {
    const { data } = await gateway.graphql<{ purposes: readonly { name: string }[] }>(
      '{ purposes { name iri parent legalBases activity permitted } }',
      {
        as: 'marketing',
        purpose: 'DirectMarketing',
      },
    );
    const named = (name: string): unknown => data?.purposes.find((purpose) => purpose.name === name);
    expect(named('DirectMarketing')).toEqual({
      name: 'DirectMarketing',
      iri: 'https://w3id.org/dpv#DirectMarketing',
      parent: 'Marketing',
      legalBases: ['A6-1-a', 'A6-1-f', 'it:soft-spam-130-4'],
      activity: 'Direct marketing',
      permitted: true,
    });
    expect(named('CustomerCare')).toMatchObject({ parent: null, permitted: false });
    expect(named('SellDataToThirdParties')).toMatchObject({ legalBases: [], activity: null, permitted: false });
  });
});

describe('release', () => {
  it('gives the verdict on every field of a person, asked for or not', async () => {
    const { data } = await gateway.graphql<{ person: { release: readonly { field: string }[] } }>(
      `{ person(id: "${CAST.giulia.id}") { release { field decision reason } } }`,
      { as: 'marketing', purpose: 'DirectMarketing' },
    );
    const of = (name: string): unknown => data?.person.release.find(({ field }) => field === name);
    expect(of('email')).toEqual({ field: 'email', decision: 'RELEASED', reason: null });
    expect(of('phone')).toEqual({ field: 'phone', decision: 'WITHHELD', reason: 'CONSENT_REFUSED' });
    expect(of('taxCode')).toEqual({ field: 'taxCode', decision: 'WITHHELD', reason: 'NO_ROLE' });
    expect(of('version')).toBeUndefined();
  });
});
