import { rm } from 'node:fs/promises';
import { CAST } from '../../../src/demo/cast';
import { queueId } from '../../../src/demo/queues';
import { changedPolicy } from '../../support/changed-policy';
import { runSql } from '../../support/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { CARE, mutate } from '../mutations/mutate';

let folder: string;
let gateway: TestGateway;
beforeAll(async () => {
  folder = await changedPolicy((policy) => policy.replace('TechnicalServiceProvision: team', 'TechnicalServiceProvision: assigned'));
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
