import { CAST } from '../../../src/demo/cast';
import { queueId } from '../../../src/demo/queues';
import { runSql } from '../../support/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { CARE, mutate, type Doer, type Done } from '../mutations/mutate';
import { CHIARA, inShoesOf, NADIA, seedCase, shown, SHOWN_CASE, step } from './work';

/** Sorts before all others. */
const FIRST = '00000000-0000-0000-0000-000000000001';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

const sql = (text: string, values: readonly unknown[] = []) => runSql(gateway.database.ownerUrl, text, values);
const open = (doer: Doer = CARE, input: object = {}): Promise<Done> =>
  mutate(gateway, doer, 'openCase', { personId: CAST.giulia.id, subject: 'Where is it?', channel: 'PHONE', ...input }, SHOWN_CASE);

/** Makes a team with one member and one queue of a department, all under one id, which is their name as well. */
async function makeTeam(id: string, department: string, member: string): Promise<void> {
  await sql(`INSERT INTO team (id, name, kind) VALUES ($1, $3, $2)`, [id, department, id]);
  await sql('INSERT INTO team_member (team_id, staff_id) VALUES ($1, $2)', [id, member]);
  await sql(`INSERT INTO queue (id, name, department, team_id) VALUES ($1, $3, $2, $1)`, [id, department, id]);
}

describe('a case', () => {
  it('that is new waits in a queue of customer service, also where whoever opens it works in another department as well', async () => {
    await makeTeam(FIRST, 'SUPPORT', CHIARA);
    expect(shown(await open())).toMatchObject({ queue: { id: queueId('care') }, ownerId: null });
  });

  it('that is new lets no team in for 90 days where whoever opens it sees everybody: so does their whole department', async () => {
    const theirs = '00000000-0000-7000-8000-0000000000f1';
    await makeTeam(theirs, 'CUSTOMER_SERVICE', NADIA);
    expect(shown(await open(CARE, { queueId: theirs }))).toMatchObject({ queue: { id: theirs } });
    expect(await sql('SELECT FROM assignment WHERE team_id = $1', [theirs])).toEqual([]);
  });

  it('that was resolved and nobody’s is theirs who reopens it, one of a colleague’s stays the colleague’s', async () => {
    const reopened = async (ownerId: string | null): Promise<unknown> =>
      shown(await step(gateway, CARE, 'reopenCase', await seedCase(gateway, { state: 'RESOLVED', ownerId }), 1))?.['ownerId'];
    expect([await reopened(null), await reopened(NADIA)]).toEqual([CHIARA, NADIA]);
  });

  it('of whoever is in no team is theirs, and they go on with it', async () => {
    await sql('DELETE FROM team_member WHERE staff_id = $1', [NADIA]);
    const nadia = await inShoesOf(gateway, CARE, NADIA);
    const opened = shown(await open(nadia));
    expect(opened).toMatchObject({ queue: null, ownerId: NADIA });
    expect(shown(await step(gateway, nadia, 'takeCase', opened?.['id'], 1))).toMatchObject({ state: 'OPEN', ownerId: NADIA });
  });
});
