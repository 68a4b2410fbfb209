import { randomUUID } from 'node:crypto';
import { CAST } from '../../src/demo/cast';
import { queueId } from '../../src/demo/queues';
import type { Purpose } from '../../src/vocabulary/purposes';
import type { GraphQLRequest } from '../support/graphql-client';
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

type Asker = GraphQLRequest<Record<string, unknown>>;

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

describe('a job', () => {
  it('is seen by whoever asked for it, in that client and on nobody’s behalf, and by nobody else', async () => {
    const cases = [{ id: randomUUID(), expectedVersion: 1 }];
    const { shown } = await change(CARE, 'closeCases', { cases });
    const document = `{ job(id: "${(shown as { id: string }).id}") { total } }`;
    const seenBy = async (asker: Asker): Promise<unknown> => (await gateway.graphql<{ job: object | null }>(document, asker)).data!.job;
    expect(await seenBy(CARE)).toEqual({ total: 1 });
    const nadia = '00000000-0000-7000-8000-0000000000bb';
    for (const claims of [{ sub: nadia }, { client_id: 'another' }, { act: { sub: nadia } }]) {
      const token = await gateway.tokenFor('customer-service', claims);
      expect([claims, await seenBy({ token, purpose: CARE.purpose })]).toEqual([claims, null]);
    }
    expect(await seenBy({ as: 'dpo', purpose: 'RightsFulfilment' })).toBeNull();
  });
});

describe('work that is written about somebody', () => {
  const SALES = { as: 'sales', purpose: 'CustomerRelationshipManagement' } as const;
  const HIDDEN = { person: DAVIDE, opportunity: '' };
  const lead = { channel: 'WEB', sourceName: 'sales-network', collectionActionName: 'business-contacts' };
  beforeAll(async () => {
    HIDDEN.opportunity = randomUUID();
    await sql('DELETE FROM assignment WHERE person_id = $1', [DAVIDE]);
    await sql(`INSERT INTO opportunity (id, person_id, name, stage) VALUES ($1, $2, 'x', 'ENGAGING')`, [HIDDEN.opportunity, DAVIDE]);
  });

  it.each([
    ['a lead', 'createLead', (): object => ({ ...lead, personId: HIDDEN.person }), (): object => ({ ...lead, personId: randomUUID() })],
    ['a note', 'addNote', (): object => ({ text: 'x', personId: HIDDEN.person }), (): object => ({ text: 'x', personId: randomUUID() })],
    [
      'a task',
      'createTask',
      (): object => ({ title: 'x', personId: HIDDEN.person }),
      (): object => ({ title: 'x', personId: randomUUID() }),
    ],
    [
      'a task for work of theirs, in the name of a person one sees',
      'createTask',
      (): object => ({ title: 'x', personId: CAST.giulia.id, opportunityId: HIDDEN.opportunity }),
      (): object => ({ title: 'x', personId: CAST.giulia.id, opportunityId: randomUUID() }),
    ],
  ] as const)('%s: hidden and missing answer alike, and nothing is written', async (_what, mutation, hidden, missing) => {
    const answers = [await change(SALES, mutation, hidden()), await change(SALES, mutation, missing())];
    expect(answers).toEqual([
      { shown: null, code: 'NOT_FOUND' },
      { shown: null, code: 'NOT_FOUND' },
    ]);
  });

  it('an organisation that is named is linked if it is among those that are listed, and made otherwise: to name one tells nothing', async () => {
    const [known] = await sql<{ id: string; name: string }>('SELECT id, name FROM account ORDER BY created_at, id LIMIT 1');
    const convert = async (accountName: string): Promise<{ account: { id: string } }> => {
      const id = randomUUID();
      await sql(
        `INSERT INTO lead (id, person_id, state, channel, source_id, collection_action_id)
         SELECT $1, p.id, 'QUALIFIED', 'WEB', p.source_id, p.collection_action_id FROM person p WHERE p.id = $2`,
        [id, CAST.giulia.id],
      );
      const { shown, code } = await change(SALES, 'convertLead', { id, expectedVersion: 1, name: 'x', accountName }, 'account { id }');
      expect(code).toBeNull();
      return shown as { account: { id: string } };
    };
    const { account } = await convert(known!.name.toUpperCase());
    const { data } = await gateway.graphql<{ account: object | null }>(`{ account(id: "${account.id}") { name } }`, SALES);
    expect(data!.account).toEqual({ name: known!.name });
    expect((await convert(`New ${randomUUID()}`)).account.id).not.toBe(account.id);
  });
});
