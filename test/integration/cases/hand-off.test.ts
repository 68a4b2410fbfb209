import { CAST, PERSONAS } from '../../../src/demo/cast';
import { TEAMS } from '../../../src/demo/organisation';
import { queueId } from '../../../src/demo/queues';
import { runSql } from '../../support/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { CARE, mutate, personFor, SALES, type Doer, type Done } from '../mutations/mutate';
import { inShoesOf, seedCase, seedTicket, shown, step, SUPPORT } from './work';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

const DAVIDE = CAST.davide.id; // a customer of nobody in sales
const TO_SALES = { toQueueId: queueId('salesLeads'), purpose: 'CustomerRelationshipManagement', reason: 'Asks for a second line' };

type Nodes = readonly Readonly<Record<string, unknown>>[];

async function listed(doer: Doer, root: string, personId: string, fields: string): Promise<Nodes> {
  const document = `{ ${root}(first: 1000) { nodes { id person { id } ${fields} } } }`;
  const { data } = await gateway.graphql<Record<string, { nodes: Nodes } | null>>(document, doer);
  return (data?.[root]?.nodes ?? []).filter((row) => (row['person'] as { id: string } | null)?.id === personId);
}

describe('a case handed off within customer service', () => {
  it('moves to the queue and is nobody’s', async () => {
    const id = await seedCase(gateway, { state: 'OPEN', ownerId: PERSONAS['customer-service'].subject });
    const done = await step(gateway, CARE, 'handOffCase', id, 1);
    expect(shown(done)).toMatchObject({ state: 'OPEN', ownerId: null, queue: { id: queueId('complaints') } });
    expect((await runSql(gateway.database.ownerUrl, 'SELECT id FROM task WHERE case_id = $1', [id])).length).toBe(0);
  });
});

describe('a case handed off to sales', () => {
  it('lets its team see the person, and of the case what their own purpose releases: less, not the same', async () => {
    expect(await personFor(gateway, SALES, DAVIDE, 'givenName')).toBeNull();
    const id = await seedCase(gateway, { personId: DAVIDE });
    const done = await step(gateway, CARE, 'handOffCase', id, 1, TO_SALES);
    expect(done.errors).toEqual([]);
    // What we owe the person stays with customer service.
    expect(shown(done)).toMatchObject({ state: 'NEW', queue: { id: queueId('care') } });

    expect(await personFor(gateway, SALES, DAVIDE, 'givenName')).toMatchObject({ givenName: 'Davide' });
    const [task] = await listed(SALES, 'tasks', DAVIDE, 'title department purpose case { id subject }');
    expect(task).toMatchObject({ title: 'Handed off by customer service', department: 'SALES', purpose: TO_SALES.purpose, case: null });
    const [handOff] = await listed(SALES, 'handOffs', DAVIDE, 'reason fromDepartment case { id subject }');
    expect(handOff).toMatchObject({ reason: 'Asks for a second line', fromDepartment: 'CUSTOMER_SERVICE', case: null });
    const own = (await listed(CARE, 'handOffs', DAVIDE, 'reason case { id subject }')).find(({ case: it }) => it !== null);
    expect(own).toMatchObject({ case: { id, subject: 'A question' } });
  });

  it('shows its task for the purpose it was made for, and for no other', async () => {
    const under = (purpose: Doer['purpose']): Promise<Nodes> => listed({ as: 'sales', purpose }, 'tasks', DAVIDE, 'title');
    expect(await under('CustomerRelationshipManagement')).toHaveLength(1);
    expect(await under('AccountManagement')).toHaveLength(0);
    expect(await listed({ as: 'dpo', purpose: 'RightsFulfilment' }, 'tasks', DAVIDE, 'title')).not.toHaveLength(0);
  });

  it('copies nothing: neither hand-off nor task holds a text of the case', async () => {
    const rows = await runSql(
      gateway.database.ownerUrl,
      `SELECT t::text AS row FROM task t WHERE person_id = $1 UNION ALL SELECT h::text FROM hand_off h WHERE person_id = $1`,
      [DAVIDE],
    );
    for (const { row } of rows) expect(row).not.toContain('A question');
  });

  it('names the purpose that is none of the receiver, and the queue that does not exist', async () => {
    const id = await seedCase(gateway);
    const purpose = await step(gateway, CARE, 'handOffCase', id, 1, { ...TO_SALES, purpose: 'CustomerCare' });
    expect(purpose.errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field: 'input.purpose' });
    for (const toQueueId of ['00000000-0000-7000-8000-00000000dead', 'no uuid'])
      expect((await step(gateway, CARE, 'handOffCase', id, 1, { ...TO_SALES, toQueueId })).code).toBe('NOT_FOUND');
  });

  it('goes to no queue of a team that nobody is in, where it could be neither taken nor passed on; nor does new work', async () => {
    const empty = '00000000-0000-7000-8000-00000000f001';
    await runSql(gateway.database.ownerUrl, `INSERT INTO team (id, name, kind) VALUES ($1, 'Nobody', 'CUSTOMER_SERVICE')`, [empty]);
    await runSql(
      gateway.database.ownerUrl,
      `INSERT INTO queue (id, name, department, team_id) VALUES ($1, 'Empty', 'CUSTOMER_SERVICE', $1)`,
      [empty],
    );
    const handedOff = await step(gateway, CARE, 'handOffCase', await seedCase(gateway), 1, {
      ...TO_SALES,
      toQueueId: empty,
      purpose: 'CustomerCare',
    });
    expect(handedOff.errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field: 'input.toQueueId' });
    const asked = { personId: CAST.giulia.id, queueId: empty, subject: 'A question', priority: 'NORMAL', channel: 'PHONE' };
    const opened = await mutate(gateway, CARE, 'openCase', asked, 'case { id }');
    expect(opened.errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field: 'input.queueId' });
  });

  it.each([
    ['themselves', {}],
    ['while another one acts for them', { act: { sub: PERSONAS['customer-service'].subject } }],
  ])('lets in nobody who is of the receiving team %s', async (_how, claims) => {
    const both = '00000000-0000-7000-8000-0000000000bb';
    const member = 'INSERT INTO team_member (team_id, staff_id) VALUES ($1, $2) ON CONFLICT DO NOTHING';
    await runSql(gateway.database.ownerUrl, member, [TEAMS.salesNorth.id, both]);
    const doer = await inShoesOf(gateway, CARE, both, claims);
    const id = await seedCase(gateway, { personId: CAST.marta.id });
    const seen = await personFor(gateway, SALES, CAST.marta.id, 'id');
    expect((await step(gateway, doer, 'handOffCase', id, 1, TO_SALES)).errors).toEqual([]);
    expect(await personFor(gateway, SALES, CAST.marta.id, 'id')).toEqual(seen);
  });
});

