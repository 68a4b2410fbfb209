import { CAST } from '../../src/demo/cast';
import { CAST_ACCOUNTS } from '../../src/demo/cast-people';
import { queueId } from '../../src/demo/queues';
import { seedCase } from '../integration/cases/work';
import { openStream } from '../integration/streams/open-stream';
import { runSql } from '../support/sql';
import { startTestGateway, type TestGateway } from '../support/test-gateway';
import { askedOf, lastTold, pseudonym, releasedOf } from '../support/told';

const CARE = { as: 'customer-service', purpose: 'CustomerCare' } as const;
const SALES = { as: 'sales', purpose: 'CustomerRelationshipManagement' } as const;
const ACCOUNTS = { as: 'sales', purpose: 'AccountManagement' } as const;
const { giulia, luca } = CAST;

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

describe('whoever is shown along an edge from a row about nobody is shown to belong there', () => {
  it('in an account', async () => {
    const id = `filter: { id: { eq: "${giulia.id}" } }`;
    const { data, told } = await askedOf(
      gateway,
      `{ account(id: "${CAST_ACCOUNTS.studio.id}") { people(${id}) { nodes { id } } } }`,
      ACCOUNTS,
    );
    expect(data).toEqual({ account: { people: { nodes: [{ id: giulia.id }] } } });
    expect([told.released, releasedOf({ told }, giulia.id)]).toEqual([['Account.people'], ['Account.people']]);
  });

  it('in a queue', async () => {
    await seedCase(gateway, { state: 'OPEN' });
    const { data, told } = await askedOf(
      gateway,
      `{ queue(id: "${queueId('care')}") { cases(first: 3) { nodes { person { id } } } } }`,
      CARE,
    );
    const { cases } = data['queue'] as { cases: { nodes: readonly { person: { id: string } }[] } };
    expect(cases.nodes).toHaveLength(3);
    for (const { person } of cases.nodes) expect(releasedOf({ told }, person.id)).toEqual(['Case.person', 'Queue.cases']);
  });
});

it('an order tells how the values of those whom it shows compare', async () => {
  const both = `filter: { id: { in: ["${giulia.id}", "${luca.id}"] } }`;
  const { told } = await askedOf(gateway, `{ people(${both}, orderBy: { field: phone, direction: DESC }) { nodes { id } } }`, SALES);
  expect([releasedOf({ told }, giulia.id), releasedOf({ told }, luca.id)]).toEqual([['Person.phone'], ['Person.phone']]);
});

it('a likely duplicate tells of both in what they are alike, whatever of it is asked for', async () => {
  const document = '{ duplicates(first: 1) { nodes { state person { id } otherPerson { id } } } }';
  const { data, told } = await askedOf(gateway, document, CARE);
  const [pair] = (data['duplicates'] as { nodes: readonly { person: { id: string }; otherPerson: { id: string } }[] }).nodes;
  for (const { id } of [pair!.person, pair!.otherPerson]) expect(releasedOf({ told }, id)).toEqual(['PossibleDuplicate.matched']);
});

it('a push tells that the record belongs to what is watched', async () => {
  const stream = await openStream(gateway, `subscription { queueChanged(queueId: "${queueId('care')}") { id } }`, CARE);
  const id = await seedCase(gateway, { state: 'OPEN' });
  expect(await stream.next()).toEqual({ data: { queueChanged: { id } } });
  stream.close();
  expect(releasedOf({ told: await lastTold(gateway) }, giulia.id)).toEqual(['Case.queue']);
});

it('the work of the morning tells in whose queue it waits', async () => {
  await seedCase(gateway, { state: 'NEW' });
  const { data, told } = await askedOf(gateway, '{ customerService { waitingCases(first: 20) { nodes { person { id } } } } }', CARE);
  const { waitingCases } = data['customerService'] as { waitingCases: { nodes: readonly { person: { id: string } }[] } };
  const persons = new Set(waitingCases.nodes.map(({ person: { id } }) => id));
  expect(persons.size).toBeGreaterThan(0);
  for (const id of persons) expect(releasedOf({ told }, id)).toContain('Case.queue');
});

describe('whoever is named along an edge and does not belong there is told of by that', () => {
  it.each(['totalCount', 'nodes { id }'])('by id in an account: %s', async (shown) => {
    const id = `filter: { id: { eq: "${luca.id}" } }`;
    const { told } = await askedOf(gateway, `{ account(id: "${CAST_ACCOUNTS.studio.id}") { people(${id}) { ${shown} } } }`, ACCOUNTS);
    expect([told.persons, releasedOf({ told }, luca.id)]).toEqual([[pseudonym(luca.id)], ['Account.people']]);
  });

  it('by the number of a case in a queue', async () => {
    const id = await seedCase(gateway, { queue: 'complaints' });
    const [row] = await runSql<{ number: string }>(gateway.database.ownerUrl, 'SELECT number FROM service_case WHERE id = $1', [id]);
    const filter = `filter: { number: { eq: "${row!.number}" } }`;
    const { data, told } = await askedOf(gateway, `{ queue(id: "${queueId('care')}") { cases(${filter}) { totalCount } } }`, CARE);
    expect(data).toEqual({ queue: { cases: { totalCount: 0 } } });
    expect(told.persons).toEqual([pseudonym(giulia.id)]);
    expect(releasedOf({ told }, giulia.id)).toContain('Queue.cases');
  });
});
