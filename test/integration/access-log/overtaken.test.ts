import type { AccessLog } from '../../../src/access-log/group-commit';
import type { AccessEvent } from '../../../src/access-log/event';
import { LecitoError } from '../../../src/errors';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { openGateway } from '../release/gateway-in-process';

const ASKING = { as: 'customer-service', purpose: 'CustomerCare' } as const;

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ demo: true });
});
afterAll(() => database.drop());

/** Asks through a log by which another policy has overtaken the first event; `second` is what becomes of the next. */
async function answerThrough(
  second: Promise<void>,
): Promise<{ answer: Promise<string>; events: AccessEvent[]; close: () => Promise<void> }> {
  const events: AccessEvent[] = [];
  const log: AccessLog = {
    failing: false,
    expect: () => () => undefined,
    record: (event) => (events.push(event) === 1 ? Promise.reject(new LecitoError('POLICY_CHANGED')) : second),
    close: () => Promise.resolve(),
  };
  const inProcess = await openGateway(database, undefined, { log });
  return { answer: inProcess.bytes('{ people(first: 1) { nodes { email } } }', ASKING), events, close: () => inProcess.close() };
}

describe('an operation that another policy overtook', () => {
  it('is answered once it is recorded that nothing was released', async () => {
    let write: () => void = () => undefined;
    const written = new Promise<void>((resolve) => (write = resolve));
    const { answer, events, close } = await answerThrough(written);
    const isAnswered = await Promise.race([answer.then(() => true), new Promise((resolve) => setTimeout(resolve, 500, false))]);
    expect([isAnswered, events.length]).toEqual([false, 2]);
    expect(events[1]).toMatchObject({ outcome: 'FAILED', code: 'POLICY_CHANGED' });
    write();
    expect(await answer).toContain('"POLICY_CHANGED"');
    await close();
  });

  it('says that the log cannot be written where that cannot be recorded', async () => {
    const unwritten = Promise.reject(new LecitoError('LOG_UNAVAILABLE'));
    unwritten.catch(() => undefined);
    const { answer, close } = await answerThrough(unwritten);
    expect(await answer).toContain('"LOG_UNAVAILABLE"');
    await close();
  });
});
