import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { POLICY_FOLDER } from '../release/gateway-in-process';
import { openCampaignDesk, type CampaignDesk } from './campaign-desk';

let folder: string;
let desk: CampaignDesk;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lecito-policy-'));
  await cp(POLICY_FOLDER, folder, { recursive: true });
  const path = join(folder, 'policy.yaml');
  await writeFile(path, (await readFile(path, 'utf8')).replace('DirectMarketing: all', 'DirectMarketing: assigned'));
  desk = await openCampaignDesk({}, { environment: { LECITO_POLICY: folder } });
}, 120_000);
afterAll(async () => {
  await desk.close();
  await rm(folder, { recursive: true });
});

it('a campaign is launched by nobody who sees only some persons for its purpose: sending looks at no assignments', async () => {
  const id = await desk.approved({}, 'SELECT id FROM person LIMIT 3');
  expect((await desk.step('launchCampaign', id)).errors).toMatchObject([{ extensions: { code: 'NO_ROLE' } }]);
  expect(await desk.sql('SELECT state FROM campaign WHERE id = $1', [id])).toEqual([{ state: 'APPROVED' }]);
  expect(desk.sent.messages).toEqual([]);
}, 60_000);
