import { CAST, PERSONAS } from '../../../src/demo/cast';
import { LOST_VALUE } from '../../../src/domain/service/follow-ups';
import { runSql } from '../../support/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { CARE, mutate } from '../mutations/mutate';
import { seedCase, step, SUPPORT } from './work';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

const COLUMNS = 'state, department, purpose, title';
const tasksOf = (column: 'case_id' | 'ticket_id', id: unknown) =>
  runSql(gateway.database.ownerUrl, `SELECT ${COLUMNS} FROM task WHERE ${column} = $1`, [id]);

describe('a resolved case', () => {
  const question = { department: 'CUSTOMER_SERVICE', purpose: 'CommunicationForCustomerCare', title: 'Ask whether the answer helped' };

  it('is followed by the question whether it helped, which is withdrawn when the case goes on', async () => {
    const id = await seedCase(gateway, { state: 'OPEN' });
    await step(gateway, CARE, 'resolveCase', id, 1);
    expect(await tasksOf('case_id', id)).toEqual([{ state: 'OPEN', ...question }]);
    await step(gateway, CARE, 'reopenCase', id, 2);
    expect(await tasksOf('case_id', id)).toEqual([{ state: 'CANCELLED', ...question }]);
  });

  it('takes back no other question than its own: not one that was asked, nor of another case, nor for another purpose', async () => {
    const { ownerUrl } = gateway.database;
    const [asked, other] = [await seedCase(gateway, { state: 'OPEN' }), await seedCase(gateway, { state: 'OPEN' })];
    for (const id of [asked, other]) await step(gateway, CARE, 'resolveCase', id, 1);
    await runSql(ownerUrl, "UPDATE task SET state = 'DONE' WHERE case_id = $1", [asked]);
    await runSql(
      ownerUrl,
      `INSERT INTO task (id, person_id, case_id, department, title, state, purpose)
       VALUES (gen_random_uuid(), $1, $2, 'CUSTOMER_SERVICE', $3, 'OPEN', 'CustomerClaimsManagement')`,
      [CAST.giulia.id, asked, question.title],
    );
    const before = await tasksOf('case_id', asked);
    await step(gateway, CARE, 'reopenCase', asked, 2);
    expect(await tasksOf('case_id', asked)).toEqual(before);
    expect(await tasksOf('case_id', other)).toEqual([{ state: 'OPEN', ...question }]);
  });

  it('is followed by nothing where the person may not be addressed for it', async () => {
    const id = await seedCase(gateway, { state: 'OPEN', personId: CAST.marta.id });
    const { ownerUrl } = gateway.database;
    await runSql(ownerUrl, 'DELETE FROM contract WHERE person_id = $1', [CAST.marta.id]);
    await runSql(
      ownerUrl,
      `INSERT INTO objection (id, person_id, purpose, raised_at) VALUES (gen_random_uuid(), $1, 'CommunicationForCustomerCare', '2026-11-01')`,
      [CAST.marta.id],
    );
    const done = await step(gateway, CARE, 'resolveCase', id, 1);
    expect(done.errors).toEqual([]);
    expect(await tasksOf('case_id', id)).toEqual([]);
  });
});

