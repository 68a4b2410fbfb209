import { traceIdOf } from '../../../src/authentication/trace-id';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const PARENT = '00f067aa0ba902b7';

describe('the trace id (W3C Trace Context)', () => {
  it('is the caller’s', () => {
    expect(traceIdOf(['traceparent', `00-${TRACE}-${PARENT}-01`])).toBe(TRACE);
    expect(traceIdOf(['TraceParent', `00-${TRACE}-${PARENT}-00`])).toBe(TRACE);
  });

  it('is the caller’s in a later version of the header too', () => {
    expect(traceIdOf(['traceparent', `cc-${TRACE}-${PARENT}-01-what-comes`])).toBe(TRACE);
  });

  it.each([
    ['missing', []],
    ['empty', ['traceparent', '']],
    ['in capitals', ['traceparent', `00-${TRACE.toUpperCase()}-${PARENT}-01`]],
    ['all zeros', ['traceparent', `00-${'0'.repeat(32)}-${PARENT}-01`]],
    ['without a parent', ['traceparent', `00-${TRACE}-${'0'.repeat(16)}-01`]],
    ['too short', ['traceparent', `00-${TRACE.slice(1)}-${PARENT}-01`]],
    ['of the forbidden version', ['traceparent', `ff-${TRACE}-${PARENT}-01`]],
    ['followed by what this version does not have', ['traceparent', `00-${TRACE}-${PARENT}-01-x`]],
    ['repeated', ['traceparent', `00-${TRACE}-${PARENT}-01`, 'traceparent', `00-${TRACE}-${PARENT}-01`]],
    ['followed by SQL', ['traceparent', `00-${TRACE}-${PARENT}-01'; DROP TABLE access_event`]],
  ])('is a new one when it is %s', (_, headers) => {
    const id = traceIdOf(headers);
    expect(id).toMatch(/^[0-9a-f]{32}$/);
    expect(id).not.toBe(TRACE);
    expect(traceIdOf(headers)).not.toBe(id);
  });
});
