import type { FastifyInstance } from 'fastify';

const ALWAYS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  // Heard only over TLS, which a proxy ends; a browser ignores it on plain http (RFC 6797 8.1).
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

/** What the development page needs: its own inline script, Monaco's workers, the gateway and nothing else. */
export const LANDING_POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "connect-src 'self' blob:",
  "frame-ancestors 'none'",
].join('; ');

/** Puts the headers on every answer that no cache may keep it, no page frame it and no browser guess its type. */
export function setSecurityHeaders(app: FastifyInstance): void {
  // With a callback: a reply is a thenable that resolves when it was sent, so that returning it from here would wait for ever.
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(ALWAYS);
    done();
  });
}
