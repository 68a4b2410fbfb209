import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CAST } from '../../../src/demo/cast';
import { queueId } from '../../../src/demo/queues';
import { runSql } from '../../support/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { CARE, mutate } from '../mutations/mutate';
import { POLICY_FOLDER } from '../release/gateway-in-process';

let folder: string;
let gateway: TestGateway;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lecito-policy-'));
  await cp(POLICY_FOLDER, folder, { recursive: true });
  const path = join(folder, 'policy.yaml');
  const policy = await readFile(path, 'utf8');
  await writeFile(path, policy.replace('TechnicalServiceProvision: team', 'TechnicalServiceProvision: assigned'));
  gateway = await startTestGateway({ environment: { LECITO_POLICY: folder } });
});
afterAll(async () => {
  await gateway.close();
  await rm(folder, { recursive: true });
});

it('nothing is handed to a department that sees only who is assigned to each of its people: its team would not see the person', async () => {
  const handOff = {
    personId: CAST.giulia.id,
    toQueueId: queueId('support'),
    purpose: 'TechnicalServiceProvision',
    reason: 'To be installed',
  };
  const { errors } = await mutate(gateway, CARE, 'handOffPerson', handOff);
  expect(errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT', field: 'input.toQueueId' } }]);
  expect(await runSql(gateway.database.ownerUrl, `SELECT FROM hand_off WHERE reason = 'To be installed'`)).toEqual([]);
});
