import type { ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FormattedExecutionResult } from 'graphql';
import { createHandler } from 'graphql-sse';
import { LecitoError } from '../errors';
import { refuseBadHost } from './refuse-malformed';
import { SlowReader } from './slow-reader';

/** What changes, result by result; `return` ends it. */
type Results = AsyncIterable<FormattedExecutionResult>;

/** What answers subscriptions: see gateway/streams. */
export interface Subscriptions<Context> {
  begin(context: Context, body: unknown, reader: { renew(): Promise<Context>; lag(): Promise<void> | null }): Promise<Results>;
  answer(thrown: unknown): { readonly status: number; readonly body: FormattedExecutionResult };
  close(): void;
}

export interface StreamingParts<Context> {
  readonly subscriptions: Subscriptions<Context>;
  /** Who asks and why, counted as a request. */
  readonly context: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;
  /** The same, anew and uncounted. */
  readonly renew: (request: FastifyRequest) => Promise<Context>;
}

export const STREAM_PATH = '/graphql/stream';

/** Over what graphql-sse and Fastify say: no cache and no proxy keeps a part of it, and what ends is over, so that a stop waits for nobody. */
const HEADERS = { 'cache-control': 'no-store', connection: 'close', 'x-accel-buffering': 'no' } as const;

/** The protocol of https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md, in its mode of one connection for one subscription. */
const speak = createHandler<FastifyRequest, { readonly results: Results }>({
  // Nobody's name for a stream: none is ever reserved, so none can be shared.
  authenticate: () => '',
  onSubscribe: ({ context }) => context.results as AsyncIterable<object>,
});

/** Subscriptions as server-sent events: POST /graphql/stream. `close()` of the app ends every stream. */
export function addStreams<Context>(app: FastifyInstance, { subscriptions, context, renew }: StreamingParts<Context>): void {
  const open = new Set<Promise<void>>();
  app.addHook('preClose', async () => {
    subscriptions.close();
    await Promise.all(open);
  });
  app.route({
    method: 'POST',
    url: STREAM_PATH,
    preHandler: refuseBadHost,
    handler: async (request, reply) => {
      const reader = new SlowReader(reply.raw);
      let results: Results;
      try {
        assertPreflighted(request);
        const asked = await context(request, reply);
        results = await subscriptions.begin(asked, request.body, { renew: () => renew(request), lag: () => reader.lag() });
      } catch (thrown) {
        const { status, body } = subscriptions.answer(thrown);
        return reply.status(status).type('application/json; charset=utf-8').send(body);
      }
      const sent = send(request, reply, results, reader);
      open.add(sent);
      await sent.finally(() => open.delete(sent));
      return reply;
    },
  });
}

/** What no page of another site can send without asking first (as Apollo's CSRF prevention), from one who will understand the answer. */
function assertPreflighted({ headers }: FastifyRequest): void {
  if (!/^application\/json\b/i.test(headers['content-type'] ?? '')) {
    throw new LecitoError('INVALID_DOCUMENT', {
      detail: { en: 'Send the request as application/json.', it: 'Inviare la richiesta come application/json.' },
    });
  }
  if (!/text\/event-stream|\*\/\*/.test(headers.accept ?? '*/*')) {
    throw new LecitoError('INVALID_DOCUMENT', {
      detail: {
        en: 'Accept text/event-stream: that is what this path answers with.',
        it: 'Accettare text/event-stream: è ciò con cui questo percorso risponde.',
      },
    });
  }
}

async function send(request: FastifyRequest, reply: FastifyReply, results: Results, reader: SlowReader): Promise<void> {
  reply.hijack();
  const { raw } = reply;
  const headers = new Map([
    ['accept', 'text/event-stream'],
    ['content-type', 'application/json'],
  ]);
  const [body, init] = await speak({
    method: 'POST',
    url: STREAM_PATH,
    headers: { get: (name) => headers.get(name) },
    // Read already.
    body: { query: '' },
    raw: request,
    context: { results },
  });
  if (body === null || typeof body === 'string') throw new Error('graphql-sse does not stream');
  const { 'content-encoding': _none, ...theirs } = init.headers ?? {};
  raw.writeHead(init.status, { ...(reply.getHeaders() as Record<string, string>), ...theirs, ...HEADERS });
  const gone = whenClosed(raw).then(() => body.return());
  for await (const text of body) reader.write(text);
  reader.end();
  await gone;
}

function whenClosed(raw: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    if (raw.closed) resolve();
    else raw.once('close', resolve);
  });
}
