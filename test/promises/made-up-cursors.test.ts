import { CAST } from '../../src/demo/cast';
import { CAST_ACCOUNTS } from '../../src/demo/cast-people';
import { FEW } from '../../src/release/sql/matches';
import { CARE, MARKETING, type Doer } from '../integration/mutations/mutate';
import { runSql } from '../support/sql';
import { startTestGateway, type TestGateway } from '../support/test-gateway';
import { askedOf, pseudonym, type Asked } from '../support/told';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

const asked = (document: string, asker: Doer): Promise<Asked> => askedOf(gateway, document, asker);

describe('a page behind a cursor that somebody made up', () => {
  const cursor = (order: string, value: string): string =>
    Buffer.from(JSON.stringify([order, 1, value, '00000000-0000-7000-8000-000000000000'])).toString('base64url');
  const behind = (value: string, first: number, more = ''): string =>
    `{ people(first: ${String(first)}, filter: { phone: { isNull: false } }, orderBy: { field: phone${more} },
       after: "${cursor(`Person.phone ${more === '' ? 'ASC' : 'DESC'}`, value)}") { nodes { id } pageInfo { hasNextPage } } }`;

  it('names whoever follows, shown or not, with the field that tells where they stand', async () => {
    const { data } = await gateway.graphql<{ people: { nodes: { id: string; phone: string }[]; totalCount: number } }>(
      '{ people(first: 3, filter: { phone: { isNull: false } }, orderBy: { field: phone, direction: DESC }) { totalCount nodes { id phone } } }',
      MARKETING,
    );
    const [last, next, third] = data!.people.nodes;
    // So many that a further page does not tell of each.
    expect(data!.people.totalCount).toBeGreaterThan(FEW);
    const guess = await asked(behind(next!.phone, 0), MARKETING);
    expect(guess.data['people']).toEqual({ nodes: [], pageInfo: { hasNextPage: true } });
    expect(guess.told.persons).toEqual([pseudonym(next!.id)]);
    expect(guess.told.verdicts).toEqual([{ persons: guess.told.persons, released: ['Person.phone'] }]);
    const page = await asked(behind(last!.phone, 1, ', direction: DESC'), MARKETING);
    expect(page.data['people']).toEqual({ nodes: [{ id: next!.id }], pageInfo: { hasNextPage: true } });
    expect([...page.told.persons].sort()).toEqual([pseudonym(next!.id), pseudonym(third!.id)].sort());
    for (const { released } of page.told.verdicts) expect(released).toEqual(['Person.phone']);
    // Nobody stands behind the last.
    expect((await asked(behind(`${last!.phone}0`, 0), MARKETING)).told.persons).toEqual([]);
  });

  it.each([
    ['', '2020-01-01T00:00:00Z', true],
    ['', '2099-01-01T00:00:00Z', false],
    [', orderBy: { field: occurredAt, direction: DESC }', '2099-01-01T00:00:00Z', true],
  ])('says of one person’s rows (%s) behind %s that it told where they stand', async (orderBy, value, follows) => {
    const at = cursor(`Interaction.occurredAt ${orderBy === '' ? 'ASC' : 'DESC'}`, value);
    const order = orderBy === '' ? ', orderBy: { field: occurredAt }' : orderBy;
    const document = `{ person(id: "${CAST.giulia.id}") { interactions(first: 0${order}, after: "${at}") { pageInfo { hasNextPage } } } }`;
    const { data, told } = await asked(document, CARE);
    expect(data['person']).toEqual({ interactions: { pageInfo: { hasNextPage: follows } } });
    expect(told.verdicts).toEqual([
      {
        persons: [pseudonym(CAST.giulia.id)],
        released: expect.arrayContaining(['Interaction.occurredAt', 'Person.interactions']) as unknown,
      },
    ]);
  });

  it('names whoever follows in an account of many, and that they work there', async () => {
    const SALES: Doer = { as: 'sales', purpose: 'AccountManagement' };
    const account = CAST_ACCOUNTS.studio.id;
    const some = await gateway.graphql<{ people: { nodes: { id: string }[] } }>(
      '{ people(first: 60, filter: { jobTitle: { isNull: false } }) { nodes { id } } }',
      SALES,
    );
    await runSql(
      gateway.database.ownerUrl,
      'INSERT INTO account_membership (id, person_id, account_id) SELECT gen_random_uuid(), unnest($1::uuid[]), $2 ON CONFLICT DO NOTHING',
      [some.data!.people.nodes.map(({ id }) => id), account],
    );
    const list = (more: string): string => `{ account(id: "${account}") { people(${more}, orderBy: { field: familyName }) `;
    const { data } = await gateway.graphql<{ account: { people: { totalCount: number; nodes: { id: string; familyName: string }[] } } }>(
      `${list('first: 1')} { totalCount nodes { id familyName } } } }`,
      SALES,
    );
    const { totalCount, nodes } = data!.account.people;
    expect(totalCount).toBeGreaterThan(FEW);
    const at = cursor('Person.familyName ASC', nodes[0]!.familyName);
    const { told } = await asked(`${list(`first: 0, after: "${at}"`)} { pageInfo { hasNextPage } } } }`, SALES);
    expect(told.persons).toEqual([pseudonym(nodes[0]!.id)]);
    expect(told.verdicts).toEqual([{ persons: told.persons, released: ['Person.familyName', 'Account.people'] }]);
  });
});
