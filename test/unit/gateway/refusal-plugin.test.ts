import { pino } from 'pino';
import { refusalPlugin } from '../../../src/gateway/refusal-plugin';

describe('an error that Apollo Server did not foresee', () => {
  it('is told to the operator with its reason and the trace id of its request', async () => {
    const lines: string[] = [];
    const plugin = refusalPlugin(pino({}, { write: (line: string) => void lines.push(line) }));
    type Unforeseen = Parameters<NonNullable<typeof plugin.unexpectedErrorProcessingRequest>>[0];
    const requestContext = { contextValue: { ask: { traceId: 'ab'.repeat(16) } } };
    await plugin.unexpectedErrorProcessingRequest?.({ requestContext, error: new TypeError('x is undefined') } as unknown as Unforeseen);
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      expect.objectContaining({
        level: 50,
        code: 'INTERNAL',
        traceId: 'ab'.repeat(16),
        detail: expect.stringContaining('x is undefined') as string,
      }),
    ]);
  });
});
