import { randomUUID } from 'node:crypto';
import { CAST } from '../../../src/demo/cast';
import { runSql } from '../../support/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { inShoesOf, NADIA, seedCase, seedTicket, shown, step, SUPPORT } from '../cases/work';
import { CARE, PERSON, type Doer } from '../mutations/mutate';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

const owner = (text: string, values: readonly unknown[]): Promise<object[]> => runSql(gateway.database.ownerUrl, text, values);

async function queueOfNoTeam(department: string): Promise<string> {
  const id = randomUUID();
  await owner(`INSERT INTO queue (id, name, department) VALUES ($1, $2, $3)`, [id, `Free ${id}`, department]);
  return id;
}

/** The work that waits on somebody's desk, as a view of their department lists it. */
async function waiting(doer: Doer, view: 'customerService' | 'support'): Promise<string[]> {
  const list = view === 'support' ? 'waitingTickets' : 'waitingCases';
  const document = `{ ${view} { list: ${list}(first: 500) { nodes { id } } } }`;
  const { data, errors } = await gateway.graphql<Record<string, { list: { nodes: { id: string }[] } | null }>>(document, doer);
  expect(errors).toEqual([]);
  return (data![view]!.list?.nodes ?? []).map(({ id }) => id);
}

describe('what was handed off to a queue of no team', () => {
  it('waits on every desk of customer service, until somebody takes it', async () => {
    const toQueueId = await queueOfNoTeam('CUSTOMER_SERVICE');
    const id = await seedCase(gateway);
    await step(gateway, CARE, 'promiseCase', id, 1);
    expect(shown(await step(gateway, CARE, 'handOffCase', id, 2, { toQueueId }))).toMatchObject({
      ownerId: null,
      queue: { id: toQueueId },
    });
    const nadia = await inShoesOf(gateway, CARE, NADIA);
    for (const doer of [CARE, nadia]) expect(await waiting(doer, 'customerService')).toContain(id);
    expect((await step(gateway, nadia, 'takeCase', id, 3)).errors).toEqual([]);
    expect(await waiting(CARE, 'customerService')).not.toContain(id);
  });

  it('is shown to a person only where it is their own', async () => {
    const queue = await queueOfNoTeam('CUSTOMER_SERVICE');
    const [theirs, others] = [await seedCase(gateway), await seedCase(gateway, { personId: CAST.luca.id })];
    await owner('UPDATE service_case SET queue_id = $1 WHERE id IN ($2, $3)', [queue, theirs, others]);
    expect(await waiting(PERSON, 'customerService')).toEqual([theirs]);
    expect(await waiting(SUPPORT, 'customerService')).toEqual([]);
  });

  it('shows support no person whom its teams do not see', async () => {
    const queue = await queueOfNoTeam('SUPPORT');
    const [seen, hidden] = [await seedTicket(gateway), await seedTicket(gateway, { personId: CAST.luca.id })];
    await owner('UPDATE ticket SET queue_id = $1 WHERE id IN ($2, $3)', [queue, seen, hidden]);
    await owner('DELETE FROM assignment WHERE person_id = $1', [CAST.luca.id]);
    const ids = await waiting(SUPPORT, 'support');
    expect([ids.includes(seen), ids.includes(hidden)]).toEqual([true, false]);
  });
});
