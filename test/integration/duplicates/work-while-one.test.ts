import { CAST } from '../../../src/demo/cast';
import { queueId } from '../../../src/demo/queues';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { seedCase, seedTicket, step, SUPPORT } from '../cases/work';
import { CARE, done, DPO, mutate, SALES } from '../mutations/mutate';
import { ownerOf, whileMerged, type Row } from './persons';

const [KEEP, DROP] = [CAST.luca.id, CAST.giulia.id];

let gateway: TestGateway;
let owner: (text: string, values?: readonly unknown[]) => Promise<Row[]>;
beforeAll(async () => {
  gateway = await startTestGateway();
  owner = ownerOf(gateway.database);
});
afterAll(() => gateway.close());

const whileOne = (act: () => Promise<void>): Promise<void> => whileMerged(gateway, [KEEP, DROP], act);

/** What a person reads of themselves. */
async function readBy(id: string, list: string, fields: string): Promise<readonly Row[]> {
  const token = await gateway.tokenFor('person', { sub: id });
  const document = `{ person(id: "${id}") { rows: ${list}(first: 200) { nodes { ${fields} } } } }`;
  const { data, errors } = await gateway.graphql<{ person: { rows: { nodes: Row[] } } }>(document, { token, purpose: 'RightsFulfilment' });
  expect(errors).toEqual([]);
  return data!.person.rows.nodes;
}

const FILE = {
  fileName: 'Referto di Giulia.pdf',
  mediaType: 'application/pdf',
  bytes: 1,
  sha256: 'a'.repeat(64),
  location: 'https://files.example/1',
};
const HAND_OFF = { toQueueId: queueId('support'), purpose: 'TechnicalServiceProvision', reason: 'Giulia cannot open the door' };

/** Whose the rows are that name some work. */
const whose = async (table: string, column: string, id: unknown): Promise<unknown[]> =>
  (await owner(`SELECT person_id FROM ${table} WHERE ${column} = $1`, [id])).map((row) => row['person_id']);

