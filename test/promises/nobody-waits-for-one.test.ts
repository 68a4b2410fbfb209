import { Client } from 'pg';
import { CAST } from '../../src/demo/cast';
import { eventually } from '../integration/start/lecito-process';
import { CARE, MARKETING, mutate, personFor, type Done } from '../integration/mutations/mutate';
import { runSql } from '../support/sql';
import { startTestGateway, type TestGateway } from '../support/test-gateway';

let gateway: TestGateway;
let holder: Client;
beforeAll(async () => {
  gateway = await startTestGateway();
  holder = new Client({ connectionString: gateway.database.ownerUrl });
  await holder.connect();
});
afterAll(async () => {
  await holder.end();
  await gateway.close();
});

const CALL = { personId: CAST.davide.id, channel: 'PHONE', direction: 'INBOUND', subject: 'Asks for a new contract' };
const WAITING = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;

const held = async (): Promise<number> => (await runSql(gateway.database.superuserUrl, WAITING)).length;

/** Twenty calls of one colleague about a person whom another transaction holds: as many as can, wait for it on a connection each. */
async function callsThatWait(): Promise<Promise<Done>[]> {
  await holder.query('BEGIN');
  await holder.query('SELECT FROM person WHERE id = $1 FOR UPDATE', [CAST.davide.id]);
  const calls = Array.from({ length: 20 }, () => mutate(gateway, CARE, 'logInteraction', CALL));
  expect(await eventually(held, 6)).toBe(6);
  return calls;
}

describe('what one viewer waits for', () => {
  it('takes all connections but one, so that others are answered and may change something', async () => {
    const calls = await callsThatWait();
    expect(await personFor(gateway, MARKETING, CAST.giulia.id)).toEqual({ id: CAST.giulia.id, email: 'giulia.ferri@example.com' });
    expect((await mutate(gateway, MARKETING, 'logInteraction', { ...CALL, personId: CAST.giulia.id })).errors).toEqual([]);
    expect(await held()).toBe(6);
    await holder.query('COMMIT');
    for (const call of calls) expect((await call).errors).toEqual([]);
  });

  it('takes all connections but one also where they ask for many things in one document', async () => {
    await holder.query('BEGIN');
    await holder.query('LOCK TABLE ticket');
    const roots = Array.from({ length: 20 }, (_, index) => `t${String(index)}: tickets(first: 1) { nodes { id } }`);
    const tickets = gateway.graphql(`{ ${roots.join(' ')} }`, { as: 'support', purpose: 'TechnicalServiceProvision' });
    expect(await eventually(held, 6)).toBe(6);
    expect(await personFor(gateway, MARKETING, CAST.giulia.id)).not.toBeNull();
    expect(await held()).toBe(6);
    await holder.query('COMMIT');
    expect((await tickets).errors).toEqual([]);
  });

  it('makes their own requests wait in the order of coming, none of them lost', async () => {
    const calls = await callsThatWait();
    const look = personFor(gateway, CARE, CAST.giulia.id, 'version');
    expect(await Promise.race([look, new Promise((resolve) => setTimeout(resolve, 300, 'waits'))])).toBe('waits');
    await holder.query('COMMIT');
    for (const call of calls) expect((await call).errors).toEqual([]);
    expect(await look).not.toBeNull();
  });
});
