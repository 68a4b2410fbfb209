import { PERSONAS } from '../../../src/demo/cast';
import { TEAMS } from '../../../src/demo/organisation';
import { queueId } from '../../../src/demo/queues';
import { eventsOf } from '../../support/events-of';
import { runSql } from '../../support/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { CARE, MARKETING, mutate, personFor, SALES, type Doer, type Done } from '../mutations/mutate';
import { inShoesOf } from './work';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

/** Collected to be served as well as to be sold to, so that customer service sees them from the first day. */
const ORIGIN = { sourceName: 'web-shop', collectionActionName: 'web-shop-registration' };
const TO_SALES = { toQueueId: queueId('salesLeads'), purpose: 'CustomerRelationshipManagement', reason: 'Asks for an offer' };

/** A person of whom there is nothing but the record: no case, no sale, nobody assigned. */
async function newcomer(): Promise<string> {
  const done = await mutate(gateway, SALES, 'createPerson', { ...ORIGIN, givenName: 'Nuova', familyName: 'Cliente' }, 'person { id }');
  // An assignment empowers whoever gets it: who made the record is not let in by that.
  expect(done).toMatchObject({ errors: [], payload: { person: null } });
  return String(done.payload?.id);
}

const pass = (doer: Doer, personId: string, more: object = {}): Promise<Done> =>
  mutate(gateway, doer, 'handOffPerson', { personId, ...TO_SALES, ...more }, 'person { givenName }');

const kept = (table: 'hand_off' | 'assignment' | 'task', personId: string): Promise<object[]> =>
  runSql(gateway.database.ownerUrl, `SELECT id FROM ${table} WHERE person_id = $1`, [personId]);

async function rowsAbout(root: string, personId: string, fields: string): Promise<object[]> {
  const { data } = await gateway.graphql<Record<string, { nodes: { person: { id: string } | null }[] }>>(
    `{ ${root}(first: 1000) { nodes { person { id } ${fields} } } }`,
    SALES,
  );
  return (data?.[root]?.nodes ?? []).filter(({ person }) => person?.id === personId);
}

describe('a person whom customer service hands off to sales', () => {
  it('is served there from then on, with a task that says so: nobody needs access to the store for a new customer', async () => {
    const id = await newcomer();
    expect(await personFor(gateway, SALES, id, 'givenName')).toBeNull();
    expect(await pass(CARE, id)).toMatchObject({ errors: [], payload: { person: { givenName: 'Nuova' } } });
    expect(await personFor(gateway, SALES, id, 'givenName')).toMatchObject({ givenName: 'Nuova' });
    expect(await rowsAbout('tasks', id, 'title department purpose case { id }')).toMatchObject([
      { title: 'Handed off by customer service', department: 'SALES', purpose: TO_SALES.purpose, case: null },
    ]);
    expect(await rowsAbout('handOffs', id, 'reason fromDepartment')).toMatchObject([
      { reason: TO_SALES.reason, fromDepartment: 'CUSTOMER_SERVICE' },
    ]);
  });

  it('is seen for the purpose that was named, and for no other', async () => {
    const id = await newcomer();
    await pass(CARE, id);
    expect(await personFor(gateway, { as: 'sales', purpose: 'AccountManagement' }, id, 'id')).toBeNull();
  });

  it('is seen for ninety days from the last time, also where the team was about to lose sight of them', async () => {
    const id = await newcomer();
    await pass(CARE, id);
    await runSql(gateway.database.ownerUrl, `UPDATE assignment SET valid_to = now() + interval '1 hour' WHERE person_id = $1`, [id]);
    await pass(CARE, id);
    const last = `SELECT max(valid_to) > now() + interval '89 days' AS long FROM assignment WHERE person_id = $1`;
    expect(await runSql(gateway.database.ownerUrl, last, [id])).toEqual([{ long: true }]);
  });

  it('is named by the event, with what was written', async () => {
    const id = await newcomer();
    const [event] = await eventsOf(gateway.database, () => pass(CARE, id));
    expect(event).toMatchObject({
      operation: 'Alteration',
      outcome: 'RELEASED',
      used: expect.arrayContaining(['HandOff.reason', 'Task.title']) as string[],
    });
    expect(event?.['persons']).toHaveLength(1);
  });

  it('is handed off once for one idempotency key', async () => {
    const id = await newcomer();
    const idempotencyKey = `newcomer-${id}`;
    for (const _time of [1, 2]) expect(await pass(CARE, id, { idempotencyKey })).toMatchObject({ errors: [], payload: { id } });
    expect(await kept('hand_off', id)).toHaveLength(1);
    expect(await kept('assignment', id)).toHaveLength(1);
  });
});

describe('nobody is handed off', () => {
  it('who may not be seen: hidden and missing answer alike', async () => {
    const codes = [await newcomer(), '00000000-0000-7000-8000-00000000dead', 'no uuid'].map(async (id) => (await pass(SALES, id)).code);
    expect(await Promise.all(codes)).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
  });

  it.each([
    ['within the department', 'input.toQueueId', { toQueueId: queueId('complaints'), purpose: 'CustomerCare' }],
    ['for a purpose that the receiver does not have', 'input.purpose', { purpose: 'DirectMarketing' }],
    ['without a reason', 'input.reason', { reason: ' ' }],
  ])('%s, and nothing is left behind', async (_what, field, more) => {
    const id = await newcomer();
    expect((await pass(CARE, id, more)).errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT', field } }]);
    for (const table of ['hand_off', 'assignment', 'task'] as const) expect(await kept(table, id)).toEqual([]);
  });

  it('by a role that the policy does not permit it to', async () => {
    expect((await pass(MARKETING, await newcomer())).code).toBe('NO_ROLE');
  });

  it.each([
    ['themselves', {}],
    ['while another one acts for them', { act: { sub: PERSONAS['customer-service'].subject } }],
  ])('to a team of which the sender is a member %s', async (_how, claims) => {
    const both = '00000000-0000-7000-8000-0000000000bc';
    const member = 'INSERT INTO team_member (team_id, staff_id) VALUES ($1, $2) ON CONFLICT DO NOTHING';
    await runSql(gateway.database.ownerUrl, member, [TEAMS.salesNorth.id, both]);
    const doer = await inShoesOf(gateway, CARE, both, claims);
    const id = await newcomer();
    expect((await pass(doer, id)).errors).toEqual([]);
    expect(await kept('assignment', id)).toEqual([]);
    expect(await personFor(gateway, SALES, id, 'id')).toBeNull();
  });
});
