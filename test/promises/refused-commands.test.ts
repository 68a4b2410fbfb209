import { CAST } from '../../src/demo/cast';
import { seedCase, seedTicket, SUPPORT } from '../integration/cases/work';
import { endedJob, seenJob } from '../integration/cases/seen-job';
import { CARE, mutate, type Doer } from '../integration/mutations/mutate';
import { runSql } from '../support/sql';
import { startTestGateway, type TestGateway } from '../support/test-gateway';
import { pseudonym } from '../support/told';
import { eventsOf, type StoredEvent } from '../support/events-of';

const CLAIMS: Doer = { as: 'customer-service', purpose: 'CustomerClaimsManagement' };

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

/** The first event that a mutation leaves, and the code of its error. */
async function tried(doer: Doer, mutation: string, input: object): Promise<{ code: string | undefined; event: StoredEvent }> {
  let code: string | undefined;
  const [event] = await eventsOf(gateway.database, async () => {
    ({ code } = await mutate(gateway, doer, mutation, input));
  });
  return { code, event: event! };
}

describe('a command that is refused', () => {
  it('names in its event whom it saw: which step is legal tells something of them', async () => {
    const id = await seedCase(gateway, { state: 'CLOSED' });
    const { code, event } = await tried(CARE, 'takeCase', { id, expectedVersion: 1 });
    expect(code).toBe('ILLEGAL_STEP');
    expect(event).toMatchObject({ outcome: 'REFUSED', code, persons: [pseudonym(CAST.giulia.id)], released: [] });
  });

  it('names them where somebody else was faster', async () => {
    const { code, event } = await tried({ as: 'dpo', purpose: 'RightsFulfilment' }, 'updatePerson', {
      id: CAST.giulia.id,
      expectedVersion: 99,
      language: 'it',
    });
    expect(code).toBe('CONFLICT');
    expect(event).toMatchObject({ outcome: 'REFUSED', persons: [pseudonym(CAST.giulia.id)] });
  });

  it('is no matter of another command of the same document', async () => {
    const [luca, giulia] = [await seedCase(gateway, { personId: CAST.luca.id, state: 'CLOSED' }), await seedCase(gateway)];
    const take = (id: string): string => `takeCase(input: { id: "${id}", expectedVersion: 1 }) { id }`;
    const events = await eventsOf(gateway.database, async () => {
      const { errors } = await gateway.graphql(`mutation { refused: ${take(luca)} done: ${take(giulia)} }`, CARE);
      expect(errors).toMatchObject([{ path: ['refused'] }]);
    });
    expect(events).toMatchObject([
      { outcome: 'RELEASED', persons: [pseudonym(CAST.giulia.id)] },
      { outcome: 'REFUSED', persons: [pseudonym(CAST.luca.id)] },
    ]);
  });

  it('names nobody where the record is hidden, as where there is none', async () => {
    const hidden = await seedCase(gateway, { personId: CAST.elena.id });
    for (const id of [hidden, '00000000-0000-7000-8000-0000000000ff']) {
      const { code, event } = await tried(CARE, 'takeCase', { id, expectedVersion: 1 });
      expect(code).toBe('NOT_FOUND');
      expect(event).toMatchObject({ outcome: 'REFUSED', persons: [] });
    }
  });
});

it('who of two likely duplicates is none is recorded with both', async () => {
  const [pair] = await runSql<{ id: string }>(
    gateway.database.ownerUrl,
    `INSERT INTO possible_duplicate (id, person_id, other_person_id, matched)
     VALUES (gen_random_uuid(), least($1::uuid, $2::uuid), greatest($1::uuid, $2::uuid), 'EMAIL') RETURNING id`,
    [CAST.giulia.id, CAST.luca.id],
  );
  const { code, event } = await tried(CARE, 'dismissDuplicate', { id: pair!.id });
  expect(code).toBeUndefined();
  expect(event).toMatchObject({ outcome: 'RELEASED' });
  expect(new Set(event['persons'] as string[])).toEqual(new Set([pseudonym(CAST.giulia.id), pseudonym(CAST.luca.id)]));
});

