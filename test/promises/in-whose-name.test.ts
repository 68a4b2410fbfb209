import { CAST, PERSONAS } from '../../src/demo/cast';
import { runSql } from '../support/sql';
import { startTestGateway, type TestGateway } from '../support/test-gateway';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

it('a partner whose client is named like its subject, by a UUID, is answered', async () => {
  const id = '0193aaaa-0000-7000-8000-00000000000a';
  const token = await gateway.tokenFor('partner', { sub: id, client_id: id });
  const { data, errors } = await gateway.graphql('{ people { totalCount } }', { token, purpose: 'FulfilmentOfContractualObligation' });
  expect({ data, errors }).toEqual({ data: { people: { totalCount: 0 } }, errors: [] });
});

it('a partner sees nobody more for acting for a member of the staff, or for being named like one', async () => {
  await runSql(
    gateway.database.ownerUrl,
    `INSERT INTO assignment (id, person_id, staff_id, valid_from) VALUES (gen_random_uuid(), $1, $2, now())`,
    [CAST.davide.id, PERSONAS.sales.subject],
  );
  const seen = async (claims: Record<string, unknown>): Promise<unknown> => {
    const token = await gateway.tokenFor('partner', claims);
    const document = `{ people { totalCount } person(id: "${CAST.davide.id}") { givenName } }`;
    const { data, errors } = await gateway.graphql(document, { token, purpose: 'FulfilmentOfContractualObligation' });
    expect(errors).toEqual([]);
    return data;
  };
  const own = await seen({});
  expect(own).toMatchObject({ person: null });
  expect(await seen({ sub: PERSONAS.sales.subject })).toEqual(own);
  expect(await seen({ sub: PERSONAS.sales.subject, act: { sub: 'machine' } })).toEqual(own);
});

it('what was done for one person is not taken for done for another whom the same delegate stands for', async () => {
  const document = `mutation { objectToProcessing(input: { personId: "${CAST.giulia.id}", purpose: SocialMediaMarketing, idempotencyKey: "for-one-person" }) { id } }`;
  const act = { sub: '00000000-0000-7000-8000-0000000000a1' };
  const tokenFor = (sub: string): Promise<string> => gateway.tokenFor('sales', { sub, act });
  const first = await gateway.graphql(document, { token: await tokenFor(act.sub), purpose: 'CustomerRelationshipManagement' });
  expect(first.errors).toEqual([]);
  const second = await gateway.graphql(document, {
    token: await tokenFor('00000000-0000-7000-8000-000000000099'),
    purpose: 'CustomerRelationshipManagement',
  });
  expect(second.errors.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
});