describe('what came while two were one goes back with the work that it belongs to', () => {
  it('the file of a case: the other person does not read its name, its own does', async () => {
    const caseId = await seedCase(gateway, { state: 'OPEN', personId: DROP });
    await whileOne(() => done(gateway, CARE, 'attachFile', { caseId, ...FILE }));
    expect(await readBy(KEEP, 'attachments', 'fileName')).not.toContainEqual({ fileName: FILE.fileName });
    expect(await readBy(DROP, 'attachments', 'fileName')).toContainEqual({ fileName: FILE.fileName });
  });

  it('the hand-off of a case, with its reason and the task that was made of it', async () => {
    const caseId = await seedCase(gateway, { state: 'OPEN', personId: DROP });
    await whileOne(async () => {
      expect((await step(gateway, CARE, 'handOffCase', caseId, 1, HAND_OFF)).errors).toEqual([]);
    });
    expect(await whose('task', 'case_id', caseId)).toEqual([DROP]);
    expect(await readBy(KEEP, 'handOffs', 'reason')).not.toContainEqual({ reason: HAND_OFF.reason });
    expect(await readBy(DROP, 'handOffs', 'reason')).toContainEqual({ reason: HAND_OFF.reason });
  });

  it('what follows a case, which the case finds again', async () => {
    const caseId = await seedCase(gateway, { state: 'OPEN', personId: DROP });
    await whileOne(async () => {
      expect((await step(gateway, CARE, 'resolveCase', caseId, 1)).errors).toEqual([]);
    });
    expect((await step(gateway, CARE, 'reopenCase', caseId, 2)).errors).toEqual([]);
    expect(await owner('SELECT person_id, state FROM task WHERE case_id = $1', [caseId])).toEqual([
      { person_id: DROP, state: 'CANCELLED' },
    ]);
  });

  it('the sale that a lead became, with its task, and the organisation that it told of', async () => {
    const [lead] = await owner(
      `INSERT INTO lead (id, person_id, state, channel, source_id, collection_action_id)
       SELECT gen_random_uuid(), id, 'QUALIFIED', 'WEB', source_id, collection_action_id FROM person WHERE id = $1 RETURNING id`,
      [DROP],
    );
    await owner(
      `INSERT INTO assignment (id, person_id, team_id, valid_from) SELECT gen_random_uuid(), $1, id, now() FROM team WHERE kind = 'SALES'`,
      [KEEP],
    );
    let opportunityId: unknown;
    await whileOne(async () => {
      const input = { id: lead?.['id'], expectedVersion: 1, name: 'A sale', currency: 'EUR', accountName: 'Studio di Giulia' };
      const converted = await mutate(gateway, SALES, 'convertLead', input, 'opportunity { id }');
      expect(converted.errors).toEqual([]);
      opportunityId = (converted.payload?.['opportunity'] as Row)['id'];
      await done(gateway, SALES, 'createTask', { opportunityId, title: 'Call Giulia' });
    });
    expect(await whose('opportunity', 'id', opportunityId)).toEqual([DROP]);
    expect(await whose('task', 'opportunity_id', opportunityId)).toEqual([DROP]);
    expect(await whose('account_membership', 'lead_id', lead?.['id'])).toEqual([DROP]);
  });

  it('an answer to a ticket, which the other person does not read', async () => {
    const ticketId = await seedTicket(gateway, { state: 'IN_PROGRESS', personId: DROP });
    await owner(
      `INSERT INTO assignment (id, person_id, team_id, valid_from) SELECT gen_random_uuid(), $1, id, now() FROM team WHERE kind = 'SUPPORT'`,
      [KEEP],
    );
    const answer = { channel: 'PHONE', subject: 'Your router', answer: 'It comes to Via Garibaldi.' };
    await whileOne(async () => {
      expect((await step(gateway, SUPPORT, 'answerTicket', ticketId, 1, answer)).errors).toEqual([]);
    });
    const said = { subject: answer.subject, summary: answer.answer };
    expect(await readBy(KEEP, 'interactions', 'subject summary')).not.toContainEqual(said);
    expect(await readBy(DROP, 'interactions', 'subject summary')).toContainEqual(said);
  });

  it('a ticket about a device, with its file', async () => {
    const [asset] = await owner(
      `INSERT INTO asset (id, person_id, product_id, serial_number) SELECT gen_random_uuid(), $1, id, 'SN-WHILE-ONE' FROM product LIMIT 1 RETURNING id`,
      [DROP],
    );
    let ticketId: unknown;
    await owner(
      `INSERT INTO assignment (id, person_id, team_id, valid_from) SELECT gen_random_uuid(), $1, id, now() FROM team WHERE kind = 'SUPPORT'`,
      [KEEP],
    );
    await whileOne(async () => {
      const opened = await mutate(gateway, SUPPORT, 'openTicket', {
        personId: KEEP,
        assetId: asset?.['id'],
        subject: 'No light',
        severity: 'S3',
      });
      expect(opened.errors).toEqual([]);
      ticketId = opened.payload?.id;
      await done(gateway, SUPPORT, 'attachFile', { ticketId, ...FILE });
    });
    expect(await whose('ticket', 'id', ticketId)).toEqual([DROP]);
    expect(await whose('attachment', 'ticket_id', ticketId)).toEqual([DROP]);
  });
});

describe('once two are two again', () => {
  it('what belongs to work of the kept person, or to none, stays with them', async () => {
    const caseId = await seedCase(gateway, { state: 'OPEN', personId: KEEP });
    await whileOne(async () => {
      await done(gateway, CARE, 'attachFile', { caseId, ...FILE });
      await done(gateway, CARE, 'createTask', { personId: KEEP, title: 'Came while one' });
    });
    expect(await whose('attachment', 'case_id', caseId)).toEqual([KEEP]);
    expect(await owner(`SELECT person_id FROM task WHERE title = 'Came while one'`)).toEqual([{ person_id: KEEP }]);
  });

  it('what went back is bound by the verdicts on its own person at once', async () => {
    const caseId = await seedCase(gateway, { state: 'OPEN', personId: DROP });
    const filesFor = async (): Promise<unknown> => {
      const document = `{ case(id: "${caseId}") { attachments { nodes { fileName } } } }`;
      return (await gateway.graphql<{ case: { attachments: { nodes: unknown[] } } | null }>(document, CARE)).data?.case?.attachments.nodes;
    };
    await whileOne(async () => {
      await done(gateway, CARE, 'attachFile', { caseId, ...FILE });
      expect(await filesFor()).toEqual([{ fileName: FILE.fileName }]);
      await done(gateway, DPO, 'restrictProcessing', { personId: KEEP, because: 'LEGAL_CLAIMS' });
    });
    expect(await filesFor()).toBeUndefined();
    await done(gateway, DPO, 'liftRestriction', { personId: DROP });
    expect(await filesFor()).toEqual([{ fileName: FILE.fileName }]);
    await done(gateway, DPO, 'liftRestriction', { personId: KEEP });
  });
});
