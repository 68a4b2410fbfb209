import { CAST } from '../../src/demo/cast';
import {
  AccessEventsDocument,
  AccountsDocument,
  ExplainAccessDocument,
  InteractionsDocument,
  MeDocument,
  OpportunitiesDocument,
  OrdersDocument,
  PeopleDocument,
  PersonDocument,
  PurposesDocument,
} from '../support/generated/operations';
import { startTestGateway, type TestGateway } from '../support/test-gateway';

const inLawfulHands = { as: 'dpo', purpose: 'LegalCompliance' } as const;

describe('the published operations', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startTestGateway();
  });
  afterAll(() => gateway.close());

  it.each([
    ['People', PeopleDocument],
    ['Accounts', AccountsDocument],
    ['Opportunities', OpportunitiesDocument],
    ['Orders', OrdersDocument],
    ['Interactions', InteractionsDocument],
  ] as const)('%s lists rows', async (_name, document) => {
    const { status, errors, data } = await gateway.graphql<
      Record<string, { nodes: readonly unknown[]; totalCount: number } | null>,
      object
    >(document, {
      ...inLawfulHands,
      variables: { first: 3 },
    });
    expect({ status, errors }).toEqual({ status: 200, errors: [] });
    const [list] = Object.values(data ?? {});
    expect(list?.nodes).toHaveLength(3);
    expect(list?.totalCount).toBeGreaterThan(3);
  });

  it('Person shows all that may be released of one', async () => {
    const { errors, data } = await gateway.graphql(PersonDocument, { ...inLawfulHands, variables: { id: CAST.giulia.id } });
    expect(errors).toEqual([]);
    expect(data?.person).toMatchObject({ givenName: 'Giulia', familyName: 'Ferri' });
  });

  it('ExplainAccess says on which ground', async () => {
    const variables = { person: CAST.giulia.id, field: 'email', role: 'marketing', purpose: 'DirectMarketing' } as const;
    const { errors, data } = await gateway.graphql(ExplainAccessDocument, { ...inLawfulHands, variables });
    expect(errors).toEqual([]);
    expect(data?.explainAccess).toMatchObject({ decision: 'RELEASED', ground: 'CONSENT_EMAIL' });
  });

  it('Me and Purposes tell a frontend what it may declare', async () => {
    const me = await gateway.graphql(MeDocument, { as: 'marketing', purpose: 'DirectMarketing' });
    expect(me.data?.me).toMatchObject({ role: 'marketing', purpose: 'DirectMarketing', scope: 'all' });
    const purposes = await gateway.graphql(PurposesDocument, { as: 'marketing', purpose: 'DirectMarketing' });
    const permitted = purposes.data?.purposes?.filter((purpose) => purpose.permitted).map(({ name }) => name);
    expect(permitted?.toSorted()).toEqual(me.data?.me?.permittedPurposes.toSorted());
  });

  it('AccessEvents shows the auditor what the others did', async () => {
    const { errors, data } = await gateway.graphql(AccessEventsDocument, { as: 'auditor', purpose: 'LegalCompliance' });
    expect(errors).toEqual([]);
    expect(data?.accessEvents?.nodes.map(({ operationName }) => operationName)).toContain('People');
  });
});
