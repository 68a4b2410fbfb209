import { randomUUID } from 'node:crypto';
import { CAST } from '../../src/demo/cast';
import { queueId } from '../../src/demo/queues';
import type { Purpose } from '../../src/vocabulary/purposes';
import { runSql } from '../support/sql';
import { startTestGateway, type TestGateway } from '../support/test-gateway';

const CARE = { as: 'customer-service', purpose: 'CustomerCare' } as const;
const DAVIDE = CAST.davide.id; // a customer of nobody in sales

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

const sql = <Row extends Record<string, unknown>>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
  runSql<Row>(gateway.database.ownerUrl, text, values);

type Asker = Parameters<TestGateway['graphql']>[1];

async function change(asker: Asker, mutation: string, input: object, shown = 'id'): Promise<{ shown: unknown; code: unknown }> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
  const document = `mutation ($input: ${type}) { ${mutation}(input: $input) { ${shown} } }`;
  const { data, errors } = await gateway.graphql(document, { ...asker, variables: { input } });
  return { shown: data?.[mutation] ?? null, code: errors[0]?.extensions.code ?? null };
}

describe('a hand-off to another department', () => {
  const seenFor = async (purpose: Purpose): Promise<boolean> => {
    const { data } = await gateway.graphql<{ person: object | null; opportunities: { nodes: { person: { id: string } | null }[] } }>(
      `{ person(id: "${DAVIDE}") { id } opportunities(first: 1000) { nodes { person { id } } } }`,
      { as: 'sales', purpose },
    );
    return data!.person !== null || data!.opportunities.nodes.some(({ person }) => person?.id === DAVIDE);
  };
  const handOff = async (purpose: Purpose): Promise<unknown> => {
    const id = randomUUID();
    await sql(`INSERT INTO service_case (id, person_id, queue_id, subject, channel) VALUES ($1, $2, $3, 'x', 'PHONE')`, [
      id,
      DAVIDE,
      queueId('care'),
    ]);
    const input = { id, expectedVersion: 1, toQueueId: queueId('salesLeads'), purpose, reason: 'Asks for a second line' };
    return (await change(CARE, 'handOffCase', input)).code;
  };
  const OTHERS = ['AccountManagement', 'CustomerOrderManagement', 'EstablishContractualAgreement'] as const;

  it('lets the receiving team see the person for the purpose it names, and for none of its others', async () => {
    expect(await handOff('CustomerRelationshipManagement')).toBeNull();
    expect(await seenFor('CustomerRelationshipManagement')).toBe(true);
    for (const purpose of OTHERS) expect([purpose, await seenFor(purpose)]).toEqual([purpose, false]);
  });

  it('for a further purpose lets it see them for that one as well', async () => {
    expect(await handOff('CustomerOrderManagement')).toBeNull();
    expect(await Promise.all(OTHERS.map(seenFor))).toEqual([false, true, false]);
    expect(await seenFor('CustomerRelationshipManagement')).toBe(true);
  });
});

describe('a number that is told to a person', () => {
  const open = async (): Promise<string> => {
    const input = { personId: CAST.giulia.id, subject: 'x', channel: 'PHONE' };
    const { shown, code } = await change(CARE, 'openCase', input, 'case { number }');
    expect(code).toBeNull();
    return (shown as { case: { number: string } }).case.number;
  };
  const elsewhere = (count: number): Promise<unknown> =>
    sql(
      `INSERT INTO service_case (id, person_id, subject, channel) SELECT gen_random_uuid(), $1, 'Restricted', 'PHONE' FROM generate_series(1, $2::int)`,
      [CAST.elena.id, count],
    );

  it('does not tell how many others came between two that one was told', async () => {
    const distances = new Set<number>();
    for (const between of [0, 0, 0, 1, 1]) {
      const first = await open();
      await elsewhere(between);
      const second = await open();
      expect([first, second]).toEqual([expect.stringMatching(/^CASE-\d{8}$/), expect.stringMatching(/^CASE-\d{8}$/)]);
      distances.add(Number(second.slice(5)) - Number(first.slice(5)));
    }
    expect(distances.size).toBe(5);
  });

  it('never comes twice', async () => {
    await elsewhere(3_000);
    const [row] = await sql<{ rows: number; numbers: number }>(
      'SELECT count(*)::int AS rows, count(DISTINCT number)::int AS numbers FROM service_case',
    );
    expect(row!.numbers).toBe(row!.rows);
  });

  it('hangs on a key that the gateway cannot read', async () => {
    await expect(runSql(gateway.database.gatewayUrl, 'SELECT key FROM number_key')).rejects.toThrow('permission denied');
  });
});

it('an answer to a ticket does not tell whoever reads of contacts on behalf of which account the ticket is', async () => {
  const id = randomUUID();
  await sql(
    `INSERT INTO ticket (id, person_id, queue_id, account_id, subject) SELECT $1, $2, $3, id, 'A fault' FROM account ORDER BY id LIMIT 1`,
    [id, CAST.giulia.id, queueId('support')],
  );
  const input = { id, expectedVersion: 1, channel: 'PHONE', subject: 'The red light', answer: 'Switch it off and on.' };
  expect((await change({ as: 'support', purpose: 'TechnicalServiceProvision' }, 'answerTicket', input)).code).toBeNull();
  const { data } = await gateway.graphql<{ interactions: { nodes: { subject: string; account: object | null }[] } }>(
    '{ interactions(first: 1000, filter: { subject: { eq: "The red light" } }) { nodes { subject account { id } } } }',
    { as: 'sales', purpose: 'CustomerRelationshipManagement' },
  );
  expect(data!.interactions.nodes).toEqual([{ subject: 'The red light', account: null }]);
});
