import { CAST } from '../../src/demo/cast';
import { CAST_ACCOUNTS } from '../../src/demo/cast-people';
import { FEW } from '../../src/release/sql/matches';
import type { Doer } from '../integration/mutations/mutate';
import { runSql } from '../support/sql';
import { startTestGateway, type TestGateway } from '../support/test-gateway';
import { askedOf, pseudonym, type Asked, type Told } from '../support/told';

/** Those whom the team looks after. */
const TEAM: Doer = { as: 'sales', purpose: 'CustomerRelationshipManagement' };
const SALES = { as: 'sales', purpose: 'AccountManagement' } as const;
const CARE = { as: 'customer-service', purpose: 'CustomerCare' } as const;

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

const asked = (document: string, asker: Doer): Promise<Asked> => askedOf(gateway, document, asker);

interface WithPeople {
  readonly people: { readonly nodes: readonly { readonly id: string }[] };
}

/** Those of an account whose place there sales may see. */
async function visiblePeople(account: string): Promise<string[]> {
  const { data } = await gateway.graphql<{ account: WithPeople }>(
    `{ account(id: "${account}") { people(first: 1000) { nodes { id } } } }`,
    SALES,
  );
  return data!.account.people.nodes.map(({ id }) => id);
}

/** So many of those whose occupation sales may see. */
async function somePeople(count: number): Promise<string[]> {
  const { data } = await gateway.graphql<WithPeople>(
    `{ people(first: ${String(count)}, filter: { jobTitle: { isNull: false } }) { nodes { id } } }`,
    SALES,
  );
  return data!.people.nodes.map(({ id }) => id);
}

/** A copy of some row of a table, with other values. */
async function copied(table: string, values: Readonly<Record<string, string | null>>): Promise<string> {
  const [row] = await runSql<{ id: string }>(
    gateway.database.ownerUrl,
    `INSERT INTO ${table} SELECT (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid()) || $1::jsonb)).* FROM ${table} r LIMIT 1 RETURNING id`,
    [JSON.stringify(values)],
  );
  return row!.id;
}

/** A sale about one person, or about an account alone, that has a task about another person. */
async function saleWithTask(buyer: string | null, other: string): Promise<string> {
  const sale = await copied('opportunity', { person_id: buyer, account_id: CAST_ACCOUNTS.studio.id });
  await copied('task', { person_id: other, opportunity_id: sale });
  return sale;
}

async function bring(ids: readonly string[], account: string): Promise<void> {
  await runSql(
    gateway.database.ownerUrl,
    `INSERT INTO account_membership (id, person_id, account_id) SELECT gen_random_uuid(), unnest($1::uuid[]), $2`,
    [ids, account],
  );
}

describe('a count along an edge from a row about nobody', () => {
  it('names the only person whom it tells of, and says that where they work was released', async () => {
    const [person, ...others] = await visiblePeople(CAST_ACCOUNTS.studio.id);
    expect(others).toEqual([]);
    const { data, told } = await asked(`{ account(id: "${CAST_ACCOUNTS.studio.id}") { name people(first: 0) { totalCount } } }`, SALES);
    expect(data['account']).toMatchObject({ people: { totalCount: 1 } });
    expect(told).toEqual({
      shape: 'CONSULT',
      persons: [pseudonym(person!)],
      released: ['Account.people', 'Account.name'],
      used: [],
      verdicts: [{ persons: [pseudonym(person!)], released: ['Account.people'] }],
    });
  });

  it('names them where it only says that a further page follows', async () => {
    const people = await visiblePeople(CAST_ACCOUNTS.studio.id);
    const { data, told } = await asked(
      `{ account(id: "${CAST_ACCOUNTS.studio.id}") { people(first: 0) { pageInfo { hasNextPage } } } }`,
      SALES,
    );
    expect(data).toEqual({ account: { people: { pageInfo: { hasNextPage: true } } } });
    expect(told.persons).toEqual(people.map(pseudonym));
  });

  it('names them under a filter as well, with what it read', async () => {
    const { told } = await asked(
      `{ account(id: "${CAST_ACCOUNTS.studio.id}") { people(first: 0, filter: { familyName: { isNull: false } }) { totalCount } } }`,
      SALES,
    );
    expect(told.verdicts).toEqual([{ persons: told.persons, released: ['Person.familyName', 'Account.people'] }]);
    expect(told.persons).toHaveLength(1);
  });

  it('names those whom an edge of no category leads to', async () => {
    const { told } = await asked(`{ account(id: "${CAST_ACCOUNTS.studio.id}") { timeline(first: 0) { totalCount } } }`, SALES);
    expect(told.verdicts).toEqual([{ persons: told.persons, released: ['Account.timeline'] }]);
    expect(told.persons.length).toBeGreaterThan(0);
  });

  it('names those whom a sale about nobody leads to; of a sale about somebody, that person as well', async () => {
    const [buyer, other] = await somePeople(2);
    const counts = async (id: string): Promise<Told> => {
      const { data, told } = await asked(`{ opportunity(id: "${id}") { tasks(first: 0) { totalCount } } }`, SALES);
      expect(data).toEqual({ opportunity: { tasks: { totalCount: 1 } } });
      return told;
    };
    const ofNobody = await counts(await saleWithTask(null, other!));
    expect(ofNobody.verdicts).toEqual([{ persons: [pseudonym(other!)], released: ['Opportunity.tasks'] }]);
    const ofBuyer = await counts(await saleWithTask(buyer!, other!));
    expect(ofBuyer.verdicts).toEqual([
      { persons: [pseudonym(buyer!)], released: ['Opportunity.tasks'] },
      { persons: [pseudonym(other!)], released: ['Opportunity.tasks'] },
    ]);
  });

  it('shows nobody, and says nothing of the edge, where there is nobody', async () => {
    const { data, told } = await asked(`{ account(id: "${await copied('account', {})}") { people(first: 0) { totalCount } } }`, SALES);
    expect(data).toEqual({ account: { people: { totalCount: 0 } } });
    expect(told).toMatchObject({ persons: [], released: [], verdicts: [] });
  });

  it('stays a list where it is asked of each account of one', async () => {
    const { told } = await asked('{ accounts(first: 50) { nodes { people(first: 0) { totalCount } } } }', SALES);
    expect(told.shape).toBe('LIST');
    expect(told.persons.length).toBeGreaterThan(5);
  });

  it.each([
    [FEW, FEW],
    [FEW + 1, 0],
  ])('of %i persons names %i', async (count, named) => {
    const account = await copied('account', {});
    await bring(await somePeople(count), account);
    const { data, told } = await asked(`{ account(id: "${account}") { people(first: 0) { totalCount } } }`, SALES);
    expect(data).toEqual({ account: { people: { totalCount: count } } });
    expect(told.persons).toHaveLength(named);
  });
});

