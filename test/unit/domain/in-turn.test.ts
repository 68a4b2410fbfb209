import type { GatewayContext } from '../../../src/domain/context';
import { inTurn } from '../../../src/domain/in-turn';
import { Turns } from '../../../src/store/turns';

const VIEWER = { client: 'sales-frontend', subject: 's1', onBehalfOf: null };

/** Of a request that is answered already, or not. */
const contextOf = (turns: Turns, expired: boolean): GatewayContext =>
  ({ services: { turns }, ask: { viewer: VIEWER }, expired }) as unknown as GatewayContext;

describe('a request that waits for its turn', () => {
  it('does nothing in it once it was answered, and leaves it to the next', async () => {
    const turns = new Turns(1);
    const work = jest.fn(() => Promise.resolve('done'));
    await expect(inTurn(contextOf(turns, true), work)).rejects.toMatchObject({ extensions: { code: 'DEADLINE_EXCEEDED' } });
    expect(work).not.toHaveBeenCalled();
    expect(await inTurn(contextOf(turns, false), work)).toBe('done');
  });
});
