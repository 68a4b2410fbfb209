import { refusalPlugin } from '../../../src/gateway/refusal-plugin';
import { traceIdOfError } from '../../../src/gateway/traced-error';

describe('an error that Apollo Server did not foresee', () => {
  it('goes on as it is, with the trace id of its request, to be told to the operator', async () => {
    const plugin = refusalPlugin(false);
    type Unforeseen = Parameters<NonNullable<typeof plugin.unexpectedErrorProcessingRequest>>[0];
    const requestContext = { contextValue: { ask: { traceId: 'ab'.repeat(16) }, running: {} } };
    const unforeseen = { requestContext, error: new TypeError('x is undefined') } as unknown as Unforeseen;
    const thrown: unknown = await plugin.unexpectedErrorProcessingRequest?.(unforeseen).catch((error: unknown) => error);
    expect(thrown).toMatchObject({ code: 'INTERNAL', privateDetail: expect.stringContaining('x is undefined') as string });
    expect(traceIdOfError(thrown)).toBe('ab'.repeat(16));
  });
});
