const traces = new WeakMap<object, string>();

/** Notes which request an error ended, so that the operator's log can say it; the error itself, which a client sees, stays as it is. */
export function traceError(thrown: unknown, traceId: string | undefined): void {
  if (typeof thrown === 'object' && thrown !== null && traceId !== undefined) traces.set(thrown, traceId);
}

/** The trace id of the request that this error ended, 32 hex digits; undefined = nobody noted it. */
export function traceIdOfError(thrown: unknown): string | undefined {
  return typeof thrown === 'object' && thrown !== null ? traces.get(thrown) : undefined;
}
