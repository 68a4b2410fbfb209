import type { Execute } from '../../../src/gateway/execute';
import { MOST_BYTES } from '../../../src/release/size';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { openGateway } from '../release/gateway-in-process';

const ASKING = { as: 'customer-service', purpose: 'CustomerCare' } as const;
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

describe('whoever is refused the answer to what may have been done', () => {
  it.each([
    ['a change that does not end in time', CHANGE, NEVER, 'DEADLINE_EXCEEDED', DOUBT],
    ['a look that does not end in time', LOOK, NEVER, 'DEADLINE_EXCEEDED', undefined],
    ['a change whose answer is too large', CHANGE, TOO_LARGE, 'TOO_EXPENSIVE', `At most 16 MiB of answer. ${DOUBT}`],
    ['a look whose answer is too large', LOOK, TOO_LARGE, 'TOO_EXPENSIVE', 'At most 16 MiB of answer.'],
  ])('is told so, and how to find out: %s', async (_what, document, execute, code, detail) => {
    const inProcess = await openGateway(database, () => execute, { deadline: 0.5 });
    const body = JSON.parse((await inProcess.bytes(document, ASKING)).slice(4)) as {
      data?: unknown;
      errors: [{ extensions: { code: string; detail?: string } }];
    };
    expect([body.data, body.errors[0].extensions.code, body.errors[0].extensions.detail]).toEqual([undefined, code, detail]);
    await inProcess.close();
  });
});
