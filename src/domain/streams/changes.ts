import { LecitoError } from '../../errors';
import type { ChangedRecord } from '../../release/release-changed';
import { Watch } from './watch';

/** The channel of PostgreSQL on which the triggers of migrations/0012-streams.sql tell of changes. */
export const CHANGES_CHANNEL = 'lecito_changed';

/** What can be watched. */
export type Topic = 'queue' | 'timeline';

/** Where changes are heard of. */
export interface Changes {
  /**
   * Begins to watch the queue or the timeline with this key; any text is taken, and what no key is never changes. Throws LecitoError
   * STORE_UNAVAILABLE while changes are not heard of.
   */
  watch(topic: Topic, id: string): Watch;
}

/** A gateway that hears of nothing. */
export const NO_CHANGES: Changes = {
  watch: () => {
    throw new LecitoError('STORE_UNAVAILABLE', { privateDetail: 'nobody listens for changes' });
  },
};

const MESSAGE = /^(queue|timeline)(?: ([0-9a-f-]{36}) ([0-9a-f-]{36}) ([A-Z_]+))?$/;

const RECORD_OF_QUEUE: Readonly<Record<string, string>> = { CASE: 'Case', TICKET: 'Ticket' };

/** Passes what the store tells on to those who watch it. */
export class ChangeDesk implements Changes {
  private readonly watches = new Map<string, Set<Watch>>();
  private hearing = false;

  watch(topic: Topic, id: string): Watch {
    if (!this.hearing) throw new LecitoError('STORE_UNAVAILABLE', { privateDetail: 'changes are not heard of at present' });
    const key = `${topic} ${id.toLowerCase()}`;
    const watch = new Watch((ended) => {
      const others = this.watches.get(key);
      others?.delete(ended);
      if (others?.size === 0) this.watches.delete(key);
    });
    const watching = this.watches.get(key) ?? new Set();
    this.watches.set(key, watching.add(watch));
    return watch;
  }

  /** From now on every change is heard of. */
  begin(): void {
    this.hearing = true;
  }

  /** Changes may have been missed: whoever watches has to read again. */
  interrupt(): void {
    this.hearing = false;
    this.endAll('');
  }

  /** Takes a message of a trigger; one that a later release writes tells of what nobody here can watch. */
  hear(message: string): void {
    const [, topic, watched, id, kind = ''] = MESSAGE.exec(message) ?? [];
    if (topic === undefined) return;
    if (watched === undefined || id === undefined) {
      this.endAll(`${topic} `);
      return;
    }
    const changed = topic === 'queue' ? ofQueue(id, kind) : ofTimeline(watched, id, kind);
    const watches = [...(this.watches.get(`${topic} ${watched}`) ?? [])];
    for (const watch of watches) watch.put(changed);
    // All of the topic, as after a message that names nobody: else an end would tell that there is something behind a key of which nothing may be seen.
    if (watches.some(({ overflows }) => overflows)) this.endAll(`${topic} `);
  }

  private endAll(prefix: string): void {
    for (const [key, watches] of [...this.watches]) {
      if (key.startsWith(prefix)) for (const watch of [...watches]) watch.end(new LecitoError('STREAM_INTERRUPTED'));
    }
  }
}

/** Whichever queue it is in by now: who watches the one that it left is told as well. */
function ofQueue(id: string, kind: string): ChangedRecord {
  return { record: RECORD_OF_QUEUE[kind] ?? kind, id, where: {}, link: 'queue' };
}

function ofTimeline(personId: string, id: string, kind: string): ChangedRecord {
  return { record: 'TimelineEntry', id, where: { person_id: personId, kind }, link: 'person' };
}
