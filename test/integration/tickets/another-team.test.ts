import { CAST } from '../../../src/demo/cast';
import { runSql } from '../../support/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { BRUNO, inShoesOf, seedCase, seedTicket, shown, SHOWN_TICKET, STEFANO, step, SUPPORT } from '../cases/work';
import { CARE, mutate, personFor, type Doer } from '../mutations/mutate';

const EMILY = '00000000-0000-7000-8000-0000000000bd';
const TEAM = '00000000-0000-7000-8000-0000000000d1';
const THEIRS = '00000000-0000-7000-8000-0000000000d2';
const TEAMLESS = '00000000-0000-7000-8000-0000000000d3';
const PURPOSE = 'TechnicalServiceProvision';

let gateway: TestGateway;
let emily: Doer;
beforeAll(async () => {
  gateway = await startTestGateway();
  await sql(`INSERT INTO team (id, name, kind) VALUES ($1, 'Second line', 'SUPPORT')`, [TEAM]);
  await sql('UPDATE team_member SET team_id = $1 WHERE staff_id = $2', [TEAM, EMILY]);
  await sql(
    `INSERT INTO queue (id, name, department, team_id) VALUES ($1, 'Second line', 'SUPPORT', $2), ($3, 'Nobody’s', 'SUPPORT', NULL)`,
    [THEIRS, TEAM, TEAMLESS],
  );
  emily = await inShoesOf(gateway, SUPPORT, EMILY);
});
afterAll(() => gateway.close());
beforeEach(() => sql('DELETE FROM assignment WHERE team_id = $1', [TEAM]));

const sql = (text: string, values: unknown[]) => runSql(gateway.database.ownerUrl, text, values);
const seen = (doer: Doer): Promise<unknown> => personFor(gateway, doer, CAST.giulia.id, 'id');
const lettings = () => sql('SELECT purpose FROM assignment WHERE team_id = $1 ORDER BY purpose', [TEAM]);

async function waiting(doer: Doer): Promise<string[]> {
  const { data } = await gateway.graphql<{ support: { waitingTickets: { nodes: { id: string }[] } } }>(
    '{ support { waitingTickets(first: 500) { nodes { id } } } }',
    doer,
  );
  return data!.support.waitingTickets.nodes.map(({ id }) => id);
}

describe('a ticket for another team of support', () => {
  it('that is handed off to it is seen there with its person, and taken', async () => {
    expect(await seen(emily)).toBeNull();
    const id = await seedTicket(gateway);
    expect((await step(gateway, SUPPORT, 'handOffTicket', id, 1, { toQueueId: THEIRS })).errors).toEqual([]);
    expect(await seen(emily)).not.toBeNull();
    expect(await waiting(emily)).toContain(id);
    expect(shown(await step(gateway, emily, 'takeTicket', id, 2))).toMatchObject({ ownerId: EMILY });
  });

  it('that is opened in its queue is seen there with its person', async () => {
    const input = { personId: CAST.giulia.id, subject: 'No line', queueId: THEIRS };
    const opened = await mutate(gateway, SUPPORT, 'openTicket', input, SHOWN_TICKET);
    expect(opened.errors).toEqual([]);
    expect(await waiting(emily)).toContain(opened.payload?.id);
    expect(await seen({ ...emily, purpose: 'RepairImpairments' })).toBeNull();
  });

  const REPAIRS = 'RepairImpairments';
  it.each([
    ['lets it in for the purpose that is named', null, null, [{ purpose: PURPOSE }]],
    ['lets it in no further where it sees the person anyway', 'infinity', null, [{ purpose: null }]],
    ['lets it in where it sees the person for another purpose alone', 'infinity', REPAIRS, [{ purpose: REPAIRS }, { purpose: PURPOSE }]],
  ])('%s', async (_what, until, purpose, left) => {
    const assign = `INSERT INTO assignment (id, person_id, team_id, valid_from, valid_to, purpose) SELECT gen_random_uuid(), $1, $2, now(), $3, $4
      WHERE $3::timestamptz IS NOT NULL`;
    await sql(assign, [CAST.giulia.id, TEAM, until, purpose]);
    await step(gateway, SUPPORT, 'handOffTicket', await seedTicket(gateway), 1, { toQueueId: THEIRS });
    expect(await lettings()).toEqual(left);
  });

  it('lets nobody in where the sender is of that team', async () => {
    await sql('INSERT INTO team_member (team_id, staff_id) VALUES ($1, $2)', [TEAM, BRUNO]);
    const bruno = await inShoesOf(gateway, SUPPORT, BRUNO);
    expect((await step(gateway, bruno, 'handOffTicket', await seedTicket(gateway), 1, { toQueueId: THEIRS })).errors).toEqual([]);
    expect(await lettings()).toEqual([]);
  });
});

describe('a queue without a team', () => {
  const refused = { code: 'INVALID_INPUT', field: 'input.toQueueId' };

  it('is none to which support can hand off: nothing is done', async () => {
    const id = await seedTicket(gateway, { state: 'IN_PROGRESS', ownerId: STEFANO });
    const done = await step(gateway, SUPPORT, 'handOffTicket', id, 1, { toQueueId: TEAMLESS });
    expect(done.errors[0]?.extensions).toMatchObject(refused);
    expect(await sql('SELECT version, owner_id FROM ticket WHERE id = $1', [id])).toEqual([{ version: 1, owner_id: STEFANO }]);
    expect(await sql('SELECT id FROM hand_off WHERE ticket_id = $1', [id])).toEqual([]);
  });

  it('is none to which another department can: nothing is done', async () => {
    const id = await seedCase(gateway);
    const done = await step(gateway, CARE, 'handOffCase', id, 1, { toQueueId: TEAMLESS, purpose: PURPOSE });
    expect(done.errors[0]?.extensions).toMatchObject(refused);
    expect(await sql('SELECT id FROM hand_off WHERE case_id = $1 UNION ALL SELECT id FROM task WHERE case_id = $1', [id])).toEqual([]);
  });
});
