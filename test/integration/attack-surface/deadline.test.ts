import { Client } from 'pg';
import { CAST } from '../../../src/demo/cast';
import { runSql } from '../../support/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';

const SECONDS = 2;
const asSales = { as: 'sales', purpose: 'CustomerRelationshipManagement' } as const;

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startTestGateway({ environment: { LECITO_DEADLINE: String(SECONDS) } });
});
afterAll(() => gateway.close());

/** Holds the table of persons while `work` runs, so that every statement on it waits. */
async function whilePersonsAreLocked<Result>(work: () => Promise<Result>): Promise<Result> {
  const other = new Client({ connectionString: gateway.database.superuserUrl });
  await other.connect();
  try {
    await other.query('BEGIN');
    await other.query('LOCK TABLE person IN ACCESS EXCLUSIVE MODE');
    return await work();
  } finally {
    await other.end();
  }
}

describe('the deadline of an operation', () => {
  it('answers with an error, cancels the statement and records the failure', async () => {
    const began = Date.now();
    const answer = await whilePersonsAreLocked(async () => {
      const late = await gateway.graphql('query Late { people(first: 1) { nodes { email } } }', asSales);
      const waiting = await runSql(
        gateway.database.superuserUrl,
        "SELECT FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'lecito gateway' AND state = 'active'",
      );
      expect(waiting).toHaveLength(0);
      return late;
    });
    expect([answer.status, answer.data, answer.errors.map(({ extensions }) => extensions.code)]).toEqual([
      503,
      null,
      ['DEADLINE_EXCEEDED'],
    ]);
    expect(Date.now() - began).toBeLessThan((SECONDS + 5) * 1000);
    const events = await runSql(
      gateway.database.ownerUrl,
      "SELECT outcome, code, released FROM access_event_in_full WHERE operation_name = 'Late'",
    );
    expect(events).toEqual([{ outcome: 'FAILED', code: 'DEADLINE_EXCEEDED', released: [] }]);
  });

  it('breaks off a change as well, which the database then takes back', async () => {
    const input = {
      personId: CAST.giulia.id,
      channel: 'PHONE',
      direction: 'INBOUND',
      subject: 'never said',
      idempotencyKey: crypto.randomUUID(),
    };
    const answer = await whilePersonsAreLocked(() =>
      gateway.graphql('mutation Late($input: LogInteractionInput!) { logInteraction(input: $input) { id } }', {
        ...asSales,
        variables: { input },
      }),
    );
    expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(['DEADLINE_EXCEEDED']);
    expect(await runSql(gateway.database.ownerUrl, "SELECT FROM interaction WHERE subject = 'never said'")).toHaveLength(0);
  });

  it('holds nobody up afterwards', async () => {
    const { status, errors } = await gateway.graphql('{ people(first: 1) { nodes { email } } }', asSales);
    expect([status, errors]).toEqual([200, []]);
  });
});
