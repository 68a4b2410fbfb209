import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { rewriteAuthorisation } from '../../../src/authorisation/rewrite-authorisation';
import { loadPolicy } from '../../../src/store/load-policy';
import { sqlOf } from '../../../src/store/sql';
import { untilSoManyWait } from '../duplicates/held';
import { openCampaignDesk, READY, type CampaignDesk } from './campaign-desk';

let desk: CampaignDesk;
let objecting: Client;
beforeAll(async () => {
  desk = await openCampaignDesk();
  objecting = new Client({ connectionString: desk.gateway.database.ownerUrl });
  await objecting.connect();
});
afterAll(async () => {
  await objecting.end();
  await desk.close();
});

it('whoever objects while members are looked at is left out for that, and not for an address that they have', async () => {
  const query = READY.replace('LIMIT 40', 'LIMIT 1');
  const [person] = await desk.sql<{ id: string }>(query);
  const id = await desk.approved({}, query);
  // The facts of the member are read; whether the address may be is still to be seen.
  await objecting.query('BEGIN');
  await objecting.query('LOCK TABLE authorisation IN ACCESS EXCLUSIVE MODE');
  await desk.step('launchCampaign', id);
  await untilSoManyWait(desk.gateway.database, 1);
  await objecting.query("INSERT INTO objection (id, person_id, purpose, raised_at) VALUES ($1, $2, 'DirectMarketing', now())", [
    randomUUID(),
    person?.id,
  ]);
  await rewriteAuthorisation(sqlOf(objecting), loadPolicy(desk.gateway.config.policyFolder), [String(person?.id)]);
  await objecting.query('COMMIT');
  await desk.until(id, 'COMPLETED');
  expect(await desk.sql('SELECT state, withheld_because AS because FROM campaign_member WHERE campaign_id = $1', [id])).toEqual([
    { state: 'WITHHELD', because: 'OBJECTED' },
  ]);
  expect(desk.sent.messages).toEqual([]);
}, 60_000);
