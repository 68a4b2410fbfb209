import { once } from 'node:events';
import { request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { ApolloServer } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import pino from 'pino';
import { drain, listen } from '../../../src/http/listen';
import { buildHttp } from '../../../src/http/server';
import type { StoreHealth } from '../../../src/store/store-health';

const JSON_TYPE = { 'content-type': 'application/json' };
const QUERY = JSON.stringify({ query: '{ one }' });

let app: FastifyInstance;
let url: string;
let logged = '';
let readiness: StoreHealth = { store: true, policy: true, log: true };
let release: () => void = () => undefined;

beforeAll(async () => {
  const apollo = new ApolloServer({
    typeDefs: 'type Query { one: Int slow: Int }',
    resolvers: {
      Query: {
        one: () => 1,
        slow: () =>
          new Promise((resolve) => {
            release = () => resolve(2);
          }),
      },
    },
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  const context = async (): Promise<object> => Promise.resolve({});
  const log = pino({}, { write: (line: string) => void (logged += line) });
  app = buildHttp({ apollo, context, readiness: () => Promise.resolve(readiness), landing: null, takesGet: true, log });
  app.get('/broken', () => {
    throw new Error('a secret of ours');
  });
  app.get('/endless', () => 'x'.repeat(64 * 1024 * 1024));
  url = `http://127.0.0.1:${await listen(app, { host: '127.0.0.1', port: 0 })}`;
});

afterAll(() => drain(app));

const post = (body: string, headers: Record<string, string> = JSON_TYPE): Promise<Response> =>
  fetch(`${url}/graphql`, { method: 'POST', body, headers });

/** Sends a header that fetch would refuse to send. */
function statusWithHost(host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(`${url}/graphql`, { method: 'POST', headers: { ...JSON_TYPE, host } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end(QUERY);
  });
}

describe('the transport', () => {
  it('answers a query, and lets no cache keep the answer', async () => {
    const answer = await post(QUERY);
    expect(await answer.json()).toEqual({ data: { one: 1 } });
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each([
    ['a broken JSON', '{bad', JSON_TYPE, 400],
    ['an empty body', '', JSON_TYPE, 400],
    ['a list', '[]', JSON_TYPE, 400],
    ['null', 'null', JSON_TYPE, 400],
    ['a number for a query', '{"query":1}', JSON_TYPE, 400],
    ['a poisoned prototype', '{"__proto__":{},"query":"{one}"}', JSON_TYPE, 400],
    ['a form', 'query={one}', { 'content-type': 'text/plain' }, 400],
    ['an unknown content type', 'x', { 'content-type': 'x/y' }, 415],
    ['more than a mebibyte', `{"query":"${'a'.repeat(1024 * 1024)}"}`, JSON_TYPE, 413],
  ])('refuses %s with a clear 4xx', async (_what, body, headers, status) => {
    const answer = await post(body, headers);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toHaveProperty('errors.0.message');
  });

  it.each([
    ['UTF-8', Buffer.from('{"query":"{ one } # è"}'), undefined],
    ['UTF-8 with its mark', Buffer.from('\ufeff{"query":"{ one } # è"}'), undefined],
    ['Latin-1', Buffer.from('{"query":"{ one } # è"}', 'latin1'), 'The body is no text in UTF-8. Send JSON in UTF-8, not compressed.'],
  ])('reads JSON in UTF-8 alone, where no letter is lost in silence: %s', async (_encoding, body, detail) => {
    const answer = await fetch(`${url}/graphql`, { method: 'POST', body, headers: JSON_TYPE });
    const { errors } = (await answer.json()) as { errors?: readonly [{ extensions: { detail: string } }] };
    expect(errors?.[0].extensions.detail).toBe(detail);
  });

  it.each([['a b'], [']']])('refuses the Host header "%s"', async (host) => {
    expect(await statusWithHost(host)).toBe(400);
  });

  it('names the methods of the graph, and where the graph is', async () => {
    const put = await fetch(`${url}/graphql`, { method: 'PUT' });
    expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, POST']);
    expect(await put.json()).toMatchObject({ errors: [{ extensions: { code: 'METHOD_NOT_ALLOWED' } }] });
    const elsewhere = await fetch(`${url}/elsewhere`);
    expect([elsewhere.status, await elsewhere.text()]).toEqual([404, expect.stringContaining('/graphql')]);
  });

  it('takes a query from the address where it is told to, of no page of another site (CSRF)', async () => {
    const get = (headers: Record<string, string>): Promise<Response> => fetch(`${url}/graphql?query=%7Bone%7D`, { headers });
    expect((await get({})).status).toBe(400);
    expect(await (await get({ 'apollo-require-preflight': '1' })).json()).toEqual({ data: { one: 1 } });
  });

  it('stands at the same path with a slash at its end', async () => {
    const answer = await fetch(`${url}/graphql/`, { method: 'POST', body: QUERY, headers: JSON_TYPE });
    expect(await answer.json()).toEqual({ data: { one: 1 } });
  });

  it('gives a request a minute to come whole', () => {
    expect(app.server.requestTimeout).toBe(60_000);
  });

  it('has no page at / unless given one', async () => {
    expect((await fetch(url)).status).toBe(404);
  });

  it('keeps the reason of its own faults to the log of the operator, by the trace id of the request', async () => {
    const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
    const answer = await fetch(`${url}/broken`, { headers: { traceparent: `00-${traceId}-00f067aa0ba902b7-01` } });
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('secret');
    expect(JSON.parse(logged)).toMatchObject({ level: 50, traceId, err: { message: 'a secret of ours' } });
  });

  it.each([
    [{ store: true, policy: true, log: true }, 200, { status: 'ready', store: 'ok', policy: 'ok', log: 'ok' }],
    [{ store: true, policy: true, log: false }, 503, { status: 'not ready', store: 'ok', policy: 'ok', log: 'unavailable' }],
    [{ store: true, policy: false, log: true }, 503, { status: 'not ready', store: 'ok', policy: 'changed', log: 'ok' }],
    [{ store: false, policy: true, log: true }, 503, { status: 'not ready', store: 'unavailable', policy: 'ok', log: 'ok' }],
  ])('with %j is ready or not', async (state, status, body) => {
    readiness = state;
    const answer = await fetch(`${url}/readyz`);
    expect([answer.status, await answer.json()]).toEqual([status, body]);
  });

  it('cuts whoever takes nothing of an answer, later than any operation takes', async () => {
    const before = app.server.timeout;
    expect(before).toBeGreaterThan(65_000);
    app.server.timeout = 200;
    const reader = connect(Number(new URL(url).port), '127.0.0.1').on('error', () => undefined);
    const cut = once(app.server, 'connection').then(([socket]: Socket[]) => once(socket!, 'close'));
    reader.pause();
    reader.write('GET /endless HTTP/1.1\r\nhost: here\r\n\r\n');
    await cut;
    reader.destroy();
    app.server.timeout = before;
  });

  it('lets a running request finish before it closes, and waits for no connection: be it kept alive, or opened in advance', async () => {
    const unused = connect(Number(new URL(url).port), '127.0.0.1').resume();
    await once(unused, 'connect');
    const running = post(JSON.stringify({ query: '{ slow }' }));
    await new Promise((resolve) => setTimeout(resolve, 200));
    const closed = drain(app);
    await once(unused, 'close');
    release();
    const answer = await running;
    expect(await answer.json()).toEqual({ data: { slow: 2 } });
    expect(answer.headers.get('connection')).toBe('close');
    const answered = performance.now();
    await closed;
    expect(performance.now() - answered).toBeLessThan(2000);
    await expect(fetch(`${url}/livez`)).rejects.toThrow();
  });
});
