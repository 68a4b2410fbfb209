import { randomUUID } from 'node:crypto';
import { CAST, PERSONAS } from '../../../src/demo/cast';
import { runSql } from '../../support/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { inShoesOf, NADIA, seedCase, seedTicket, SHOWN_CASE, SHOWN_TICKET, shown, step, SUPPORT } from '../cases/work';
import { CARE, mutate, PERSON, type Doer } from '../mutations/mutate';

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

/** What stands in a list of somebody's desk. */
async function onDesk(doer: Doer, view: 'customerService' | 'support', list: string): Promise<string[]> {
  const document = `{ ${view} { list: ${list}(first: 500) { nodes { id } } } }`;
  const { data, errors } = await gateway.graphql<Record<string, { list: { nodes: { id: string }[] } | null }>>(document, doer);
  expect(errors).toEqual([]);
  return (data![view]!.list?.nodes ?? []).map(({ id }) => id);
}

const waiting = (doer: Doer, view: 'customerService' | 'support'): Promise<string[]> =>
  onDesk(doer, view, view === 'support' ? 'waitingTickets' : 'waitingCases');

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

describe('work for which there is no queue, since the team of whoever opens it has none', () => {
  beforeAll(() => owner('UPDATE queue SET team_id = NULL', []));

  it('is a case of whoever opened it, stands on their desk, and goes on from there', async () => {
    const input = { personId: CAST.giulia.id, subject: 'Where is my order?', channel: 'PHONE' };
    const { id, ownerId, queue, state } = shown(await mutate(gateway, CARE, 'openCase', input, SHOWN_CASE)) ?? {};
    expect([ownerId, queue, state]).toEqual([PERSONAS['customer-service'].subject, null, 'NEW']);
    expect(await onDesk(CARE, 'customerService', 'myCases')).toContain(id);
    expect((await step(gateway, CARE, 'takeCase', id, 1)).errors).toEqual([]);
  });

  it('is a ticket of whoever opened it, stands on their desk, and goes on from there', async () => {
    const input = { personId: CAST.giulia.id, subject: 'No line', severity: 'S4' };
    const { id, ownerId, queue, state } = shown(await mutate(gateway, SUPPORT, 'openTicket', input, SHOWN_TICKET)) ?? {};
    expect([ownerId, queue, state]).toEqual([PERSONAS.support.subject, null, 'NEW']);
    expect(await onDesk(SUPPORT, 'support', 'myTickets')).toContain(id);
    expect((await step(gateway, SUPPORT, 'takeTicket', id, 1)).errors).toEqual([]);
  });

  it.each([
    ['openCase', 'takeCase', 'case { id }', CARE, { channel: 'PHONE' }],
    ['openTicket', 'takeTicket', 'ticket { id }', SUPPORT, { severity: 'S4' }],
  ] as const)('goes on from there after %s also where whoever opened it is in no team', async (open, take, what, doer, more) => {
    const loner = randomUUID();
    await owner(`INSERT INTO staff (id, name) VALUES ($1, 'Lia')`, [loner]);
    await owner(`INSERT INTO assignment (id, person_id, staff_id, valid_from) VALUES (gen_random_uuid(), $1, $2, now())`, [
      CAST.giulia.id,
      loner,
    ]);
    const alone = await inShoesOf(gateway, doer, loner);
    const input = { personId: CAST.giulia.id, subject: 'Where is my order?', ...more };
    const { id } = shown(await mutate(gateway, alone, open, input, what)) ?? {};
    expect((await step(gateway, alone, take, String(id), 1)).errors).toEqual([]);
  });

  it('waits for all who may see it where a queue of no team is named', async () => {
    const toQueue = await queueOfNoTeam('CUSTOMER_SERVICE');
    const input = { personId: CAST.giulia.id, subject: 'Where is my order?', channel: 'PHONE', queueId: toQueue };
    const { id, ownerId } = shown(await mutate(gateway, CARE, 'openCase', input, SHOWN_CASE)) ?? {};
    expect(ownerId).toBeNull();
    expect(await waiting(CARE, 'customerService')).toContain(id);
  });
});
