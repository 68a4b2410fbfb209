import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LecitoError } from '../errors';
import { traceError, traceIdOfError } from '../gateway/traced-error';

/** Counts a request for a client that is verified. Throws LecitoError RATE_LIMITED once its minute is used up. */
export type CountClient = (client: string) => Promise<void>;

/** Makes the context of a request; it calls `count` as soon as it knows who asks, before anything runs or is recorded. */
export type MakeContext<Context> = (request: FastifyRequest, count: CountClient) => Promise<Context>;

type Counter = ReturnType<FastifyInstance['createRateLimit']>;

const MINUTE_MS = 60_000;

/**
 * Counts requests on this instance, `perMinute` for each key (0 = no limit): a verified one for its client, one without a valid token for
 * its address. A text that anybody can vary, such as a token's, is never the key. Requests beyond get `Retry-After` in seconds.
 */
export function limitRate<Context>(
  app: FastifyInstance,
  perMinute: number,
  context: MakeContext<Context>,
): (request: FastifyRequest, reply: FastifyReply) => Promise<Context> {
  if (perMinute === 0) return (request) => context(request, () => Promise.resolve());
  const keys = new WeakMap<FastifyRequest, string>();
  let counter: Counter | undefined;
  void app.register(rateLimit, { global: false }).after(() => {
    counter = app.createRateLimit({
      max: perMinute,
      timeWindow: MINUTE_MS,
      keyGenerator: (request) => keys.get(request) ?? `address ${request.ip}`,
    });
  });
  return async (request, reply) => {
    const count = async (): Promise<void> => {
      const state = await counter?.(request);
      if (state === undefined || state.isAllowed || !state.isExceeded) return;
      void reply.header('retry-after', state.ttlInSeconds);
      throw new LecitoError('RATE_LIMITED');
    };
    let verified = false;
    const countClient: CountClient = (client) => {
      verified = true;
      keys.set(request, `client ${client}`);
      return count();
    };
    return context(request, countClient).catch(async (error: unknown) => {
      if (!verified) {
        await count().catch((tooMany: unknown) => {
          traceError(tooMany, traceIdOfError(error));
          throw tooMany;
        });
      }
      throw error;
    });
  };
}