describe('a row of a job that was refused', () => {
  /** A job that closes one case which is closed already, and its events. */
  async function refusedJob(personId: string): Promise<{ job: unknown; events: StoredEvent[] }> {
    const id = await seedCase(gateway, { state: 'CLOSED', personId });
    let job: unknown;
    const events = await eventsOf(gateway.database, async () => {
      job = (await mutate(gateway, CARE, 'closeCases', { cases: [{ id, expectedVersion: 1 }] })).payload?.id;
      await endedJob(gateway, CARE, job);
    });
    return { job, events };
  }

  it('leaves an event that names whom it is about', async () => {
    const { events } = await refusedJob(CAST.giulia.id);
    expect(events.filter(({ outcome }) => outcome === 'REFUSED')).toMatchObject([
      { code: 'ILLEGAL_STEP', persons: [pseudonym(CAST.giulia.id)] },
    ]);
  });

  it('says why only as long as the case may be seen, for the purpose that is declared; and whoever reads it leaves an event', async () => {
    const { job } = await refusedJob(CAST.luca.id);
    const SAID = { code: 'ILLEGAL_STEP', detail: expect.any(String) as string };
    const [read] = await eventsOf(gateway.database, async () => {
      expect(await seenJob(gateway, CARE, job)).toMatchObject({ failed: 1, failures: [SAID] });
    });
    expect(read).toMatchObject({ persons: [pseudonym(CAST.luca.id)], released: ['Case.state'] });
    const restricted = await mutate(gateway, CARE, 'restrictProcessing', { personId: CAST.luca.id, because: 'ACCURACY_CONTESTED' });
    expect(restricted.errors).toEqual([]);
    for (const doer of [CARE, CLAIMS]) {
      const [after] = await eventsOf(gateway.database, async () => {
        expect(await seenJob(gateway, doer, job)).toMatchObject({ failed: 1, failures: [{ code: 'NOT_FOUND', detail: null }] });
      });
      expect(after).toMatchObject({ persons: [], released: [] });
    }
  });
});

describe('a row of a job that was done', () => {
  it('is told as done only as long as its case may be seen; then it is one that is not there', async () => {
    const id = await seedCase(gateway, { state: 'RESOLVED', personId: CAST.davide.id });
    const job = (await mutate(gateway, CARE, 'closeCases', { cases: [{ id, expectedVersion: 1 }] })).payload?.id;
    await endedJob(gateway, CARE, job);
    const [read] = await eventsOf(gateway.database, async () => {
      expect(await seenJob(gateway, CARE, job)).toMatchObject({ state: 'DONE', done: 1, failed: 0, failures: [] });
    });
    expect(read).toMatchObject({ persons: [pseudonym(CAST.davide.id)], released: ['Case.state'] });
    const restricted = await mutate(gateway, CARE, 'restrictProcessing', { personId: CAST.davide.id, because: 'ACCURACY_CONTESTED' });
    expect(restricted.errors).toEqual([]);
    const hidden = { state: 'DONE', done: 0, failed: 1, failures: [{ position: 0, id, code: 'NOT_FOUND', detail: null }] };
    expect(await seenJob(gateway, CARE, job)).toMatchObject(hidden);
  });

  it('tells nothing for a purpose that shows the record and not its state', async () => {
    const REPAIR: Doer = { as: 'support', purpose: 'RepairImpairments' };
    const id = await seedTicket(gateway, { state: 'IN_PROGRESS' });
    const job = (await mutate(gateway, SUPPORT, 'closeTickets', { tickets: [{ id, expectedVersion: 1 }] })).payload?.id;
    await endedJob(gateway, SUPPORT, job);
    expect(await seenJob(gateway, SUPPORT, job)).toMatchObject({ failures: [{ code: 'ILLEGAL_STEP' }] });
    const { data } = await gateway.graphql(`{ ticket(id: "${id}") { subject state } }`, REPAIR);
    expect(data).toMatchObject({ ticket: { subject: expect.any(String) as string, state: null } });
    expect(await seenJob(gateway, REPAIR, job)).toMatchObject({ failures: [{ code: 'NOT_FOUND', detail: null }] });
  });
});