describe('a grave fault', () => {
  const open = async (personId: string, severity: string): Promise<unknown> => {
    const done = await mutate(gateway, SUPPORT, 'openTicket', { personId, subject: 'No line', severity });
    expect(done.errors).toEqual([]);
    return done.payload?.id;
  };
  const win = (personId: string, amount: number) =>
    runSql(
      gateway.database.ownerUrl,
      `INSERT INTO opportunity (id, name, person_id, owner_id, stage, amount) VALUES (gen_random_uuid(), 'Won', $1, $2, 'WON', $3)`,
      [personId, PERSONAS.sales.subject, amount],
    );

  const isTold = async (personId: string): Promise<boolean> => (await tasksOf('ticket_id', await open(personId, 'S1'))).length > 0;

  it('of a valued customer is told to sales, in the name of their own purpose', async () => {
    await win(CAST.giulia.id, LOST_VALUE);
    const id = await open(CAST.giulia.id, 'S1');
    expect(await tasksOf('ticket_id', id)).toEqual([
      { state: 'OPEN', department: 'SALES', purpose: 'CustomerRelationshipManagement', title: 'A grave fault at a valued customer' },
    ]);
  });

  it('is not told where the fault is small, or the customer of little value', async () => {
    expect(await tasksOf('ticket_id', await open(CAST.giulia.id, 'S3'))).toEqual([]);
    expect(await tasksOf('ticket_id', await open(CAST.luca.id, 'S1'))).toEqual([]);
  });

  it('is not told for what is known of a customer from an unlawful source alone (Codice Art. 2-decies)', async () => {
    await win(CAST.luca.id, LOST_VALUE);
    const from = (verdict: string) =>
      runSql(
        gateway.database.ownerUrl,
        `UPDATE opportunity SET source_id = (SELECT id FROM source WHERE verdict = $2 LIMIT 1) WHERE person_id = $1 AND stage = 'WON'`,
        [CAST.luca.id, verdict],
      );
    await from('UNLAWFUL');
    expect(await isTold(CAST.luca.id)).toBe(false);
    await from('LAWFUL');
    expect(await isTold(CAST.luca.id)).toBe(true);
    await runSql(gateway.database.ownerUrl, "DELETE FROM opportunity WHERE person_id = $1 AND stage = 'WON'", [CAST.luca.id]);
  });

  it('is told for a value in one currency, as that of no source where this is enough', async () => {
    const { ownerUrl } = gateway.database;
    const clear = () => runSql(ownerUrl, "DELETE FROM opportunity WHERE person_id = $1 AND stage = 'WON'", [CAST.luca.id]);
    await clear();
    for (const _half of [1, 2]) await win(CAST.luca.id, LOST_VALUE / 2);
    await runSql(
      ownerUrl,
      `UPDATE opportunity SET currency = 'USD' WHERE id = (SELECT id FROM opportunity WHERE person_id = $1 AND stage = 'WON' LIMIT 1)`,
      [CAST.luca.id],
    );
    expect(await isTold(CAST.luca.id)).toBe(false);
    await clear();
    for (const source of ['NULL', "(SELECT id FROM source WHERE verdict = 'LAWFUL' LIMIT 1)"]) {
      await win(CAST.luca.id, LOST_VALUE);
      await runSql(
        ownerUrl,
        `UPDATE opportunity SET source_id = ${source}, name = 'Told' WHERE person_id = $1 AND stage = 'WON' AND name = 'Won'`,
        [CAST.luca.id],
      );
    }
    const id = await open(CAST.luca.id, 'S1');
    expect(await runSql(ownerUrl, 'SELECT source_id FROM task WHERE ticket_id = $1', [id])).toEqual([{ source_id: null }]);
    await clear();
  });

  it('is not told for what others bought for the same account, but for what the account did', async () => {
    const [asset] = await runSql<{ id: string; account_id: string }>(
      gateway.database.ownerUrl,
      `INSERT INTO asset SELECT (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'serial_number', 'SN-1', 'person_id', $1::uuid, 'account_id', a.id))).*
       FROM asset r, (SELECT id FROM account WHERE id NOT IN (SELECT account_id FROM opportunity WHERE account_id IS NOT NULL) LIMIT 1) a LIMIT 1
       RETURNING id, account_id`,
      [CAST.luca.id],
    );
    const buy = (personId: string | null) =>
      runSql(
        gateway.database.ownerUrl,
        `INSERT INTO opportunity (id, name, person_id, account_id, owner_id, stage, amount) VALUES (gen_random_uuid(), 'Won', $1, $2, $3, 'WON', $4)`,
        [personId, asset!.account_id, PERSONAS.sales.subject, LOST_VALUE],
      );
    const opened = async (): Promise<unknown> => {
      const done = await mutate(gateway, SUPPORT, 'openTicket', {
        personId: CAST.luca.id,
        subject: 'No line',
        severity: 'S1',
        assetId: asset!.id,
      });
      expect(done.errors).toEqual([]);
      return done.payload?.id;
    };
    await buy(CAST.elena.id);
    expect(await tasksOf('ticket_id', await opened())).toEqual([]);
    await buy(null);
    expect(await tasksOf('ticket_id', await opened())).toHaveLength(1);
  });

  it('tells support nothing of what the customer bought: neither tasks nor their number differ', async () => {
    const seen = async (): Promise<string> => {
      const document = `{ tasks(filter: { department: { eq: SALES } }) { totalCount nodes { title } } person(id: "${CAST.luca.id}") { tasks { totalCount } } }`;
      return (await gateway.graphql(document, SUPPORT)).text;
    };
    const before = await seen();
    await win(CAST.luca.id, LOST_VALUE);
    expect(await tasksOf('ticket_id', await open(CAST.luca.id, 'S2'))).toHaveLength(1);
    expect(await seen()).toBe(before);
  });
});
