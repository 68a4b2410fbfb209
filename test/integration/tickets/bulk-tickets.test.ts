import { randomUUID } from 'node:crypto';
import { CAST, PERSONAS } from '../../../src/demo/cast';
import { runSql } from '../../support/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { CARE, mutate } from '../mutations/mutate';
import { endedJob, seenJob } from '../cases/seen-job';
import { BRUNO, inShoesOf, seedTicket, SUPPORT } from '../cases/work';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

const MISSING = randomUUID();
const inVersion = (expectedVersion: number, ...ids: string[]): object[] => ids.map((id) => ({ id, expectedVersion }));
const ticketsOf = (ids: readonly string[]) =>
  runSql<{ state: string; owner: string | null; n: number }>(
    gateway.database.ownerUrl,
    'SELECT state, owner_id AS owner, count(*)::integer AS n FROM ticket WHERE id = ANY($1) GROUP BY 1, 2',
    [ids],
  );

describe('closeTickets', () => {
  it('closes what can be closed, and says of each other row why not', async () => {
    const resolved = await Promise.all(Array.from({ length: 3 }, () => seedTicket(gateway, { state: 'RESOLVED' })));
    const [open, old] = [await seedTicket(gateway, { state: 'IN_PROGRESS' }), await seedTicket(gateway, { state: 'RESOLVED' })];
    const hidden = await seedTicket(gateway, { state: 'RESOLVED', personId: CAST.elena.id });
    const tickets = [...inVersion(1, ...resolved, open, hidden, MISSING), ...inVersion(7, old)];
    const begun = await mutate(gateway, SUPPORT, 'closeTickets', { tickets });
    expect(begun.errors).toEqual([]);
    expect(await endedJob(gateway, SUPPORT, begun.payload?.id)).toEqual({
      state: 'DONE',
      total: 7,
      done: 3,
      failed: 4,
      failures: [
        { position: 3, id: open, code: 'ILLEGAL_STEP', detail: expect.stringContaining('resolveTicket') as string },
        // A hidden ticket and a missing one answer alike.
        { position: 4, id: hidden, code: 'NOT_FOUND', detail: null },
        { position: 5, id: MISSING, code: 'NOT_FOUND', detail: null },
        { position: 6, id: old, code: 'CONFLICT', detail: null },
      ],
    });
    expect(await ticketsOf(resolved)).toEqual([{ state: 'CLOSED', owner: null, n: 3 }]);
    expect(await ticketsOf([open, hidden, old])).toEqual(
      expect.arrayContaining([
        { state: 'IN_PROGRESS', owner: null, n: 1 },
        { state: 'RESOLVED', owner: null, n: 2 },
      ]),
    );
  });

  it('refuses a job of no rows, and a role that closes no ticket', async () => {
    expect((await mutate(gateway, SUPPORT, 'closeTickets', { tickets: [] })).errors[0]?.extensions.field).toBe('input.tickets');
    const tickets = inVersion(1, await seedTicket(gateway, { state: 'RESOLVED' }));
    expect((await mutate(gateway, CARE, 'closeTickets', { tickets })).code).toBe('NO_ROLE');
  });
});

describe('assignTickets', () => {
  it('gives each to the colleague, as assignTicket would, and is begun once for one idempotency key', async () => {
    const ids = [await seedTicket(gateway, { state: 'IN_PROGRESS' }), await seedTicket(gateway)];
    const foreign = await seedTicket(gateway, { queue: 'care', state: 'IN_PROGRESS' });
    const input = { tickets: inVersion(1, ...ids, foreign), assigneeId: BRUNO, idempotencyKey: 'give-these-once' };
    const [first, again] = [await mutate(gateway, SUPPORT, 'assignTickets', input), await mutate(gateway, SUPPORT, 'assignTickets', input)];
    expect(again.payload).toEqual(first.payload);
    const ended = await endedJob(gateway, SUPPORT, first.payload?.id);
    expect(ended).toMatchObject({ done: 2, failures: [{ position: 2, id: foreign, code: 'NO_ROLE' }] });
    expect(new Set((await ticketsOf(ids)).map(({ owner }) => owner))).toEqual(new Set([BRUNO]));
    expect((await ticketsOf([foreign]))[0]?.owner).toBeNull();
  });

  it('gives nothing to a stranger', async () => {
    const tickets = inVersion(1, await seedTicket(gateway, { state: 'IN_PROGRESS' }));
    const begun = await mutate(gateway, SUPPORT, 'assignTickets', { tickets, assigneeId: PERSONAS.sales.subject });
    expect(await endedJob(gateway, SUPPORT, begun.payload?.id)).toMatchObject({ done: 0, failures: [{ code: 'INVALID_INPUT' }] });
  });
});

it('a job over tickets is seen by nobody but whoever asked for it', async () => {
  const begun = await mutate(gateway, SUPPORT, 'closeTickets', { tickets: inVersion(1, MISSING) });
  await endedJob(gateway, SUPPORT, begun.payload?.id);
  expect(await seenJob(gateway, await inShoesOf(gateway, SUPPORT, BRUNO), begun.payload?.id)).toBeNull();
  expect(await seenJob(gateway, CARE, begun.payload?.id)).toBeNull();
});