describe('a page under a condition', () => {
  it('says of everybody whom it shows that it released what the condition read, and of nobody else', async () => {
    const { data, told } = await asked('{ people(first: 30, filter: { jobTitle: { isNull: false } }) { nodes { id } } }', SALES);
    const shown = (data['people'] as WithPeople['people']).nodes.map(({ id }) => pseudonym(id));
    expect(shown).toHaveLength(30);
    expect(told.released).toEqual(expect.arrayContaining(['Person.jobTitle']));
    expect(told.verdicts.flatMap(({ persons }) => persons).sort()).toEqual(shown.sort());
    for (const { released } of told.verdicts) expect(released).toContain('Person.jobTitle');
  });

  it('says no more than that these were shown where there is no condition', async () => {
    const { told } = await asked('{ people(first: 30) { nodes { id } } }', SALES);
    expect(told.persons).toHaveLength(30);
    expect(told.released).toEqual([]);
  });
});

describe('a count of those whom the asker names', () => {
  it('says of each that it was told of them, however many: the difference of two such counts tells of one', async () => {
    const ids = await somePeople(FEW + 10);
    const { data, told } = await asked(
      `{ people(filter: { id: { in: ${JSON.stringify(ids)} }, jobTitle: { isNull: false } }) { totalCount } }`,
      SALES,
    );
    expect(data).toEqual({ people: { totalCount: FEW + 10 } });
    expect([...told.persons].sort()).toEqual(ids.map(pseudonym).sort());
    for (const { released } of told.verdicts) expect(released).toContain('Person.jobTitle');
  });
});

describe('a count of all whom the asker may see', () => {
  it('names them where they are those assigned to the asker, and few', async () => {
    const { data, told } = await asked('{ people { totalCount } }', TEAM);
    const { totalCount } = data['people'] as unknown as { totalCount: number };
    expect(totalCount).toBeGreaterThan(0);
    expect(told.persons).toHaveLength(totalCount <= FEW ? totalCount : 0);
    await runSql(gateway.database.ownerUrl, `DELETE FROM assignment WHERE person_id <> $1`, [CAST.giulia.id]);
    const one = await asked('{ people { totalCount } }', TEAM);
    expect(one.data).toEqual({ people: { totalCount: 1 } });
    expect(one.told.persons).toEqual([pseudonym(CAST.giulia.id)]);
  });

  it('names nobody where they are all in the store', async () => {
    const { told } = await asked('{ people { totalCount } }', { as: 'dpo', purpose: 'RightsFulfilment' });
    expect(told.persons).toEqual([]);
  });
});

describe('one person’s rows under a condition', () => {
  const counted = (filter: string, what = 'totalCount'): string =>
    `{ person(id: "${CAST.giulia.id}") { cases(first: 0${filter}) { ${what} } } }`;
  const STARTS = ', filter: { subject: { startsWith: "F" } }';

  it.each([
    ['a filter', counted(STARTS)],
    ['a filter that meets nothing', counted(', filter: { subject: { startsWith: "@" } }')],
    ['a search', counted(', search: "f"')],
    ['a further page', counted(STARTS, 'pageInfo { hasNextPage }')],
    ['rows', `{ person(id: "${CAST.giulia.id}") { cases(first: 5${STARTS}) { nodes { id } } } }`],
    [
      'rows that are none',
      `{ person(id: "${CAST.giulia.id}") { cases(first: 5, filter: { subject: { startsWith: "@" } }) { nodes { id } } } }`,
    ],
  ])('says that it released what the condition read: %s', async (_what, document) => {
    const both: unknown = expect.arrayContaining(['Person.cases', 'Case.subject']);
    const { told } = await asked(document, CARE);
    expect(told.used).toContain('Case.subject');
    expect(told.released).toEqual(both);
    expect(told.verdicts).toEqual([{ persons: [pseudonym(CAST.giulia.id)], released: both }]);
  });

  it.each([
    ['no condition', counted('')],
    [
      'a condition and neither a count nor a further page',
      `{ person(id: "${CAST.giulia.id}") { cases(first: 0${STARTS}) { __typename } } }`,
    ],
  ])('and says no more with %s', async (_what, document) => {
    const { told } = await asked(document, CARE);
    expect(told.verdicts).toEqual([{ persons: [pseudonym(CAST.giulia.id)], released: ['Person.cases'] }]);
  });
});
