import { randomUUID } from 'node:crypto';
import { CAST } from '../../../src/demo/cast';
import { queueId } from '../../../src/demo/queues';
import { runSql } from '../../support/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { openStream, type TestStream } from './open-stream';

const QUEUE =
  'subscription Queue($id: ID!) { queueChanged(queueId: $id) { id case { subject state ownerId queue { id } } ticket { number } } }';
const CARE = { as: 'customer-service', purpose: 'CustomerCare' } as const;
const OPEN = 'mutation Open($input: OpenCaseInput!) { openCase(input: $input) { id case { version } } }';
const TAKE = 'mutation Take($input: TakeCaseInput!) { takeCase(input: $input) { id case { version } } }';
const HAND_OFF = 'mutation HandOff($input: HandOffCaseInput!) { handOffCase(input: $input) { id case { version } } }';
const SUBJECT = 'Il contatore non risponde';
const [care, complaints] = [queueId('care'), queueId('complaints')];

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

interface Stepped {
  readonly id: string;
  readonly case: { readonly version: number };
}

async function command(document: string, input: object): Promise<Stepped> {
  const answer = await gateway.graphql(document, { ...CARE, variables: { input } });
  expect(answer.errors).toEqual([]);
  return Object.values(answer.data ?? {})[0] as Stepped;
}

function opened(subject = SUBJECT): Promise<Stepped> {
  return command(OPEN, { personId: CAST.giulia.id, queueId: care, subject, priority: 'HIGH', channel: 'PHONE' });
}

async function watch(queue: string): Promise<TestStream> {
  const stream = await openStream(gateway, QUEUE, { ...CARE, variables: { id: queue } });
  expect([stream.status, stream.refused]).toEqual([200, {}]);
  return stream;
}

/** The store's own change, of a person whom customer care may not see. */
function insertCase(personId: string): Promise<unknown> {
  return runSql(
    gateway.database.ownerUrl,
    `INSERT INTO service_case (id, person_id, queue_id, subject, priority, state, channel, opened_at)
     VALUES ($1, $2, $3, 'Nessuno lo veda', 'LOW', 'NEW', 'PHONE', now())`,
    [randomUUID(), personId, care],
  );
}

describe('who watches a queue', () => {
  let here: TestStream;
  let there: TestStream;
  beforeEach(async () => {
    here = await watch(care);
    there = await watch(complaints);
  });
  afterEach(() => {
    here.close();
    there.close();
  });

  it('is told of a case that is opened in it, taken, and passed on; who watches where it goes, from then on', async () => {
    const { id, case: made } = await opened();
    const shown = { subject: SUBJECT, state: 'NEW', ownerId: null, queue: { id: care } };
    expect(await here.next()).toEqual({ data: { queueChanged: { id, case: shown, ticket: null } } });

    const taken = await command(TAKE, { id, expectedVersion: made.version });
    const mine = { state: 'OPEN', ownerId: expect.any(String) as string };
    expect(await here.next()).toMatchObject({ data: { queueChanged: { id, case: { ...mine, queue: { id: care } } } } });

    await command(HAND_OFF, {
      id,
      expectedVersion: taken.case.version,
      toQueueId: complaints,
      purpose: 'CustomerClaimsManagement',
      reason: 'Reclamo',
    });
    const gone = { data: { queueChanged: { id, case: { ownerId: null, queue: { id: complaints } } } } };
    expect(await here.next()).toMatchObject(gone);
    expect(await there.next()).toMatchObject(gone);
    expect([here.results.length, there.results.length]).toEqual([3, 1]);
  });

  it('hears nothing of a case of somebody whom the law has hidden', async () => {
    await insertCase(CAST.elena.id);
    await insertCase(CAST.roberto.id);
    const { id } = await opened();
    expect(await here.next()).toMatchObject({ data: { queueChanged: { id } } });
    expect(here.results).toHaveLength(1);
  });

  it('is told of a change though nothing but its key is asked for, and of no change that may not be seen', async () => {
    const keys = await openStream(gateway, `subscription { queueChanged(queueId: "${care.toUpperCase()}") { id } }`, CARE);
    await insertCase(CAST.elena.id);
    const { id } = await opened();
    expect(await keys.next()).toEqual({ data: { queueChanged: { id } } });
    expect(keys.results).toHaveLength(1);
    keys.close();
  });

  it('may ask for a record twice, and is told in one result what is withheld of it', async () => {
    const document = `subscription Twice { pushed: queueChanged(queueId: "${care}") {
      one: case { subject person { givenName birthDate } } other: case { ...Line } __typename } }
      fragment Line on Case { number state }`;
    const stream = await openStream(gateway, document, { ...CARE, operationName: 'Twice' });
    await opened();
    expect(await stream.next()).toEqual({
      data: {
        pushed: {
          one: { subject: SUBJECT, person: { givenName: 'Giulia', birthDate: null } },
          other: { number: expect.stringMatching(/^CASE-/) as string, state: 'NEW' },
          __typename: 'QueueChangedPayload',
        },
      },
      extensions: { release: [{ field: 'Person.birthDate', reason: 'NO_ROLE', count: 1 }] },
    });
    stream.close();
  });

  it('is not told by a statement that changed hundreds, but to read again', async () => {
    await runSql(
      gateway.database.ownerUrl,
      `INSERT INTO service_case (id, person_id, queue_id, subject, priority, state, channel, opened_at)
       SELECT gen_random_uuid(), $1, $2, 'Uno di molti', 'LOW', 'CLOSED', 'PHONE', now() FROM generate_series(1, 201)`,
      [CAST.giulia.id, care],
    );
    expect(await here.next()).toMatchObject({ errors: [{ extensions: { code: 'STREAM_INTERRUPTED' } }] });
    expect(await here.ended).toBe(true);
  });
});

describe('a queue of technical support', () => {
  const SUPPORT = { as: 'support', purpose: 'TechnicalServiceProvision' } as const;
  const TICKETS = `subscription { queueChanged(queueId: "${queueId('support')}") { id ticket { severity } case { id } } }`;

  async function openTicket(): Promise<string | undefined> {
    const input = { personId: CAST.giulia.id, queueId: queueId('support'), subject: 'Non parte', severity: 'S2' };
    const { data, errors } = await gateway.graphql<{ openTicket: { id: string } }>(
      'mutation Open($input: OpenTicketInput!) { openTicket(input: $input) { id } }',
      { ...SUPPORT, variables: { input } },
    );
    expect(errors).toEqual([]);
    return data?.openTicket.id;
  }

  it('tells its team of a ticket of a person who is assigned to it', async () => {
    const stream = await openStream(gateway, TICKETS, SUPPORT);
    const id = await openTicket();
    expect(await stream.next()).toMatchObject({ data: { queueChanged: { id, ticket: { severity: 'S2' }, case: null } } });
    stream.close();
  });

  it('does not tell a technician on the way, who may see the ticket but not where it waits', async () => {
    const inTheTeam = await openStream(gateway, TICKETS, SUPPORT);
    const onTheWay = await openStream(gateway, TICKETS, { ...SUPPORT, purpose: 'RepairImpairments' });
    expect([onTheWay.status, onTheWay.refused]).toEqual([200, {}]);
    // Whoever would be told of the first change has been told once the second has come.
    for (const id of [await openTicket(), await openTicket()])
      expect(await inTheTeam.next()).toMatchObject({ data: { queueChanged: { id } } });
    expect(onTheWay.results).toEqual([]);
    inTheTeam.close();
    onTheWay.close();
  });
});
