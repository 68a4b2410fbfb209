import { CAST } from '../../../src/demo/cast';
import { runSql } from '../../support/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { CARE, MARKETING, mutate, SALES, type Doer, type Done } from '../mutations/mutate';
import { seedCase, SUPPORT } from '../cases/work';
import { COSTANZA, MICHELE, MISSING, SARA, seedLead, seedTask, shown, SHOWN_TASK, step } from '../leads/desk';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

const sql = (text: string, values: readonly unknown[] = []): Promise<Record<string, unknown>[]> =>
  runSql(gateway.database.ownerUrl, text, values);
const create = (input: object, doer: Doer = SALES): Promise<Done> =>
  mutate(
    gateway,
    doer,
    'createTask',
    { title: 'Call back', ...input },
    doer === SALES ? SHOWN_TASK : 'task { version department ownerId }',
  );

describe('a task', () => {
  it('is made for a lead, about whom the lead is, given to a colleague and done', async () => {
    const leadId = await seedLead(gateway);
    const created = await create({ leadId, dueOn: '2099-01-07' });
    expect(created.errors).toEqual([]);
    const task = shown(created, 'task');
    expect(task).toMatchObject({
      version: 1,
      state: 'OPEN',
      ownerId: SARA,
      department: 'SALES',
      dueOn: '2099-01-07',
      person: { id: CAST.giulia.id },
      lead: { id: leadId },
    });
    expect(shown(await step(gateway, 'assignTask', task?.['id'], 1), 'task')).toMatchObject({
      version: 2,
      state: 'OPEN',
      ownerId: MICHELE,
    });
    const done = shown(await step(gateway, 'completeTask', task?.['id'], 2), 'task');
    expect(done).toMatchObject({ version: 3, state: 'DONE', ownerId: MICHELE });
    expect(done?.['doneAt']).not.toBeNull();
  });

  it('is of the department of whoever makes it', async () => {
    const departments = [];
    for (const doer of [SALES, CARE, SUPPORT])
      departments.push(shown(await create({ personId: CAST.giulia.id }, doer), 'task')?.['department']);
    expect(departments).toEqual(['SALES', 'CUSTOMER_SERVICE', 'SUPPORT']);
    expect((await create({ personId: CAST.giulia.id }, MARKETING)).code).toBe('NO_ROLE');
  });

  it('is done by its own department only', async () => {
    const id = await seedTask(gateway, { department: 'SUPPORT' });
    expect((await step(gateway, 'completeTask', id, 1)).errors[0]?.extensions).toMatchObject({ code: 'NO_ROLE', field: 'input.id' });
    expect((await step(gateway, 'completeTask', id, 1, {}, SUPPORT)).code).toBeUndefined();
  });

  it('that a workflow made is found for its purpose alone, and is whoever’s who does it', async () => {
    const id = await seedTask(gateway, { purpose: 'CustomerRelationshipManagement' });
    const other: Doer = { as: 'sales', purpose: 'EstablishContractualAgreement' };
    expect((await step(gateway, 'completeTask', id, 1, {}, other)).code).toBe('NOT_FOUND');
    expect(shown(await step(gateway, 'completeTask', id, 1), 'task')).toMatchObject({ state: 'DONE', ownerId: SARA });
  });

  it('is given to nobody of another team, whether they are there or not', async () => {
    const id = await seedTask(gateway);
    for (const assigneeId of [COSTANZA, MISSING, 'no uuid']) {
      const refused = { code: 'INVALID_INPUT', field: 'input.assigneeId' };
      expect((await step(gateway, 'assignTask', id, 1, { assigneeId })).errors[0]?.extensions).toMatchObject(refused);
      expect((await create({ personId: CAST.giulia.id, assigneeId })).errors[0]?.extensions).toMatchObject(refused);
    }
  });

  it('says when somebody else was faster', async () => {
    const id = await seedTask(gateway);
    const done = await Promise.all([step(gateway, 'completeTask', id, 1), step(gateway, 'cancelTask', id, 1)]);
    expect(done.filter(({ code }) => code === 'CONFLICT')).toHaveLength(1);
    expect(done.filter(({ code }) => code === undefined)).toHaveLength(1);
  });

  it('shows nothing of somebody who is hidden', async () => {
    const hidden = await seedTask(gateway, { personId: CAST.davide.id });
    const [one, missing] = [await step(gateway, 'completeTask', hidden, 9), await step(gateway, 'completeTask', MISSING, 9)];
    expect(one.code).toBe('NOT_FOUND');
    expect(one.text).toBe(missing.text);
    const hiddenLead = await seedLead(gateway, { personId: CAST.davide.id });
    const answers = [
      await create({ leadId: hiddenLead }),
      await create({ leadId: MISSING }),
      await create({ personId: CAST.davide.id }),
      await create({ personId: CAST.paolo.id, leadId: await seedLead(gateway) }),
    ];
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]?.code).toBe('NOT_FOUND');
  });

  it('is about no account that is not there', async () => {
    for (const accountId of [MISSING, 'no uuid']) expect((await create({ personId: CAST.giulia.id, accountId })).code).toBe('NOT_FOUND');
  });

  it('is about somebody or something, and for one piece of work at most', async () => {
    expect((await create({})).errors[0]?.extensions.field).toBe('input.personId');
    const leadId = await seedLead(gateway);
    expect((await create({ leadId, caseId: leadId })).errors[0]?.extensions.field).toBe('input.leadId');
    const caseId = await seedCase(gateway);
    expect(shown(await create({ caseId }, CARE), 'task')).toMatchObject({ department: 'CUSTOMER_SERVICE' });
  });
});

describe('a note', () => {
  const SHOWN_NOTE = 'note { text department authorId }';
  const add = (input: object, doer: Doer = SALES): Promise<Done> =>
    mutate(gateway, doer, 'addNote', { text: 'Prefers\nmornings.', ...input }, SHOWN_NOTE);

  it('is kept for the department of whoever wrote it', async () => {
    const done = await add({ personId: CAST.giulia.id });
    expect(shown(done, 'note')).toEqual({ text: 'Prefers\nmornings.', department: 'SALES', authorId: SARA });
    expect(shown(await add({ personId: CAST.giulia.id }, CARE), 'note')).toMatchObject({ department: 'CUSTOMER_SERVICE' });
    const [account] = await sql('SELECT id FROM account ORDER BY id LIMIT 1');
    expect((await add({ accountId: account?.['id'] })).errors).toEqual([]);
  });

  it('is about somebody who may be seen', async () => {
    expect((await add({})).errors[0]?.extensions.field).toBe('input.personId');
    const [hidden, missing] = [await add({ personId: CAST.anna.id }), await add({ personId: MISSING })];
    expect(hidden.code).toBe('NOT_FOUND');
    expect(hidden.text).toBe(missing.text);
  });
});
