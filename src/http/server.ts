import type { Socket } from 'node:net';
import type { ApolloServer, BaseContext } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastify, { type FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { StoreHealth } from '../store/store-health';
import { limitRate, type MakeContext } from './rate-limit';
import { answerNowhere, answerTransportError, refuseBadHost, takeUtf8Only } from './refuse-malformed';
import { LANDING_POLICY, setSecurityHeaders } from './security-headers';
import { addStreams, STREAM_PATH, type StreamingParts } from './streams';
import { addUnsubscribe, type Unsubscribe } from './unsubscribe';

export interface HttpParts<Context extends BaseContext> {
  /** Started. */
  readonly apollo: ApolloServer<Context>;
  /** Who asks and why; its LecitoErrors become the answer. */
  readonly context: MakeContext<Context>;
  readonly readiness: () => Promise<StoreHealth>;
  /** The page at "/", or null for none. */
  readonly landing: string | null;
  /** Whether a query may stand in the address, where a proxy would log its values; a deployment says no. */
  readonly takesGet: boolean;
  readonly log: Logger;
  /** Answers subscriptions; absent = there are none here. */
  readonly streaming?: Omit<StreamingParts<Context>, 'context'>;
  /** Ends messages by the token of their link; absent = nothing is sent from here. */
  readonly unsubscribe?: Unsubscribe;
  /** Requests that one client may send in a minute; 0 or absent = as many as it likes. */
  readonly rateLimit?: number;
  /** Whose X-Forwarded-For is believed: addresses or networks, separated by commas; null or absent = nobody's. */
  readonly proxies?: string | null;
}

const BODY_BYTES = 1024 * 1024;
const REQUEST_MS = 60_000;
/**
 * A connection on which nothing moves is cut, be it that its reader takes no more of an answer: as many as it likes would else be kept for it, for ever.
 * No operation and its event take so long (LECITO_DEADLINE), and a stream gives a sign of life every 12 seconds.
 */
const SILENT_MS = 90_000;

/**
 * The transport: GraphQL at /graphql, its subscriptions at /graphql/stream, a development page at /, /livez and /readyz. `close()` ends the
 * streams and lets running requests finish.
 */
export function buildHttp<Context extends BaseContext>(parts: HttpParts<Context>): FastifyInstance {
  const app: FastifyInstance = fastify({
    logger: false,
    bodyLimit: BODY_BYTES,
    requestTimeout: REQUEST_MS,
    connectionTimeout: SILENT_MS,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    frameworkErrors: answerTransportError(parts.log),
    trustProxy: parts.proxies ?? false,
    routerOptions: { ignoreTrailingSlash: true },
  });
  letConnectionsGoAtStop(app);
  setSecurityHeaders(app);
  takeUtf8Only(app);
  app.setErrorHandler(answerTransportError(parts.log));
  const methods = parts.takesGet ? ['GET', 'POST'] : ['POST'];
  app.setNotFoundHandler(
    answerNowhere(
      new Map([
        ['/graphql', methods],
        [STREAM_PATH, ['POST']],
      ]),
    ),
  );
  const context = limitRate(app, parts.rateLimit ?? 0, parts.context);
  app.route({
    method: methods,
    url: '/graphql',
    preHandler: refuseBadHost,
    handler: fastifyApolloHandler(parts.apollo, { context }),
  });
  if (parts.streaming !== undefined) addStreams(app, { ...parts.streaming, context });
  addHealth(app, parts.readiness);
  addUnsubscribe(app, parts.unsubscribe ?? null, parts.log);
  addLanding(app, parts.landing);
  return app;
}

/**
 * A stop waits for requests, not for connections. Browsers open some in advance: one on which nothing was ever sent counts as busy for Node. And who
 * is answered while the gateway stops is told to close theirs.
 */
function letConnectionsGoAtStop(app: FastifyInstance): void {
  const open = new Set<Socket>();
  let isStopping = false;
  app.server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  app.addHook('preClose', (done) => {
    isStopping = true;
    for (const socket of open) if (socket.bytesRead === 0) socket.destroy();
    done();
  });
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (isStopping) reply.header('connection', 'close');
    done();
  });
}

function addHealth(app: FastifyInstance, readiness: () => Promise<StoreHealth>): void {
  app.get('/livez', () => ({ status: 'alive' }));
  app.get('/readyz', async (_request, reply) => {
    const { store, policy, log } = await readiness();
    const word = (well: boolean): string => (well ? 'ok' : 'unavailable');
    const ready = store && policy && log;
    reply.status(ready ? 200 : 503);
    return { status: ready ? 'ready' : 'not ready', store: word(store), policy: policy ? 'ok' : 'changed', log: word(log) };
  });
}

function addLanding(app: FastifyInstance, landing: string | null): void {
  if (landing === null) return;
  app.get('/', (_request, reply) => reply.header('content-security-policy', LANDING_POLICY).type('text/html; charset=utf-8').send(landing));
}
