import { randomUUID } from 'node:crypto';
import { CAST } from '../../../src/demo/cast';
import { releasedExecutor, type Execute } from '../../../src/gateway/execute';
import { MOST_BYTES } from '../../../src/release/size';
import { eventsOf } from '../../support/events-of';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { openGateway, type Asking } from '../release/gateway-in-process';

const ASKING: Asking = { as: 'customer-service', purpose: 'CustomerCare' };
const CHANGE = 'mutation { liftRestriction(input: { personId: "x" }) { id } }';
const LOOK = '{ people(first: 1) { nodes { id } } }';
const DOUBT = 'Whether the change was made is not known: send it again with the same idempotency key.';

const NEVER: Execute = () => new Promise(() => undefined);
const TOO_LARGE: Execute = () => Promise.resolve({ data: { text: 'a'.repeat(MOST_BYTES) } });

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ demo: true });
});
afterAll(() => database.drop());

describe('an answer that is refused once work has begun', () => {
  it.each([
    ['a change that does not end in time', CHANGE, NEVER, 'DEADLINE_EXCEEDED', DOUBT],
    ['a look that does not end in time', LOOK, NEVER, 'DEADLINE_EXCEEDED', undefined],
    ['a change whose answer is too large', CHANGE, TOO_LARGE, 'TOO_EXPENSIVE', `At most 16 MiB of answer. ${DOUBT}`],
    ['a look whose answer is too large', LOOK, TOO_LARGE, 'TOO_EXPENSIVE', 'At most 16 MiB of answer.'],
  ])('says whether a change may have been made, and how to find out: %s', async (_what, document, execute, code, detail) => {
    const inProcess = await openGateway(database, () => execute, { deadline: 0.5 });
    const body = JSON.parse((await inProcess.bytes(document, ASKING)).slice(4)) as {
      data?: unknown;
      errors: [{ extensions: { code: string; detail?: string } }];
    };
    expect([body.data, body.errors[0].extensions.code, body.errors[0].extensions.detail]).toEqual([undefined, code, detail]);
    await inProcess.close();
  });

  it('leaves an event of its own beside that of the change, which was made', async () => {
    const inProcess = await openGateway(database, (schema) => async (...asked) => {
      await releasedExecutor(schema)(...asked);
      return TOO_LARGE(...asked);
    });
    const input = { personId: CAST.giulia.id, channel: 'PHONE', direction: 'INBOUND', subject: 'x', idempotencyKey: randomUUID() };
    const document = 'mutation ($input: LogInteractionInput!) { logInteraction(input: $input) { id } }';
    const events = await eventsOf(database, async () => {
      expect(await inProcess.bytes(document, { ...ASKING, variables: { input } })).toContain('"TOO_EXPENSIVE"');
    });
    expect(events.map(({ outcome, code }) => [outcome, code])).toEqual([
      ['RELEASED', null],
      ['REFUSED', 'TOO_EXPENSIVE'],
    ]);
    await inProcess.close();
  });
});
