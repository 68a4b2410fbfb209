import { rm } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { CAST } from '../../../src/demo/cast';
import { queueId } from '../../../src/demo/queues';
import { changedPolicy } from '../../support/changed-policy';
import { runSql } from '../../support/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { seedTicket, STEFANO, step as workStep, SUPPORT } from '../cases/work';
import { seedLead, step } from '../leads/desk';
import { mutate, SALES, type Done } from './mutate';

/** The policy with types closed to roles: nobody of these opens them any more. */
function without(policy: string, role: string, types: readonly string[]): string {
  const from = policy.indexOf(`\n  ${role}:\n`);
  const to = policy.indexOf('\n    commands:', from);
  const lines = policy.slice(from, to).split('\n');
  const left = lines.filter((line) => !types.includes(line.trim().replace(/^- /, '')));
  if (lines.length - left.length !== types.length) throw new Error(`${role} does not open all of ${types.join(', ')}`);
  return policy.slice(0, from) + left.join('\n') + policy.slice(to);
}

type Command = (gateway: TestGateway) => Promise<Done>;

const about = { personId: CAST.giulia.id };
const convert: Command = async (gateway) =>
  step(gateway, 'convertLead', await seedLead(gateway, { state: 'QUALIFIED', accountName: 'Serre Ferri' }), 1);
const placeOrder: Command = async (gateway) => {
  const [product] = await runSql(gateway.database.ownerUrl, 'SELECT id FROM product WHERE price > 0 ORDER BY id LIMIT 1');
  return mutate(gateway, SALES, 'placeOrder', { ...about, lines: [{ productId: String(product?.['id']), quantity: 1 }] });
};
const createTask: Command = (gateway) => mutate(gateway, SALES, 'createTask', { ...about, title: 'Call back' });
const openTicket: Command = (gateway) => mutate(gateway, SUPPORT, 'openTicket', { ...about, subject: 'No line' });
const openTicketOfDevice: Command = async (gateway) => {
  const [asset] = await runSql<{ id: string }>(gateway.database.ownerUrl, 'SELECT id FROM asset WHERE person_id = $1', [CAST.giulia.id]);
  return mutate(gateway, SUPPORT, 'openTicket', { ...about, subject: 'No line', assetId: asset?.id });
};
const answerTicket: Command = async (gateway) =>
  workStep(gateway, SUPPORT, 'answerTicket', await seedTicket(gateway, { state: 'IN_PROGRESS', ownerId: STEFANO }), 1);
const handOff: Command = async (gateway) => {
  const id = randomUUID();
  await runSql(gateway.database.ownerUrl, "INSERT INTO opportunity (id, name, person_id, stage) VALUES ($1, 'A greenhouse', $2, 'WON')", [
    id,
    CAST.giulia.id,
  ]);
  const to = { toQueueId: queueId('support'), purpose: 'TechnicalServiceProvision', reason: 'To be installed' };
  return mutate(gateway, SALES, 'handOffOpportunity', { id, expectedVersion: 1, ...to });
};

const ALL = { convertLead: convert, placeOrder, createTask, openTicket, openTicketOfDevice, answerTicket, handOffOpportunity: handOff };

/** What is closed to sales and to support, and which commands would write it. */
const CLOSED = [
  { sales: ['Opportunity', 'OrderLine'], support: ['Entitlement'], refused: ['convertLead', 'placeOrder', 'openTicket'] },
  {
    sales: ['Account', 'Order'],
    support: ['Interaction', 'Asset'],
    refused: ['convertLead', 'placeOrder', 'openTicketOfDevice', 'answerTicket'],
  },
  {
    sales: ['AccountMembership', 'HandOff', 'Task'],
    support: ['Ticket'],
    refused: ['convertLead', 'handOffOpportunity', 'createTask', 'openTicket'],
  },
] as const;

/** What is not written but named is not found. */
const NAMED = { openTicketOfDevice };

const ROWS = `SELECT (SELECT count(*) FROM opportunity WHERE stage <> 'WON') AS sales, (SELECT count(*) FROM "order") AS orders,
  (SELECT count(*) FROM order_line) AS lines, (SELECT count(*) FROM account_membership) AS memberships, (SELECT count(*) FROM account) AS accounts,
  (SELECT count(*) FROM hand_off) AS "handOffs", (SELECT count(*) FROM task) AS tasks, (SELECT count(*) FROM interaction) AS interactions,
  (SELECT count(*) FROM ticket WHERE state = 'NEW') AS tickets`;

let gateway: TestGateway;
let folder: string;
async function startUnder(change: (policy: string) => string): Promise<void> {
  folder = await changedPolicy(change);
  gateway = await startTestGateway({ environment: { LECITO_POLICY: folder } });
}
afterEach(async () => {
  await gateway.close();
  await rm(folder, { recursive: true });
});

describe('a role that does not open a type writes none of its rows, whatever it may write beside', () => {
  it.each(CLOSED)(
    'sales without $sales, support without $support',
    async ({ sales, support, refused }) => {
      await startUnder((policy) => without(without(policy, 'sales', sales), 'support', support));
      const rows = () => runSql(gateway.database.ownerUrl, ROWS);
      const before = await rows();
      for (const command of refused)
        expect([command, (await ALL[command](gateway)).code]).toEqual([command, command in NAMED ? 'NOT_FOUND' : 'NO_ROLE']);
      expect(await rows()).toEqual(before);
    },
    60_000,
  );

  it('a role of no department logs no contact, also where it may log them', async () => {
    await startUnder((policy) => policy.replace('      - liftRestriction\n', '$&      - logInteraction\n'));
    const call = { ...about, channel: 'PHONE', direction: 'INBOUND', subject: 'A call' };
    expect((await mutate(gateway, { as: 'dpo', purpose: 'LegalCompliance' }, 'logInteraction', call)).code).toBe('NO_ROLE');
  }, 60_000);

  it('and each of these commands is taken by a role that does', async () => {
    await startUnder((policy) => policy.replace('Sells and looks', 'Sells, and looks'));
    for (const [command, take] of Object.entries(ALL)) expect([command, (await take(gateway)).errors]).toEqual([command, []]);
  }, 60_000);
});
