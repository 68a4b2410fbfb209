import { CAST } from '../../../src/demo/cast';
import { runSql } from '../../support/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { CARE, mutate } from './mutate';

describe('a gateway with another policy than the stored decisions', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startTestGateway();
  });
  afterAll(() => gateway.close());

  it('writes no decisions of its own beside them, and goes on once the policies agree', async () => {
    const withdrawal = { personId: CAST.giulia.id, purpose: 'DirectMarketing', channel: 'EMAIL' };
    const [stored] = await runSql<{ version: string }>(gateway.database.ownerUrl, 'SELECT version FROM authorisation_policy');
    const decidedBy = (version: string) => runSql(gateway.database.ownerUrl, 'UPDATE authorisation_policy SET version = $1', [version]);
    await decidedBy('another policy');
    expect(await mutate(gateway, CARE, 'withdrawConsent', withdrawal)).toMatchObject({ payload: null, code: 'POLICY_CHANGED' });
    await decidedBy(`${stored!.version} up to ${CAST.giulia.id}`);
    expect((await mutate(gateway, CARE, 'withdrawConsent', withdrawal)).errors).toEqual([]);
  });
});
