import { CAST, PERSONAS } from '../../../src/demo/cast';
import { queueId } from '../../../src/demo/queues';
import { runSql } from '../../support/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { CARE, mutate, type Done } from '../mutations/mutate';
import { CHIARA, inShoesOf, NADIA, seedCase, SHOWN_CASE, shown, step } from './work';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

const open = (input: object = {}): Promise<Done> =>
  mutate(gateway, CARE, 'openCase', { personId: CAST.giulia.id, subject: 'Where is my order?', channel: 'PHONE', ...input }, SHOWN_CASE);

const SOON = '2099-01-01T12:00:00+00:00';

describe('the life of a case', () => {
  it('goes from the first question to the archive, each step with its own version', async () => {
    const opened = await open({ priority: 'HIGH' });
    expect(opened.errors).toEqual([]);
    const { id, number, dueAt } = shown(opened) ?? {};
    expect(number).toMatch(/^CASE-\d{6,}$/);
    expect(Date.parse(String(dueAt)) - Date.now()).toBeCloseTo(3 * 86_400_000, -5);
    expect(shown(opened)).toMatchObject({ version: 1, state: 'NEW', ownerId: null, queue: { id: queueId('care') } });
    expect(shown(await step(gateway, CARE, 'takeCase', id, 1))).toMatchObject({ version: 2, state: 'OPEN', ownerId: CHIARA });
    expect(shown(await step(gateway, CARE, 'promiseCase', id, 2, { promisedAt: SOON }))).toMatchObject({
      version: 3,
      state: 'OPEN',
      promisedAt: SOON,
    });
    expect(shown(await step(gateway, CARE, 'answerCase', id, 3))).toMatchObject({
      version: 4,
      state: 'WAITING',
      answer: 'Here is your invoice.',
      promisedAt: null,
    });
    expect(shown(await step(gateway, CARE, 'resolveCase', id, 4, { answer: null }))).toMatchObject({
      version: 5,
      state: 'RESOLVED',
      answer: 'Here is your invoice.',
    });
    expect(shown(await step(gateway, CARE, 'reopenCase', id, 5))).toMatchObject({
      version: 6,
      state: 'OPEN',
      resolvedAt: null,
      ownerId: CHIARA,
    });
    expect(shown(await step(gateway, CARE, 'assignCase', id, 6))).toMatchObject({ version: 7, state: 'OPEN', ownerId: NADIA });
    await step(gateway, CARE, 'resolveCase', id, 7);
    const closed = shown(await step(gateway, CARE, 'closeCase', id, 8));
    expect(closed).toMatchObject({ version: 9, state: 'CLOSED' });
    expect(closed?.['closedAt']).not.toBeNull();
  });

  it('keeps every answer, for those who see the case alone: sales reads of none among the contacts', async () => {
    const { id } = shown(await open()) ?? {};
    await step(gateway, CARE, 'takeCase', id, 1);
    await step(gateway, CARE, 'answerCase', id, 2, { answer: 'The first answer' });
    await step(gateway, CARE, 'takeCase', id, 3);
    await step(gateway, CARE, 'answerCase', id, 4, { answer: 'The second answer' });
    const resolved = shown(await step(gateway, CARE, 'resolveCase', id, 5, { answer: 'The last answer' }));
    expect(resolved?.['answer']).toBe('The first answer\n\nThe second answer\n\nThe last answer');
    const contacts = await runSql(gateway.database.ownerUrl, `SELECT id FROM interaction WHERE summary LIKE '%The % answer'`);
    expect(contacts).toEqual([]);
  });

  it('leaves an event of each step, with the person and what was written', async () => {
    const id = await seedCase(gateway);
    await runSql(gateway.database.ownerUrl, 'DELETE FROM access_event');
    await step(gateway, CARE, 'takeCase', id, 1);
    const events = await runSql(
      gateway.database.ownerUrl,
      'SELECT operation, outcome, used, octet_length(persons) / 16 AS persons FROM access_event_in_full',
    );
    expect(events).toEqual([{ operation: 'Alteration', outcome: 'RELEASED', used: ['Case.state', 'Case.ownerId'], persons: 1 }]);
  });

  it('gives each case a number of its own', async () => {
    const numbers = [shown(await open())?.['number'], shown(await open())?.['number']].map(String);
    for (const number of numbers) expect(number).toMatch(/^CASE-\d{8}$/);
    expect(new Set(numbers).size).toBe(2);
  });

  it('acts once for one idempotency key', async () => {
    const input = { idempotencyKey: 'one-and-the-same' };
    const [first, second] = [await open(input), await open(input)];
    expect(second.payload).toEqual(first.payload);
  });

  it('names the input at fault', async () => {
    expect((await open({ subject: ' ' })).errors[0]?.extensions.field).toBe('input.subject');
    expect((await open({ queueId: queueId('support') })).errors[0]?.extensions.field).toBe('input.queueId');
    const id = await seedCase(gateway);
    const past = await step(gateway, CARE, 'promiseCase', id, 1, { promisedAt: '2020-01-01T00:00:00Z' });
    expect(past.errors[0]?.extensions.field).toBe('input.promisedAt');
    for (const assigneeId of [PERSONAS.support.subject, '00000000-0000-7000-8000-00000000dead', 'no uuid']) {
      const done = await step(gateway, CARE, 'assignCase', id, 1, { assigneeId });
      expect(done.errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field: 'input.assigneeId' });
    }
  });
});

describe('two agents', () => {
  it('who take one case at once: one gets it, the other is told', async () => {
    const nadia = await inShoesOf(gateway, CARE, NADIA);
    for (let round = 0; round < 5; round += 1) {
      const id = await seedCase(gateway);
      const done = await Promise.all([step(gateway, CARE, 'takeCase', id, 1), step(gateway, nadia, 'takeCase', id, 1)]);
      expect(done.map(({ code }) => code ?? 'taken').sort()).toEqual(['CONFLICT', 'taken']);
      const taken = shown(done.find(({ code }) => code === undefined)!);
      const [row] = await runSql(gateway.database.ownerUrl, 'SELECT owner_id, version FROM service_case WHERE id = $1', [id]);
      expect(row).toEqual({ owner_id: taken?.['ownerId'], version: 2 });
    }
  });

  it('only one of whom is of the team: the other may not work on what waits there', async () => {
    const id = await seedCase(gateway);
    const stranger = await inShoesOf(gateway, CARE, PERSONAS.sales.subject);
    expect((await step(gateway, stranger, 'takeCase', id, 1)).code).toBe('NO_ROLE');
    expect((await step(gateway, CARE, 'takeCase', id, 1)).code).toBeUndefined();
  });
});

describe('what was promised', () => {
  const promises = async (): Promise<readonly string[]> => {
    const { data } = await gateway.graphql<{ customerService: { promises: { nodes: readonly { id: string }[] } } }>(
      '{ customerService { promises(first: 50) { nodes { id } } } }',
      CARE,
    );
    return data!.customerService.promises.nodes.map(({ id }) => id);
  };

  it('is owed by whoever promised it, where the case was of nobody', async () => {
    const id = await seedCase(gateway, { state: 'OPEN' });
    const promised = await step(gateway, CARE, 'promiseCase', id, 1, { promisedAt: SOON });
    expect(shown(promised)).toMatchObject({ ownerId: PERSONAS['customer-service'].subject });
    expect(await promises()).toContain(id);
  });
});
