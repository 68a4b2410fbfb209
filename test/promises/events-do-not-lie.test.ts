import { Client } from 'pg';
import { findEvents } from '../../src/access-log/find-events';
import type { RecordedEvent } from '../../src/access-log/recorded-event';
import { CAST } from '../../src/demo/cast';
import { sqlOf } from '../../src/store/sql';
import { runSql } from '../support/sql';
import { startTestGateway, type TestGateway } from '../support/test-gateway';

const SALES = { as: 'sales', purpose: 'CustomerRelationshipManagement' } as const;
const MARKETING = { as: 'marketing', purpose: 'DirectMarketing' } as const;

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

async function lastEvent(): Promise<RecordedEvent> {
  const client = new Client({ connectionString: gateway.database.ownerUrl });
  await client.connect();
  try {
    return (await findEvents(sqlOf(client), {}, { first: 1 })).nodes[0]!;
  } finally {
    await client.end();
  }
}

async function numberOfEvents(): Promise<number> {
  const [row] = await runSql<{ n: number }>(gateway.database.ownerUrl, 'SELECT count(*)::int AS n FROM access_event');
  return row!.n;
}

describe('an access event cannot be made to lie', () => {
  it('calls an answer released although another root field of the operation was refused', async () => {
    const { data } = await gateway.graphql('{ people(first: 2) { nodes { email } } accessEvents { nodes { id } } }', MARKETING);
    expect(data).toMatchObject({ people: { nodes: [{}, {}] }, accessEvents: null });
    expect(await lastEvent()).toMatchObject({ outcome: 'RELEASED', code: 'NO_ROLE', released: ['Person.email'] });
  });

  it('calls an operation refused of which nothing left', async () => {
    await gateway.graphql('{ accessEvents { nodes { id } } }', MARKETING);
    expect(await lastEvent()).toMatchObject({ outcome: 'REFUSED', code: 'NO_ROLE', released: [] });
  });

  it('tells apart two persons of like standing who were asked for different fields', async () => {
    const two = await runSql<{ ids: string[] }>(
      gateway.database.ownerUrl,
      `SELECT array_agg(person_id) AS ids FROM authorisation
        WHERE purpose = 'CustomerRelationshipManagement' AND person_id = ANY($1) GROUP BY grounds, reasons HAVING count(*) > 1`,
      [[CAST.giulia.id, CAST.luca.id, CAST.paolo.id]],
    );
    const [one, other] = two[0]!.ids;
    await gateway.graphql(`{ a: person(id: "${one!}") { givenName } b: person(id: "${other!}") { email phone } }`, SALES);
    const event = await lastEvent();
    expect([...event.released].sort()).toEqual(['Person.email', 'Person.givenName', 'Person.phone']);
    // The two root fields are read side by side: either may come first.
    expect(event.verdicts).toHaveLength(2);
    expect(event.verdicts).toContainEqual(expect.objectContaining({ persons: [expect.any(String)], released: ['Person.givenName'] }));
    expect(event.verdicts).toContainEqual(
      expect.objectContaining({ persons: [expect.any(String)], released: ['Person.email', 'Person.phone'] }),
    );
  });

  it('names the field whose values stand in the cursors, though nobody selected it', async () => {
    const document = '{ people(first: 3, orderBy: { field: email }) { edges { cursor } } }';
    const { data } = await gateway.graphql<{ people: { edges: Array<{ cursor: string }> } }>(document, SALES);
    expect(Buffer.from(data!.people.edges[0]!.cursor, 'base64url').toString()).toContain('@');
    const { released, verdicts } = await lastEvent();
    expect(released).toEqual(['Person.email']);
    expect(verdicts.every((group) => group.released.includes('Person.email'))).toBe(true);
  });

  it('names whom a count has told of, though no row was shown', async () => {
    const filter = `filter: { id: { eq: "${CAST.giulia.id}" }, email: { startsWith: "g" } }`;
    const { data } = await gateway.graphql(`{ people(first: 0, ${filter}) { totalCount } }`, MARKETING);
    expect(data).toEqual({ people: { totalCount: 1 } });
    const counted = await lastEvent();
    expect(counted.persons).toHaveLength(1);
    expect(counted.released).toEqual(['Person.email']);
    await gateway.graphql(`{ people(first: 0, ${filter}) { pageInfo { hasNextPage } } }`, MARKETING);
    expect((await lastEvent()).persons).toEqual(counted.persons);
  });

  it('is written also for an operation whose every field is skipped', async () => {
    const before = await numberOfEvents();
    const document = 'mutation { updatePerson(input: { id: "x", expectedVersion: 1 }) @skip(if: true) { id } }';
    await gateway.graphql(document, SALES);
    expect(await numberOfEvents()).toBe(before + 1);
  });
});
