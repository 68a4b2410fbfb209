import { CAST } from '../../../src/demo/cast';
import { queueId } from '../../../src/demo/queues';
import { eventsOf } from '../../support/events-of';
import { runSql } from '../../support/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { CARE, mutate, SALES, type Done } from '../mutations/mutate';
import { BRUNO, CHIARA, NADIA, seedCase, seedTicket, STEFANO, step, SUPPORT } from './work';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

const TYPES = { service_case: 'Case', ticket: 'Ticket', task: 'Task', hand_off: 'HandOff', opportunity: 'Opportunity' } as const;
/** Columns that the graph shows under another name. */
const EDGES: Readonly<Record<string, string>> = { queue_id: 'queue', to_queue_id: 'queue' };
/** What is no field to be written, and the clock of a ticket, which each step writes anew. */
const NOT_WRITTEN = /^(id|version|urgency|document|(person|account|case|ticket|opportunity|lead|product)_id)$|^(respond|resolve)_by$|^wait/;

/** The store keeps them by itself, whoever writes. */
const STAMPS: ReadonlySet<string> = new Set(['Opportunity.createdAt', 'Opportunity.changedAt']);

type Row = Readonly<Record<string, unknown>>;

const fieldOf = (column: string): string => EDGES[column] ?? column.replaceAll(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase());

/** Each cell of the tables, by coordinate and row. */
async function cells(): Promise<Map<string, { coordinate: string; value: unknown }>> {
  const found = new Map<string, { coordinate: string; value: unknown }>();
  for (const [table, type] of Object.entries(TYPES)) {
    const rows = await runSql<{ row: Row }>(gateway.database.ownerUrl, `SELECT row_to_json(t) AS row FROM ${table} t`);
    for (const { row } of rows)
      for (const [column, value] of Object.entries(row).filter(([name]) => !NOT_WRITTEN.test(name)))
        found.set(`${table} ${String(row['id'])} ${column}`, { coordinate: `${type}.${fieldOf(column)}`, value });
  }
  return found;
}

const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();

/** What some work changed in the store, and what its event says that it wrote. */
async function compared(work: () => Promise<Done>): Promise<{ changed: string[]; used: string[] }> {
  const before = await cells();
  const [event] = await eventsOf(gateway.database, async () => {
    expect((await work()).errors).toEqual([]);
  });
  const differing = [...(await cells())].filter(([key, { value }]) => value !== (before.get(key)?.value ?? null));
  const used = (event!['used'] as string[]).filter((name) => !/^Ticket\.(respondedAt|respondBy|resolveBy|wait)/.test(name));
  const changed = differing.map(([, { coordinate }]) => coordinate).filter((coordinate) => !STAMPS.has(coordinate));
  return { changed: sorted(changed), used: sorted(used) };
}

const TO_SALES = { toQueueId: queueId('salesLeads'), purpose: 'CustomerRelationshipManagement', reason: 'Asks for an offer' };
const personId = CAST.giulia.id;

/** A case of which an answer was promised. */
async function promised(state: string, ownerId: string | null): Promise<string> {
  const id = await seedCase(gateway, { state, ownerId });
  await runSql(gateway.database.ownerUrl, `UPDATE service_case SET promised_at = now() WHERE id = $1`, [id]);
  return id;
}

/** One after whose answer somebody is to ask whether it helped. */
async function resolved(): Promise<string> {
  const id = await promised('OPEN', null);
  expect((await step(gateway, CARE, 'resolveCase', id, 1)).errors).toEqual([]);
  return id;
}

