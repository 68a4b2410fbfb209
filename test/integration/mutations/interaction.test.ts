import { CAST, PERSONAS } from '../../../src/demo/cast';
import { CAST_ACCOUNTS } from '../../../src/demo/cast-people';
import { runSql } from '../../support/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { CARE, DPO, MARKETING, mutate, SALES, type Doer } from './mutate';

const CALL = { personId: CAST.giulia.id, channel: 'PHONE', direction: 'INBOUND', subject: 'Asked for an offer' };
const SHOWN = 'interaction { channel direction department subject summary outcome occurredAt person { id } } person { id }';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

describe('logInteraction', () => {
  it('keeps a contact for the department of the role, with who took part', async () => {
    const input = { ...CALL, summary: 'Wants fibre.\nCall again in May.', outcome: 'Call again', occurredAt: '2026-03-02T10:00:00+01:00' };
    const { payload, errors } = await mutate(gateway, SALES, 'logInteraction', input, SHOWN);
    expect(errors).toEqual([]);
    expect(payload).toMatchObject({
      interaction: {
        channel: 'PHONE',
        direction: 'INBOUND',
        department: 'SALES',
        subject: 'Asked for an offer',
        summary: 'Wants fibre.\nCall again in May.',
        outcome: 'Call again',
        occurredAt: '2026-03-02T09:00:00+00:00',
        person: { id: CAST.giulia.id },
      },
    });
    const [row] = await runSql(gateway.database.ownerUrl, 'SELECT staff_id FROM interaction WHERE id = $1', [payload?.id]);
    expect(row).toEqual({ staff_id: PERSONAS.sales.subject });
  });

  it('is now where no time is said, and may name the account', async () => {
    const input = { ...CALL, accountId: CAST_ACCOUNTS.studio.id };
    const { payload } = await mutate(gateway, SALES, 'logInteraction', input, 'interaction { occurredAt account { id } }');
    const { occurredAt, account } = payload?.['interaction'] as { occurredAt: string; account: object };
    expect(Math.abs(Date.parse(occurredAt) - Date.now())).toBeLessThan(60_000);
    expect(account).toEqual({ id: CAST_ACCOUNTS.studio.id });
  });

  it.each<[Doer, string]>([
    [MARKETING, 'MARKETING'],
    [CARE, 'CUSTOMER_SERVICE'],
    [{ as: 'support', purpose: 'TechnicalServiceProvision' }, 'SUPPORT'],
  ])('%o speaks for %s', async (doer, department) => {
    const { payload } = await mutate(gateway, doer, 'logInteraction', CALL, SHOWN);
    expect(payload).toMatchObject({ interaction: { department } });
  });

  it.each(['frontend-robot', '00000000-0000-7000-8000-00000000dead'])(
    'names no member of staff where the store knows none: %s',
    async (sub) => {
      const token = await gateway.tokenFor('marketing', { sub });
      const document = 'mutation Do($input: LogInteractionInput!) { logInteraction(input: $input) { id } }';
      const { data } = await gateway.graphql<{ logInteraction: { id: string } }>(document, {
        token,
        purpose: 'DirectMarketing',
        variables: { input: CALL },
      });
      const [row] = await runSql(gateway.database.ownerUrl, 'SELECT staff_id FROM interaction WHERE id = $1', [data?.logInteraction.id]);
      expect(row).toEqual({ staff_id: null });
    },
  );

  it('is not for a role that the policy does not name', async () => {
    expect((await mutate(gateway, DPO, 'logInteraction', CALL)).code).toBe('NO_ROLE');
  });

  it('does not find an account for a role that may not open accounts', async () => {
    expect((await mutate(gateway, MARKETING, 'logInteraction', { ...CALL, accountId: CAST_ACCOUNTS.studio.id })).code).toBe('NOT_FOUND');
  });

  it.each([
    ['subject', { subject: '' }],
    ['subject', { subject: 'two\nlines' }],
    ['summary', { summary: 'x'.repeat(10_001) }],
    ['occurredAt', { occurredAt: '2099-01-01T00:00:00Z' }],
  ])('names %s when it is at fault, and keeps nothing', async (field, fault) => {
    const count = 'SELECT count(*)::integer AS interactions FROM interaction';
    const before = await runSql(gateway.database.ownerUrl, count);
    const done = await mutate(gateway, SALES, 'logInteraction', { ...CALL, ...fault });
    expect(done).toMatchObject({ payload: null, errors: [{ extensions: { code: 'INVALID_INPUT', field: `input.${field}` } }] });
    expect(await runSql(gateway.database.ownerUrl, count)).toEqual(before);
  });
});
