import { randomUUID } from 'node:crypto';
import { pseudonymsIn } from '../../../src/access-log/pseudonym-bytes';
import { CAST } from '../../../src/demo/cast';
import { lastEvent } from '../../support/last-event';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { pseudonym } from '../../support/told';
import { CARE, mutate, PERSON, personFor, SALES } from '../mutations/mutate';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

const EXPLAIN = `query Why($person: ID!) {
  explainAccess(person: $person, field: "email", role: "sales", purpose: CustomerRelationshipManagement) { decision }
}`;

/** Ways to ask for somebody by their id. */
const WAYS: ReadonlyArray<readonly [way: string, ask: (id: string) => Promise<unknown>]> = [
  ['a query', (id) => personFor(gateway, SALES, id)],
  ['an explanation', (id) => gateway.graphql(EXPLAIN, { ...PERSON, variables: { person: id } })],
  [
    'a change',
    (personId) => mutate(gateway, SALES, 'logInteraction', { personId, channel: 'PHONE', direction: 'INBOUND', subject: 'A call' }),
  ],
];

describe('the event names whom somebody asked for in vain, so that an auditor finds who tried (ASVS 16.3.2)', () => {
  /** Whom the event of this names, what it released, and the room it takes. */
  async function eventOf(ask: (id: string) => Promise<unknown>, id: string): Promise<object> {
    await ask(id);
    const event = await lastEvent<{ persons: Buffer; released: string[]; size: number }>(
      gateway,
      'persons, released, pg_column_size(persons) AS size',
    );
    expect(pseudonymsIn(event?.persons ?? Buffer.alloc(0))).toEqual([pseudonym(id)]);
    return { released: event?.released, size: event?.size };
  }

  it.each(WAYS)('by %s, whether that person is hidden or missing', async (_way, ask) => {
    const hidden = await eventOf(ask, CAST.anna.id);
    expect(hidden).toMatchObject({ released: [] });
    expect(await eventOf(ask, randomUUID())).toEqual(hidden);
  });

  it('of a merge both, as they were asked for, though the first look ends it', async () => {
    for (const [keep, drop] of [
      [randomUUID(), CAST.anna.id],
      [CAST.anna.id, randomUUID()],
    ] as const) {
      const { code } = await mutate(gateway, CARE, 'mergePersons', { keep, drop, expectedVersions: { keep: 1, drop: 1 } });
      expect(code).toBe('NOT_FOUND');
      const event = await lastEvent<{ persons: Buffer }>(gateway, 'persons');
      expect(pseudonymsIn(event?.persons ?? Buffer.alloc(0))).toEqual([keep, drop].map(pseudonym));
    }
  });

  it('and the auditor finds it by the person', async () => {
    await personFor(gateway, SALES, CAST.davide.id);
    const { data } = await gateway.graphql<{ accessEvents: { nodes: Array<{ role: string; released: string[]; verdicts: unknown[] }> } }>(
      `query Who($person: ID!) { accessEvents(person: $person, first: 1) { nodes { role released verdicts { persons } } } }`,
      { as: 'auditor', purpose: 'LegalCompliance', variables: { person: CAST.davide.id } },
    );
    expect(data?.accessEvents.nodes).toEqual([{ role: 'sales', released: [], verdicts: [] }]);
  });
});
