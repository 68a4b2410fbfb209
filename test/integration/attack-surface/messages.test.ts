import { connect } from 'node:net';
import { startProductionGateway, type ProductionGateway } from './production-gateway';

const PURPOSE = 'CustomerRelationshipManagement';
const ME = '{"query":"{ me { subject } }"}';

let production: ProductionGateway;
let token: string;
beforeAll(async () => {
  production = await startProductionGateway();
  token = await production.tokenFor('sales');
});
afterAll(() => production.close());

const JSON_HEADERS = { 'content-type': 'application/json', 'x-purpose': PURPOSE };

function send(path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${production.gateway.url}${path}`, { redirect: 'manual', ...init });
}

function post(body: string, headers: Record<string, string> = {}): Promise<Response> {
  return send('/graphql', { method: 'POST', body, headers: { ...JSON_HEADERS, authorization: `Bearer ${token}`, ...headers } });
}

/** What comes back on one connection until it is closed, or nothing more comes for a while. */
function rawAnswer(text: string): Promise<string> {
  const { hostname, port } = new URL(production.gateway.url);
  return new Promise((resolve, reject) => {
    let received = '';
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.setTimeout(1500, () => socket.destroy());
    socket.on('data', (chunk: Buffer) => (received += chunk.toString('latin1')));
    socket.on('error', reject);
    socket.on('close', () => {
      resolve(received);
    });
  });
}

/** The answers to the requests that the gateway found in one text. */
async function statusesOf(text: string): Promise<string[]> {
  return [...(await rawAnswer(text)).matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => status!);
}

const ANSWERS: readonly (readonly [what: string, status: number, ask: () => Promise<Response>])[] = [
  ['an answer', 200, () => post(ME)],
  ['an answer in the newer media type', 200, () => post(ME, { accept: 'application/graphql-response+json' })],
  ['a refused document', 400, () => post('{"query":"{"}')],
  ['a broken body', 400, () => post('{')],
  ['a refused token', 401, () => post(ME, { authorization: 'Bearer a.b.c' })],
  ['a refused purpose', 403, () => post(ME, { 'x-purpose': 'DirectMarketing' })],
  ['nothing at this path', 404, () => send('/nowhere')],
  ['another method', 405, () => send('/graphql', { method: 'DELETE' })],
  ['too large a body', 413, () => post(`{"query":"${'a'.repeat(1024 * 1024)}"}`)],
  ['an unknown media type', 415, () => post(ME, { 'content-type': 'x/y' })],
  ['a sign of life', 200, () => send('/livez')],
  ['readiness', 200, () => send('/readyz')],
];

describe('every answer', () => {
  it.each(ANSWERS)('names its media type and UTF-8, and is what it says: %s', async (_what, status, ask) => {
    const answer = await ask();
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json; charset=utf-8$/);
    await expect(answer.json()).resolves.toEqual(expect.any(Object));
  });

  it.each(ANSWERS)('stands where it was asked for: no redirect, that would hide a request without TLS: %s', async (_what, _status, ask) => {
    const { status, headers } = await ask();
    expect([Math.floor(status / 100) === 3, headers.has('location')]).toEqual([false, false]);
  });
});

it('a path where there is nothing says so in a code and two languages', async () => {
  expect(await (await send('/nowhere')).json()).toEqual({
    errors: [
      { message: expect.any(String) as string, extensions: { code: 'NO_SUCH_PATH', it: expect.stringContaining('/graphql') as string } },
    ],
  });
});

it('a variable that is missing or does not fit is told by its name and the type that the document declares, never by its value', async () => {
  for (const variables of [{}, { id: { email: 'giulia@example.com' } }]) {
    const answer = await post(JSON.stringify({ query: 'query One($id: ID!) { person(id: $id) { id } }', variables }));
    const text = await answer.text();
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'INVALID_INPUT', field: '$id', detail: '$id takes ID!.' } }] });
    expect(text).not.toContain('giulia');
  }
});

it('a variable that has a default is not told as missing beside one that does not fit', async () => {
  const query = 'query Some($first: Int! = 1, $id: ID!) { people(first: $first) { nodes { id } } person(id: $id) { id } }';
  const answer = await post(JSON.stringify({ query, variables: {} }));
  expect(await answer.json()).toMatchObject({ errors: [{ extensions: { field: '$id', detail: '$id takes ID!.' } }] });
});

describe('what does not fit inside a variable', () => {
  const ORIGIN = { sourceName: 'a', collectionActionName: 'b' };
  const told = async (input: object): Promise<{ field: unknown; detail: unknown }> => {
    const query = 'mutation M($input: CreatePersonInput!) { createPerson(input: $input) { id } }';
    const text = await (await post(JSON.stringify({ query, variables: { input } }))).text();
    expect(text).not.toContain('giulia');
    const [error] = (JSON.parse(text) as { errors: { extensions: Record<string, unknown> }[] }).errors;
    expect(error?.extensions['code']).toBe('INVALID_INPUT');
    return { field: error?.extensions['field'], detail: error?.extensions['detail'] };
  };

  it('is told by its place and what that takes', async () => {
    const consents = [{ purpose: 'giulia@example.com', expressedBy: 'giulia@example.com', method: null }];
    expect(await told({ ...ORIGIN, birthDate: 'giulia@example.com', email: 1, consents })).toEqual({
      field: '$input.email, $input.birthDate, $input.consents.0.purpose, $input.consents.0.expressedBy, $input.consents.0.method',
      detail:
        '$input.email takes String. $input.birthDate takes Date. $input.consents.0.purpose takes Purpose!.' +
        ' $input.consents.0.expressedBy takes ExpressedBy!: SUBJECT, GUARDIAN. $input.consents.0.method takes ConsentMethod!: WEB_FORM, PAPER_FORM, PHONE_CALL, E_MAIL, IN_PERSON, IMPORT.',
    });
  });

  it('is named where it is missing; a key that is no field is told by where it stands, since it may be a value', async () => {
    expect(await told({ sourceName: 'a', consents: [{ purpose: 'DirectMarketing', method: 'IN_PERSON' }] })).toEqual({
      field: '$input.collectionActionName, $input.consents.0.expressedBy',
      detail: '$input.collectionActionName is missing: String!. $input.consents.0.expressedBy is missing: ExpressedBy!.',
    });
    expect(await told({ ...ORIGIN, 'giulia@example.com': 1 })).toEqual({
      field: '$input',
      detail: '$input has a key that CreatePersonInput does not know.',
    });
  });

  it.each([
    ['values', { ...ORIGIN, interests: new Array<number>(300_000).fill(1) }],
    ['keys', Object.fromEntries(Array.from({ length: 60_000 }, (_, index) => [`giulia${String(index)}`, 1]))],
  ])('keeps nobody waiting, however many of its %s do not fit', async (_what, input) => {
    const begun = process.cpuUsage();
    await told(input);
    const { user, system } = process.cpuUsage(begun); // in microseconds; of the gateway, which runs in this process
    expect(user + system).toBeLessThan(1_500_000);
  });
});

describe('a token', () => {
  it.each([
    ['the address', `?access_token=%s&query=${encodeURIComponent('{ me { subject } }')}`, {}],
    ['a cookie', '', { cookie: 'access_token=%s; token=%s' }],
    ['a header of an intermediary', '', { 'x-access-token': '%s', 'x-user-id': 'sara', 'x-forwarded-user': 'sara' }],
  ])('is not taken from %s', async (_where, search, headers) => {
    const filled = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value.replaceAll('%s', token)]));
    const answer = await send(`/graphql${search.replace('%s', token)}`, {
      method: 'POST',
      body: ME,
      headers: { ...JSON_HEADERS, ...filled },
    });
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'NO_TOKEN' } }] });
  });
});

describe('a connection', () => {
  const headers = 'Host: x\r\nContent-Type: application/json\r\n';
  const smuggled = 'GET /livez HTTP/1.1\r\nHost: x\r\n\r\n';

  it('carries several requests where each says where it ends', async () => {
    expect(await statusesOf(`${smuggled}${smuggled}`)).toEqual(['200', '200']);
  });

  it.each([
    ['a length and chunks', `Content-Length: ${smuggled.length}\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${smuggled}`],
    ['two lengths', `Content-Length: 2\r\nContent-Length: ${smuggled.length}\r\n\r\n${smuggled}`],
    ['a length that is none', `Content-Length: 1x\r\n\r\n${smuggled}`],
    ['an encoding after chunks', `Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n${smuggled}`],
    ['a name that ends in a space', `Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n${smuggled}`],
    ['a bare line feed within a header', `X-A: a\nContent-Length: 0\r\n\r\n${smuggled}`],
    ['a chunk whose length is none', `Transfer-Encoding: chunked\r\n\r\nzz\r\n\r\n${smuggled}`],
  ])('ends with a message of two ends, and what came behind is never read as a request: %s', async (_what, rest) => {
    expect(await statusesOf(`POST /graphql HTTP/1.1\r\n${headers}${rest}`)).toEqual(['400']);
  });

  it('of HTTP/1.0, where a host need not be named, has to name one all the same', async () => {
    const lines = [
      'POST /graphql HTTP/1.0',
      'Content-Type: application/json',
      `Authorization: Bearer ${token}`,
      'Content-Length: 2',
      '',
      '{}',
    ];
    const answer = await rawAnswer(lines.join('\r\n'));
    expect(answer).toMatch(/^HTTP\/1\.1 400/);
    expect(answer).toContain('The Host header is missing or malformed.');
  });

  it('switches to no other protocol: there are no web sockets', async () => {
    const upgrade =
      'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n';
    for (const path of ['/graphql', '/', '/subscriptions']) {
      const answer = await rawAnswer(`GET ${path} HTTP/1.1\r\nHost: x\r\n${upgrade}\r\n`);
      expect(answer).not.toMatch(/^HTTP\/1\.1 (101|2)/);
    }
  });
});
