import { Client } from 'pg';
import { CAST } from '../../src/demo/cast';
import { TEAMS } from '../../src/demo/organisation';
import { MARKETING, mutate, personFor, SALES, type Doer } from '../integration/mutations/mutate';
import { insertConsent } from '../support/insert-consent';
import { runSql } from '../support/sql';
import { startTestGateway, type TestGateway } from '../support/test-gateway';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

const CALL = { personId: CAST.davide.id, channel: 'PHONE', direction: 'INBOUND', subject: 'Asks for a new contract' };

/** Sends a command while another transaction holds the person, until what let the asker see them is over; the code of its error. */
async function heldUp(doer: Doer): Promise<string | undefined> {
  const client = new Client({ connectionString: gateway.database.ownerUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT FROM person WHERE id = $1 FOR UPDATE', [CAST.davide.id]);
    const answering = mutate(gateway, doer, 'logInteraction', CALL);
    const waiting = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    while ((await runSql(gateway.database.superuserUrl, waiting)).length === 0);
    while ((await personFor(gateway, doer, CAST.davide.id, 'id')) !== null) await new Promise((resolve) => setTimeout(resolve, 50));
    await client.query('COMMIT');
    return (await answering).code;
  } finally {
    await client.end();
  }
}

const said = (): Promise<object[]> =>
  runSql(gateway.database.ownerUrl, 'SELECT id FROM interaction WHERE person_id = $1', [CAST.davide.id]);

/** Seen for a moment by a team of sales, to whom the person is not assigned otherwise. */
const assigned = (): Promise<unknown> =>
  runSql(
    gateway.database.ownerUrl,
    `INSERT INTO assignment (id, person_id, team_id, valid_from, valid_to)
     VALUES (gen_random_uuid(), $1, $2, now() - interval '1 day', now() + interval '2 seconds')`,
    [CAST.davide.id, TEAMS.salesNorth.id],
  );
const consented = (): Promise<void> => insertConsent(gateway, 'davide', 'PHONE', { to: "now() + interval '2 seconds'" });

describe('a command that has to wait for somebody', () => {
  it.each([
    ['the assignment', SALES, assigned],
    ['the consent', MARKETING, consented],
  ] as const)('is judged by %s as it is when it goes on, not as it was when it came', async (_what, doer, begin) => {
    const before = await said();
    await begin();
    expect(await personFor(gateway, doer, CAST.davide.id, 'id')).not.toBeNull();
    expect(await heldUp(doer)).toBe('NOT_FOUND');
    expect(await said()).toEqual(before);
  });
});
