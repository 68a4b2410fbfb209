import { AsyncLocalStorage } from 'node:async_hooks';
import type { AccessEvent } from '../../../src/access-log/event';
import type { AccessLog } from '../../../src/access-log/group-commit';
import { insertStatement } from '../../../src/access-log/insert-events';

interface Asking {
  readonly events: AccessEvent[];
  readonly named: ReadonlyMap<string, string>;
}

const asking = new AsyncLocalStorage<Asking>();

/** A log that keeps each event for whoever asked, and writes nothing. */
export const keepingLog: AccessLog = {
  expect: () => () => undefined,
  record: (event) => {
    asking.getStore()?.events.push(event);
    return Promise.resolve();
  },
  failing: false,
  close: () => Promise.resolve(),
};

/** Under whose name the log speaks of somebody who is asked for: an event names them also in vain, and two ids have two pseudonyms. */
export function namedAs(id: string): string {
  return asking.getStore()?.named.get(id) ?? id;
}

/** Runs an operation and gives what it answered with the events that it wrote. `named`: see `namedAs`. */
export async function withEvents<Answer>(
  run: () => Promise<Answer>,
  named: ReadonlyMap<string, string> = new Map(),
): Promise<{ readonly answer: Answer; readonly events: readonly AccessEvent[] }> {
  const events: AccessEvent[] = [];
  const answer = await asking.run({ events, named }, run);
  return { answer, events };
}

/** What stands in the log of an event, column by column, but for its own id and that of its trace. */
export function written(events: readonly AccessEvent[], rename: (text: string) => string = (text) => text): string {
  const anonymous = events.map((event) => ({ ...event, id: '', traceId: '' }));
  return rename(JSON.stringify(insertStatement(anonymous, new Set()).values));
}
