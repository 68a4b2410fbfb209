import { CAST } from '../../src/demo/cast';
import { runSql } from '../support/sql';
import { startTestGateway, type TestGateway } from '../support/test-gateway';

interface StoredEvent {
  readonly outcome: string;
  readonly code: string | null;
  readonly persons: readonly string[];
  readonly released: readonly string[];
  readonly verdicts: ReadonlyArray<{ readonly persons: readonly number[]; readonly released: readonly string[] }>;
}

const SALES = { as: 'sales', purpose: 'CustomerRelationshipManagement' } as const;
const MARKETING = { as: 'marketing', purpose: 'DirectMarketing' } as const;

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

async function lastEvent(): Promise<StoredEvent> {
  const events = await runSql<StoredEvent & { id: string }>(
    gateway.database.ownerUrl,
    'SELECT id, outcome, code, persons, released, verdicts FROM access_event ORDER BY at DESC LIMIT 1',
  );
  return events[0]!;
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
    expect(event.verdicts).toEqual([
      expect.objectContaining({ persons: [0], released: ['Person.givenName'] }),
      expect.objectContaining({ persons: [1], released: ['Person.email', 'Person.phone'] }),
    ]);
  });

  it('is written also for an operation whose every field is skipped', async () => {
    const before = await numberOfEvents();
    const document = 'mutation { updatePerson(input: { id: "x", expectedVersion: 1 }) @skip(if: true) { id } }';
    await gateway.graphql(document, SALES);
    expect(await numberOfEvents()).toBe(before + 1);
  });
});
