import { CAST } from '../../../src/demo/cast';
import { queueId } from '../../../src/demo/queues';
import { eventsOf } from '../../promises/events-of';
import { runSql } from '../../support/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { CARE, mutate, SALES, type Done } from '../mutations/mutate';
import { CHIARA, seedCase, seedTicket, STEFANO, step, SUPPORT } from './work';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

const TYPES = { service_case: 'Case', ticket: 'Ticket', task: 'Task', hand_off: 'HandOff', opportunity: 'Opportunity' } as const;
/** Columns that the graph shows under another name. */
const EDGES: Readonly<Record<string, string>> = { queue_id: 'queue', to_queue_id: 'queue' };
/** What is no field to be written, and the clock of a ticket, which each step writes anew. */
const NOT_WRITTEN = /^(id|version|urgency|(person|account|case|ticket|opportunity|lead|product)_id)$|^(respond|resolve)_by$|^wait/;

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
  const used = (event!['used'] as string[]).filter((name) => !/^Ticket\.(respondBy|resolveBy|wait)/.test(name));
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
