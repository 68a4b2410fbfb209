import { CAST } from '../../../src/demo/cast';
import { runSql } from '../../support/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { CARE, mutate, type Doer } from '../mutations/mutate';
import { CASE_INPUTS, seedCase, seedTicket, step, SUPPORT, TICKET_INPUTS } from './work';

const MISSING = '00000000-0000-7000-8000-00000000dead';

let gateway: TestGateway;
let [hiddenCase, hiddenTicket] = ['', ''];
beforeAll(async () => {
  gateway = await startTestGateway();
  // Elena's processing is restricted; Paolo is a customer whom support does not look after.
  hiddenCase = await seedCase(gateway, { personId: CAST.elena.id, state: 'RESOLVED' });
  hiddenTicket = await seedTicket(gateway, { personId: CAST.paolo.id, state: 'RESOLVED' });
});
afterAll(() => gateway.close());

const OPENED: ReadonlyArray<readonly [string, Doer, string, object]> = [
  ['openCase', CARE, CAST.elena.id, { subject: 'A question', channel: 'PHONE' }],
  ['openTicket', SUPPORT, CAST.paolo.id, { subject: 'A fault', severity: 'S1' }],
];

describe('a hidden person', () => {
  it.each(OPENED)('answers %s as a missing one does, byte by byte', async (mutation, doer, hidden, input) => {
    const [one, other] = await Promise.all([hidden, MISSING].map((personId) => mutate(gateway, doer, mutation, { personId, ...input })));
    expect(one?.code).toBe('NOT_FOUND');
    expect(one?.text).toBe(other?.text);
  });

  const steps = [
    ...Object.keys(CASE_INPUTS).map((name) => [name, CARE] as const),
    ...Object.keys(TICKET_INPUTS).map((name) => [name, SUPPORT] as const),
  ];
  it.each(steps)('shows nothing through %s: legal or not, of this version or another', async (mutation, doer) => {
    const hidden = mutation in CASE_INPUTS ? hiddenCase : hiddenTicket;
    const attempts = [
      step(gateway, doer, mutation, hidden, 1),
      step(gateway, doer, mutation, hidden, 9),
      step(gateway, doer, mutation, MISSING, 1),
    ];
    const [one, old, missing] = await Promise.all(attempts);
    expect(missing?.code).toBe('NOT_FOUND');
    expect(one?.text).toBe(missing?.text);
    expect(old?.text).toBe(missing?.text);
  });

  it('lends a device to nobody else’s ticket', async () => {
    const [asset] = await runSql(gateway.database.ownerUrl, 'SELECT id FROM asset WHERE person_id = $1 LIMIT 1', [CAST.giulia.id]);
    const open = (assetId: unknown) => mutate(gateway, SUPPORT, 'openTicket', { personId: CAST.luca.id, subject: 'A fault', assetId });
    const [other, missing] = [await open(asset?.['id']), await open(MISSING)];
    expect(other.code).toBe('NOT_FOUND');
    expect(other.text).toBe(missing.text);
  });
});

describe('what a purpose does not release', () => {
  it('cannot be written for it either: a technician on the way opens no ticket', async () => {
    const doer: Doer = { as: 'support', purpose: 'RepairImpairments' };
    const done = await mutate(gateway, doer, 'openTicket', { personId: CAST.giulia.id, subject: 'A fault' });
    expect(done.code).toBe('PURPOSE_NOT_PERMITTED');
    const id = await seedTicket(gateway);
    expect((await step(gateway, doer, 'takeTicket', id, 1)).code).toBe('PURPOSE_NOT_PERMITTED');
  });

  it('and by no role that does not list the step', async () => {
    for (const [mutation, doer] of [
      ['openCase', SUPPORT],
      ['openTicket', CARE],
    ] as const) {
      const input = mutation === 'openCase' ? { subject: 'x', channel: 'PHONE' } : { subject: 'x' };
      expect((await mutate(gateway, doer, mutation, { personId: CAST.giulia.id, ...input })).code).toBe('NO_ROLE');
    }
  });
});
