import { CAST } from '../../../src/demo/cast';
import { queueId } from '../../../src/demo/queues';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { openStream, type TestStream } from './open-stream';

const QUEUE =
  'subscription Queue($id: ID!) { queueChanged(queueId: $id) { id case { subject state ownerId queue { id } } ticket { number } } }';
const CARE = { as: 'customer-service', purpose: 'CustomerCare' } as const;
const OPEN = 'mutation Open($input: OpenCaseInput!) { openCase(input: $input) { id case { version } } }';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

async function command(document: string, input: object): Promise<{ id: string; case: { version: number } }> {
  const answer = await gateway.graphql(document, { ...CARE, variables: { input } });
  expect(answer.errors).toEqual([]);
  return Object.values(answer.data ?? {})[0] as { id: string; case: { version: number } };
}

async function opened(queue = queueId('care')): Promise<{ id: string; case: { version: number } }> {
  return command(OPEN, {
    personId: CAST.giulia.id,
    queueId: queue,
    subject: 'Il contatore non risponde',
    priority: 'HIGH',
    channel: 'PHONE',
  });
}

function watch(queue: string): Promise<TestStream> {
  return openStream(gateway, QUEUE, { ...CARE, variables: { id: queue } });
}

describe('who watches a queue', () => {
  it('is told of a case that is opened in it, taken, and passed on to another one, which is told as well', async () => {
    const [care, complaints] = [await watch(queueId('care')), await watch(queueId('complaints'))];
    expect([care.status, complaints.status]).toEqual([200, 200]);
    const made = await opened();
    const subject = 'Il contatore non risponde';
    const inQueue = { id: made.id, ticket: null };
    expect(await care.next()).toEqual({
      data: { queueChanged: { ...inQueue, case: { subject, state: 'NEW', ownerId: null, queue: { id: queueId('care') } } } },
    });
    care.close();
    complaints.close();
  });
});
