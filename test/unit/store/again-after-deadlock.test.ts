import { LecitoError } from '../../../src/errors';
import { againAfterDeadlock } from '../../../src/store/again-after-deadlock';

const withCode = (code: string): Error => Object.assign(new Error(code), { code });
const DEADLOCK = withCode('40P01');

/** Runs a transaction that fails so each time it is done, until nothing is left that fails; how often it was done, and what was thrown at last. */
async function run(...failures: Error[]): Promise<{ done: number; thrown: unknown }> {
  let done = 0;
  const thrown = await againAfterDeadlock(() => {
    const failure = failures[done];
    done += 1;
    return failure === undefined ? Promise.resolve(null) : Promise.reject(failure);
  }).catch((error: unknown) => error);
  return { done, thrown };
}

describe('a whole transaction', () => {
  it('is done once more after a deadlock, and no third time', async () => {
    expect(await run(DEADLOCK)).toEqual({ done: 2, thrown: null });
    expect(await run(DEADLOCK, DEADLOCK)).toEqual({ done: 2, thrown: DEADLOCK });
  });

  it.each([
    ['a connection that was lost, perhaps after the commit', withCode('ECONNRESET')],
    ['a server that ended it, perhaps after the commit', withCode('57P01')],
    ['a lost race', withCode('40001')],
    ['a refusal', new LecitoError('CONFLICT')],
    ['a fault of ours', new TypeError('no such property')],
  ])('is done once where it fails by %s', async (_what, failure) => {
    expect(await run(failure)).toEqual({ done: 1, thrown: failure });
  });
});
