import { CAST } from '../../src/demo/cast';
import { runSql } from '../support/sql';
import { startTestGateway, type TestGateway } from '../support/test-gateway';
import { eventsOf } from '../support/events-of';

const GIULIA = `{ person(id: "${CAST.giulia.id}") { email } }`;

describe('a gateway whose policy does not decide in the store any more', () => {
  let gateway: TestGateway;
  let version: string;
  const ask = () => gateway.graphql(GIULIA, { as: 'marketing', purpose: 'DirectMarketing' });
  const decidedBy = (decides: string) => runSql(gateway.database.ownerUrl, 'UPDATE authorisation_policy SET version = $1', [decides]);
  const readiness = async (): Promise<unknown> => {
    const answer = await fetch(new URL('/readyz', gateway.url));
    return { code: answer.status, ...((await answer.json()) as object) };
  };
  beforeAll(async () => {
    gateway = await startTestGateway();
    const [stored] = await runSql<{ version: string }>(gateway.database.ownerUrl, 'SELECT version FROM authorisation_policy');
    version = stored!.version;
  });
  beforeEach(() => decidedBy('another'));
  afterAll(() => gateway.close());

  it('releases nothing more by its own masks, and records that it was asked', async () => {
    const events = await eventsOf(gateway.database, async () => {
      const answer = await ask();
      expect(answer).toMatchObject({ status: 503, data: null, errors: [{ extensions: { code: 'POLICY_CHANGED' } }] });
      expect(answer.text).not.toContain('@');
    });
    expect(events).toMatchObject([{ outcome: 'FAILED', code: 'POLICY_CHANGED', policy_version: version }]);
  });

  it('is not ready, so that a balancer sends its requests elsewhere, and says that the policy is why', async () => {
    expect(await readiness()).toEqual({ code: 503, status: 'not ready', store: 'ok', policy: 'changed', log: 'ok' });
    await decidedBy(version);
    expect(await readiness()).toEqual({ code: 200, status: 'ready', store: 'ok', policy: 'ok', log: 'ok' });
  });

  it('releases nothing while its own policy takes the place of another, by whose decisions it would release', async () => {
    await decidedBy(`${version} up to ${CAST.giulia.id} instead of another`);
    expect(await ask()).toMatchObject({ status: 503, data: null, errors: [{ extensions: { code: 'POLICY_CHANGED' } }] });
    expect(await readiness()).toMatchObject({ code: 503, policy: 'changed' });
  });

  it('goes on while its own policy is still deciding for the last persons', async () => {
    await decidedBy(`${version} up to ${CAST.giulia.id}`);
    expect(await ask()).toMatchObject({ status: 200, data: { person: { email: expect.stringContaining('@') as string } } });
  });
});