describe('a hand-off to support', () => {
  it('shows nothing of a person with whom there is no contract yet, though the sender may see them', async () => {
    const id = await seedCase(gateway, { personId: CAST.marta.id });
    const purpose = 'TechnicalServiceProvision';
    expect(
      (await step(gateway, CARE, 'handOffCase', id, 1, { toQueueId: queueId('support'), purpose, reason: 'Wants a new router' })).errors,
    ).toEqual([]);
    expect(await personFor(gateway, SUPPORT, CAST.marta.id, 'id')).toBeNull();
    expect(await listed(SUPPORT, 'handOffs', CAST.marta.id, 'reason')).toEqual([]);
    expect(await listed(SUPPORT, 'tasks', CAST.marta.id, 'title')).toEqual([]);
  });
});

describe('a sale handed off to support', () => {
  const toSupport = { toQueueId: queueId('support'), purpose: 'TechnicalServiceProvision', reason: 'Please install it in the morning' };
  const seeded = async (personId: string | null): Promise<string> => {
    const [row] = await runSql(
      gateway.database.ownerUrl,
      `INSERT INTO opportunity (id, person_id, account_id, name, stage, amount) SELECT gen_random_uuid(), $1, id, 'A second line', 'WON', 480
         FROM account ORDER BY id LIMIT 1 RETURNING id`,
      [personId],
    );
    return String(row?.['id']);
  };
  const handOff = (id: string, more: object = {}): Promise<Done> =>
    mutate(gateway, SALES, 'handOffOpportunity', { id, expectedVersion: 1, ...toSupport, ...more }, 'opportunity { version stage }');

  it('lets support see the person, and less than sales sees: nothing of what they buy or do for a living', async () => {
    const { paolo } = CAST;
    expect(await personFor(gateway, SUPPORT, paolo.id, 'id')).toBeNull();
    const done = await handOff(await seeded(paolo.id));
    expect(done.errors).toEqual([]);
    expect(done.payload).toMatchObject({ opportunity: { version: 2, stage: 'WON' } });

    const fields = 'givenName jobTitle opportunities { totalCount }';
    const [bySales, bySupport] = [await personFor(gateway, SALES, paolo.id, fields), await personFor(gateway, SUPPORT, paolo.id, fields)];
    expect(bySales).toMatchObject({ givenName: 'Paolo', jobTitle: 'Titolare di bar', opportunities: { totalCount: 2 } });
    expect(bySupport).toMatchObject({ givenName: 'Paolo', jobTitle: null, opportunities: null });
    const [task] = await listed(SUPPORT, 'tasks', paolo.id, 'title department opportunity { id }');
    expect(task).toMatchObject({ title: 'Handed off by sales', department: 'SUPPORT', opportunity: null });
    const [passed] = await listed(SUPPORT, 'handOffs', paolo.id, 'reason fromDepartment opportunity { id }');
    expect(passed).toMatchObject({ reason: toSupport.reason, fromDepartment: 'SALES', opportunity: null });
    expect(await personFor(gateway, { ...SUPPORT, purpose: 'RepairImpairments' }, paolo.id, 'id')).toBeNull();
  });

  it('is refused within sales, for a purpose that support does not have, about nobody, and of another version', async () => {
    const { giulia } = CAST;
    const field = async (done: Promise<Done>): Promise<unknown> => (await done).errors[0]?.extensions.field;
    expect(await field(handOff(await seeded(giulia.id), { toQueueId: queueId('salesLeads'), purpose: 'AccountManagement' }))).toBe(
      'input.toQueueId',
    );
    expect(await field(handOff(await seeded(giulia.id), { purpose: 'AccountManagement' }))).toBe('input.purpose');
    expect(await field(handOff(await seeded(null)))).toBe('input.id');
    expect((await handOff(await seeded(giulia.id), { expectedVersion: 7 })).code).toBe('CONFLICT');
    expect((await handOff(await seeded(CAST.elena.id))).code).toBe('NOT_FOUND');
  });
});

describe('a ticket handed off to sales', () => {
  it('shows the reason, and nothing of the fault', async () => {
    const id = await seedTicket(gateway);
    expect((await step(gateway, SUPPORT, 'handOffTicket', id, 1, TO_SALES)).errors).toEqual([]);
    const handOffs = await listed(SALES, 'handOffs', CAST.giulia.id, 'reason fromDepartment ticket { id }');
    expect(handOffs).toContainEqual(expect.objectContaining({ fromDepartment: 'SUPPORT', reason: TO_SALES.reason, ticket: null }));
    const [row] = await runSql(gateway.database.ownerUrl, 'SELECT ticket_id FROM hand_off WHERE ticket_id = $1', [id]);
    expect(row).toEqual({ ticket_id: id });
  });
});
