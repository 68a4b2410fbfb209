import { Client } from 'pg';
import { CAST } from '../../../src/demo/cast';
import { runSql } from '../../support/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { mutate, SALES, type Done } from '../mutations/mutate';
import { seedLead, step } from './desk';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

const WAITING = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;

/** Begins these one after the other, each once all before it wait for a lead, which is then let go. */
async function onceLeadIsFree(leadId: string, begin: readonly (() => Promise<Done>)[]): Promise<readonly Done[]> {
  const holder = new Client({ connectionString: gateway.database.ownerUrl });
  await holder.connect();
  try {
    await holder.query('BEGIN');
    await holder.query('SELECT FROM lead WHERE id = $1 FOR UPDATE', [leadId]);
    const begun: Promise<Done>[] = [];
    for (const each of begin) {
      begun.push(each());
      while ((await runSql(gateway.database.superuserUrl, WAITING)).length < begun.length);
    }
    await holder.query('COMMIT');
    return await Promise.all(begun);
  } finally {
    await holder.end();
  }
}

it('a lead is converted for an account while somebody makes a task of both: neither waits for the other in a circle', async () => {
  const [account] = await runSql<{ id: string }>(gateway.database.ownerUrl, 'SELECT id FROM account ORDER BY id LIMIT 1');
  const id = await seedLead(gateway, { state: 'QUALIFIED' });
  const task = { personId: CAST.giulia.id, accountId: account!.id, leadId: id, title: 'Call back' };
  const both = await onceLeadIsFree(id, [
    () => step(gateway, 'convertLead', id, 1, { accountId: account!.id }),
    () => mutate(gateway, SALES, 'createTask', task),
  ]);
  expect(both.map(({ code }) => code)).toEqual([undefined, undefined]);
});
