import { createSourceEventStream, type ExecutionResult, type FormattedExecutionResult } from 'graphql';
import type { Logger } from 'pino';
import type { TokenAsk } from '../authentication/ask';
import { viewerKey } from '../authentication/viewer';
import type { GatewayContext } from '../domain/context';
import { Watch } from '../domain/streams/watch';
import { LecitoError } from '../errors';
import type { ChangedRecord } from '../release/release-changed';
import { Turns } from '../store/turns';
import { withinDeadline } from './deadline';
import { asLecitoError, formatError } from './format-error';
import type { OperationParts } from './operation';
import { assertAnswerable, maySee, push, type Subscribed } from './push';
import { readSubscription, type ReadSoFar, type ReadingParts } from './read-subscription';
import { recordRefusedOperation } from './refused-operation';
import { traceError } from './traced-error';

export interface StreamParts extends OperationParts, ReadingParts {
  readonly logger: Logger;
  /** How many streams one viewer may have open here. */
  readonly perViewer: number;
}

/** The context of a request that came with a token. */
export interface TokenContext extends GatewayContext {
  readonly ask: TokenAsk;
}

/** One reader: what it sends is not in the gateway's hand. */
export interface Reader {
  /** Who asks and why, verified anew. Throws LecitoError, as once the token has ended. */
  renew(): Promise<TokenContext>;
  /** Null while it takes what is sent; else resolves once it does again, or is gone. */
  lag(): Promise<void> | null;
}

/** What changes, result by result. Never throws: an error is the last result. `return` ends it at once. */
export type Results = AsyncIterableIterator<FormattedExecutionResult>;

/** So many changes are released at once: streams leave connections to requests. */
const PUSHES_AT_ONCE = 4;

/** The longest time that a timer takes, in milliseconds. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** The open streams of a gateway. */
export class Streams {
  private readonly open = new Map<string, Set<Watch>>();
  private readonly turns = new Turns(PUSHES_AT_ONCE);
  private closed = false;

  constructor(private readonly parts: StreamParts) {}

  /**
   * Begins to stream a subscription. `context` tells who asks, verified just now. Throws LecitoError where it is refused, which is recorded;
   * whether what is watched exists, or may be seen, plays no part in that.
   */
  async begin(context: TokenContext, body: unknown, reader: Reader): Promise<Results> {
    const asked: ReadSoFar = { operationName: null };
    try {
      const subscribed = readSubscription(this.parts, context, body, asked);
      await withinDeadline(assertAnswerable(context, subscribed), this.parts.deadlineMs);
      const watch = await this.watch(context, subscribed);
      return ended(this.results(context, subscribed, watch, reader), watch);
    } catch (thrown) {
      const error = asLecitoError(thrown);
      traceError(error, context.ask.traceId);
      await recordRefusedOperation(context, { code: error.code, document: asked.document, operationName: asked.operationName });
      throw error;
    }
  }

  /** An error in the words of every door, and its status. */
  answer(thrown: unknown): { readonly status: number; readonly body: FormattedExecutionResult } {
    const error = asLecitoError(thrown);
    return { status: error.status, body: { errors: [formatError(this.parts.logger)({ message: error.message }, thrown)] } };
  }

  /** Ends all streams, and begins none any more. */
  close(): void {
    this.closed = true;
    this.interrupt();
  }

  private interrupt(): void {
    for (const watches of [...this.open.values()]) for (const watch of [...watches]) watch.end(new LecitoError('STREAM_INTERRUPTED'));
  }

  private async watch(context: TokenContext, { document, operationName, variables }: Subscribed): Promise<Watch> {
    const viewer = viewerKey(context.ask.viewer);
    const { schema } = this.parts;
    // Behind the rule of the field: a role that may open none of its types gets no source.
    const source = await createSourceEventStream({ schema, document, operationName, contextValue: context, variableValues: variables });
    if (!(source instanceof Watch)) throw asLecitoError('errors' in source ? source.errors[0] : source);
    // Looked at in the same turn in which it is noted: of two that open at once, each counts for the other, and none opens beside a close.
    const refused = this.refusalOf(viewer);
    if (refused !== null) {
      source.end();
      throw new LecitoError(refused);
    }
    this.keep(viewer, source, context.ask.expiresAt);
    return source;
  }

  /** Why this viewer opens no stream, if so. */
  private refusalOf(viewer: string): 'STREAM_INTERRUPTED' | 'TOO_MANY_STREAMS' | null {
    if (this.closed) return 'STREAM_INTERRUPTED';
    return (this.open.get(viewer)?.size ?? 0) >= this.parts.perViewer ? 'TOO_MANY_STREAMS' : null;
  }

  /** Notes the stream, until it ends: with the token at the latest. */
  private keep(viewer: string, watch: Watch, expiresAt: number): void {
    const watches = this.open.get(viewer) ?? new Set();
    this.open.set(viewer, watches.add(watch));
    const timer = setTimeout(
      () => {
        watch.end(new LecitoError('INVALID_TOKEN'));
      },
      Math.min(Math.max(0, expiresAt * 1000 - Date.now()), LONGEST_TIMER),
    );
    void watch.over.then(() => {
      clearTimeout(timer);
      watches.delete(watch);
      if (watches.size === 0) this.open.delete(viewer);
    });
  }

  private async *results(
    first: TokenContext,
    subscribed: Subscribed,
    watch: Watch,
    reader: Reader,
  ): AsyncGenerator<FormattedExecutionResult> {
    const { traceId } = first.ask;
    try {
      for (;;) {
        // What cannot be sent yet is not read yet: it is released as it is, and to whom it may be, when it leaves.
        const lag = reader.lag();
        if (lag !== null) await Promise.race([lag, watch.over]);
        const changed = await watch.take();
        if (changed === null) return;
        const result = await this.turns.take(viewerKey(first.ask.viewer), () => this.push(first, subscribed, changed, reader));
        if (result !== null) yield result as Unformatted;
      }
    } catch (thrown) {
      const error = asLecitoError(thrown);
      traceError(error, traceId);
      yield this.answer(error).body;
    } finally {
      watch.end();
    }
  }

  /**
   * A change as it may be told now; null where it may not be. Throws what went wrong only where it may: an end would tell of it. Where that cannot be found
   * out all streams end, whatever they watch.
   */
  private async push(first: TokenContext, subscribed: Subscribed, changed: ChangedRecord, reader: Reader): Promise<ExecutionResult | null> {
    const { deadlineMs } = this.parts;
    try {
      const context = await reader.renew();
      const traced = { ...context, ask: { ...context.ask, traceId: first.ask.traceId } };
      return await withinDeadline(push(this.parts, traced, subscribed, changed), deadlineMs);
    } catch (thrown) {
      const seen = await withinDeadline(maySee(first, subscribed, changed), deadlineMs).catch(() => null);
      if (seen === true) throw thrown;
      if (seen === null) this.interrupt();
      return null;
    }
  }
}

/** Results with errors end a stream, so one that is pushed has none to format. */
type Unformatted = Omit<ExecutionResult, 'errors'>;

/** A generator that waits for a change takes no `return` before it has come: the end of what it waits for goes ahead. */
function ended(results: AsyncGenerator<FormattedExecutionResult>, watch: Watch): Results {
  return {
    next: () => results.next(),
    return: (value: unknown) => {
      watch.end();
      return results.return(value);
    },
    throw: (error: unknown) => results.throw(error),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
