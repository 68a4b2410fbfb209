import { CAST } from '../../src/demo/cast';
import { done, DPO, MARKETING, mutate, personFor, type Done } from '../integration/mutations/mutate';
import { runSql, withSql } from '../support/sql';
import { startTestGateway, type TestGateway } from '../support/test-gateway';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

/** Begins a command, holds it up until something else is done, and lets it go on. */
function heldUpBy(act: () => Promise<void>, command: string, input: object): Promise<Done> {
  return withSql(gateway.database.ownerUrl, async (run) => {
    await run('BEGIN');
    await run('LOCK TABLE idempotency IN ACCESS EXCLUSIVE MODE');
    const answering = mutate(gateway, DPO, command, { ...input, idempotencyKey: `waits-${command}` });
    const waiting = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    while ((await runSql(gateway.database.superuserUrl, waiting)).length === 0);
    await act();
    await run('COMMIT');
    return answering;
  });
}

describe('who says stop while an earlier stop is being lifted', () => {
  it.each([
    ['objects', 'objectToProcessing', 'liftObjection', CAST.giulia.id, { purpose: 'DirectMarketing' }, { purpose: 'DirectMarketing' }],
    ['has it restricted', 'restrictProcessing', 'liftRestriction', CAST.sofia.id, { because: 'ACCURACY_CONTESTED' }, {}],
  ])('%s in force: it is not taken for the one that was lifted', async (_what, stop, lift, personId, how, what) => {
    await done(gateway, DPO, stop, { personId, ...how });
    const second = await heldUpBy(() => done(gateway, DPO, lift, { personId, ...what }), stop, { personId, ...how });
    expect(second.errors).toEqual([]);
    expect(await personFor(gateway, MARKETING, personId)).toBeNull();
  });

  it('is never said to have been lifted before it was said', async () => {
    const irene = { personId: CAST.irene.id, purpose: 'DirectMarketing' };
    const lift = await heldUpBy(() => done(gateway, DPO, 'objectToProcessing', irene), 'liftObjection', irene);
    expect(lift.errors).toEqual([]);
    const text = 'SELECT lifted_at > raised_at AS "inOrder" FROM objection WHERE person_id = $1';
    expect(await runSql(gateway.database.ownerUrl, text, [CAST.irene.id])).toEqual([{ inOrder: true }]);
  });
});
