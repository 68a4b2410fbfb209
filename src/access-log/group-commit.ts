import type { Pool, QueryConfig } from 'pg';
import { LecitoError } from '../errors';
import type { AccessEvent } from './event';
import { insertStatement } from './insert-events';
import { IndexMerge } from './merge-index';
import { personsIn } from './pseudonym-bytes';

export interface AccessLog {
  /**
   * Says that an event is on its way; call the result once, when it is durable, refused, or not coming. Not required before `record`: it only lets the
   * log know for whom it is worth waiting.
   */
  expect(): () => void;
  /**
   * Resolves when the event is durable. Throws LecitoError LOG_UNAVAILABLE when it is not, or not known to be, in time; and
   * POLICY_CHANGED when it tells of a release under a policy that does not decide in this store any more.
   */
  record(event: AccessEvent): Promise<void>;
  /** Whether the last statement that was to write events failed: nothing is released then, whatever else the store says of itself. */
  readonly failing: boolean;
  /** Takes no more events and resolves when all that wait are written or refused. */
  close(): Promise<void>;
}

export interface AccessLogLimits {
  /** How long an event may wait until it is durable, in milliseconds. */
  readonly deadline: number;
  /** How many events may wait at once; more are refused at once. */
  readonly mostWaiting: number;
  /** How many events one statement writes. */
  readonly mostTogether: number;
  /**
   * The least time between two statements, in milliseconds. Most of a statement's cost is its own and not its events': with this pause
   * 400 events a second cost half of what they cost without. An event that comes after a pause waits for nobody; nor does any once all that
   * are on their way have come.
   */
  readonly pause: number;
  /**
   * How many persons' entries the index of persons gathers until it is merged: 2 million are some 40 MB, through which a search reads. A merge
   * of ten times as many takes little longer.
   */
  readonly mostUnmerged: number;
  /** How many circumstances are remembered as written; a document has a few for each role and purpose. One takes some 150 bytes. */
  readonly mostKnown: number;
}

const LIMITS: AccessLogLimits = {
  deadline: 5_000,
  mostWaiting: 4_096,
  mostTogether: 256,
  pause: 8,
  mostUnmerged: 2_000_000,
  mostKnown: 65_536,
};

interface Waiting {
  readonly event: AccessEvent;
  readonly settle: (failure?: LecitoError) => void;
}

function unavailable(privateDetail: string, cause?: unknown): LecitoError {
  return new LecitoError('LOG_UNAVAILABLE', { privateDetail, cause });
}

class GroupCommit implements AccessLog {
  /** An array: a Set that gains and loses members keeps the members of its earlier tables alive until a full collection. */
  private queue: Waiting[] = [];
  private writing: Promise<void> | null = null;
  /** When the last statement ended, in milliseconds of the process's clock. */
  private lastWrite = -Infinity;
  private closed = false;
  failing = false;
  /** Events that were said to be on their way, and are not durable or refused yet. */
  private expected = 0;
  /** Ends the pause if nobody is left to wait for. */
  private endPause: () => void = () => undefined;
  private readonly index: IndexMerge;
  /** Ids of circumstances that the store holds. */
  private readonly known = new Set<string>();

  constructor(
    private readonly pool: Pool,
    private readonly limits: AccessLogLimits,
  ) {
    this.index = new IndexMerge(pool, limits.mostUnmerged);
  }

  expect(): () => void {
    this.expected += 1;
    return () => {
      this.expected -= 1;
      this.endPause();
    };
  }

  record(event: AccessEvent): Promise<void> {
    const { deadline, mostWaiting } = this.limits;
    if (this.closed) return Promise.reject(unavailable('the log is closed'));
    if (this.queue.length >= mostWaiting) return Promise.reject(unavailable(`${String(mostWaiting)} events wait already`));
    return new Promise((resolve, reject) => {
      const settle = (failure?: LecitoError): void => {
        clearTimeout(timer);
        if (failure === undefined) resolve();
        else reject(failure);
      };
      const waiting: Waiting = { event, settle };
      const timer = setTimeout(() => {
        this.queue = this.queue.filter((each) => each !== waiting);
        settle(unavailable(`not durable within ${String(deadline)} ms`));
      }, deadline);
      this.queue.push(waiting);
      this.endPause();
      this.writing ??= this.writeAll();
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.writing;
    await this.index.close();
  }

  private async writeAll(): Promise<void> {
    while (this.queue.length > 0) {
      await this.gather();
      const batch = this.queue.splice(0, this.limits.mostTogether);
      await this.write(batch);
      this.lastWrite = performance.now();
    }
    this.writing = null;
  }

  /** Waits for company: until the pause is over or all came, or, when it is, for all requests that finish in this turn of the event loop. */
  private async gather(): Promise<void> {
    const pause = this.closed ? 0 : this.lastWrite + this.limits.pause - performance.now();
    await (pause > 0 ? this.company(pause) : new Promise(setImmediate));
  }

  private company(pause: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, pause);
      this.endPause = () => {
        if (this.expected === 0 || this.queue.length < this.expected) return;
        clearTimeout(timer);
        resolve();
      };
      this.endPause();
    });
  }

  private async write(batch: readonly Waiting[]): Promise<void> {
    try {
      const { circumstances, ...statement } = insertStatement(
        batch.map(({ event }) => event),
        this.known,
      );
      // A statement that hangs is abandoned with its connection, so that the next batch has its chance.
      const query: QueryConfig & { query_timeout: number } = { ...statement, query_timeout: this.limits.deadline };
      const written = new Set((await this.pool.query<{ id: string }>(query)).rows.map(({ id }) => id));
      this.failing = false;
      if (this.known.size + circumstances.length > this.limits.mostKnown) this.known.clear();
      for (const id of circumstances) this.known.add(id);
      for (const { event, settle } of batch) settle(written.has(event.id) ? undefined : new LecitoError('POLICY_CHANGED'));
      this.index.wrote(batch.reduce((sum, { event }) => sum + personsIn(event.persons), 0));
    } catch (cause) {
      this.failing = true;
      // If the store has lost some of them, the next statements write them again.
      this.known.clear();
      const failure = unavailable(String(cause), cause);
      for (const { settle } of batch) settle(failure);
    }
  }
}

/**
 * The access log with group commit: while one statement is being written the events that come gather for the next, so a durable write is
 * shared by all who wait. A statement that fails refuses exactly its own events; nothing is tried twice, for the answer of a refused event
 * has not left. An event that was refused at its deadline may yet be found in the log: rather one too many than one too few.
 */
export function openAccessLog(pool: Pool, limits: Partial<AccessLogLimits> = {}): AccessLog {
  return new GroupCommit(pool, { ...LIMITS, ...limits });
}