describe('the event of a command names all that it wrote, and nothing else', () => {
  it.each<[string, () => Promise<string>, (id: string) => Promise<Done>]>([
    ['handOffPerson', () => Promise.resolve(personId), () => mutate(gateway, CARE, 'handOffPerson', { personId, ...TO_SALES })],
    ['handOffCase within', () => promised('OPEN', CHIARA), (id) => step(gateway, CARE, 'handOffCase', id, 1)],
    ['handOffCase to another department', () => promised('OPEN', CHIARA), (id) => step(gateway, CARE, 'handOffCase', id, 1, TO_SALES)],
    [
      'handOffTicket within',
      () => seedTicket(gateway, { state: 'IN_PROGRESS', ownerId: STEFANO }),
      (id) => step(gateway, SUPPORT, 'handOffTicket', id, 1),
    ],
    ['handOffTicket to another department', () => seedTicket(gateway), (id) => step(gateway, SUPPORT, 'handOffTicket', id, 1, TO_SALES)],
    ['resolveCase', () => promised('OPEN', CHIARA), (id) => step(gateway, CARE, 'resolveCase', id, 1)],
    ['reopenCase', resolved, (id) => step(gateway, CARE, 'reopenCase', id, 2)],
    [
      'createOpportunity',
      () => Promise.resolve(personId),
      () => mutate(gateway, SALES, 'createOpportunity', { personId, name: 'A second line', amount: 480 }),
    ],
  ])('%s', async (_command, seed, take) => {
    const id = await seed();
    const { changed, used } = await compared(() => take(id));
    expect(changed.length).toBeGreaterThan(0);
    expect(used).toEqual(changed);
  });
});

const owner = (text: string, values: readonly unknown[] = []): Promise<object[]> => runSql(gateway.database.ownerUrl, text, values);
const opened = { personId, subject: 'No line', description: 'Since yesterday' };
const nothing = (): Promise<unknown> => Promise.resolve();

/** What a customer of value bought. */
const valued = (): Promise<unknown> =>
  owner(`INSERT INTO opportunity (id, name, person_id, stage, amount) VALUES (gen_random_uuid(), 'Won', $1, 'WON', 5000)`, [personId]);

describe('the event of a command names nothing that did not come about', () => {
  it.each<[string, () => Promise<unknown>, () => Promise<Done>, string[]]>([
    ['openCase', nothing, () => mutate(gateway, CARE, 'openCase', { ...opened, channel: 'PHONE' }), ['Case.queue']],
    [
      'openCase by whose team has no queue',
      () => owner(`UPDATE queue SET team_id = NULL WHERE department = 'CUSTOMER_SERVICE'`),
      () => mutate(gateway, CARE, 'openCase', { ...opened, channel: 'PHONE' }),
      ['Case.ownerId'],
    ],
    ['openTicket of a small fault', valued, () => mutate(gateway, SUPPORT, 'openTicket', { ...opened, severity: 'S4' }), ['Ticket.queue']],
    [
      'openTicket of a grave one, which is told to sales',
      nothing,
      () => mutate(gateway, SUPPORT, 'openTicket', { ...opened, severity: 'S1' }),
      ['Task.createdAt', 'Task.department', 'Task.dueOn', 'Task.purpose', 'Task.state', 'Task.title', 'Ticket.queue'],
    ],
    [
      'openTicket by whose team has no queue',
      () => owner(`UPDATE queue SET team_id = NULL WHERE department = 'SUPPORT'`),
      () => mutate(gateway, SUPPORT, 'openTicket', { ...opened, severity: 'S4' }),
      ['Ticket.ownerId'],
    ],
  ])('%s', async (_command, prepare, take, beside) => {
    await prepare();
    const { changed, used } = await compared(take);
    expect(used).toEqual(changed);
    expect(used.filter((name) => /^Task|queue$|ownerId$/.test(name))).toEqual(beside);
  });

  it.each<[string, () => Promise<string>, (id: string) => Promise<Done>, string[]]>([
    [
      'reopenCase where no task is to be withdrawn',
      () => seedCase(gateway, { state: 'RESOLVED', ownerId: NADIA }),
      (id) => step(gateway, CARE, 'reopenCase', id, 1),
      ['Case.resolvedAt', 'Case.state'],
    ],
    [
      'promiseCase for a colleague',
      () => seedCase(gateway, { state: 'OPEN', ownerId: NADIA }),
      (id) => step(gateway, CARE, 'promiseCase', id, 1),
      ['Case.promisedAt'],
    ],
    [
      'reopenTicket of a colleague',
      () => seedTicket(gateway, { state: 'RESOLVED', ownerId: BRUNO }),
      (id) => step(gateway, SUPPORT, 'reopenTicket', id, 1),
      ['Ticket.resolvedAt', 'Ticket.state'],
    ],
  ])('%s: not the owner, who stays', async (_command, seed, take, expected) => {
    const id = await seed();
    expect(await compared(() => take(id))).toEqual({ changed: expected, used: expected });
  });
});
