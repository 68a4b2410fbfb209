import { startProductionGateway, type ProductionGateway } from './production-gateway';

let production: ProductionGateway;
let token: string;

beforeAll(async () => {
  production = await startProductionGateway();
  token = await production.tokenFor('sales');
});
afterAll(() => production.close());

const purpose = 'CustomerRelationshipManagement';
const ask = (document: string) => production.gateway.graphql(document, { token, purpose });

describe('the production profile', () => {
  it('answers a lawful query', async () => {
    const { status, errors, data } = await ask('{ people(first: 1) { nodes { givenName } } }');
    expect([status, errors]).toEqual([200, []]);
    expect(data).toHaveProperty('people.nodes.0.givenName');
  });

  it.each([
    '{ __schema { types { name } } }',
    '{ __type(name: "Person") { fields { name } } }',
    'fragment F on Query { __schema { types { name } } } { ...F }',
  ])('does not describe itself: %s', async (document) => {
    const { status, errors, data } = await ask(document);
    expect([status, data, errors[0]?.extensions.code]).toEqual([400, null, 'INVALID_DOCUMENT']);
  });

  it.each([
    '{ peple { totalCount } }',
    '{ people(frst: 1) { totalCount } }',
    '{ people { nodes { emial } } }',
    '{ people { nodes { ... on Persn { email } } } }',
    '{ people(orderBy: { field: GIVEN_NAM }) { totalCount } }',
    'query($x: Sting) { people(search: $x) { totalCount } }',
    '{ people @skp(if: true) { totalCount } }',
  ])('suggests nothing: %s', async (document) => {
    const { status, text } = await ask(document);
    expect(status).toBe(400);
    expect(text).not.toMatch(/did you mean/i);
  });

  it('shows no stack trace and no path of ours', async () => {
    for (const document of [
      '{',
      '{ people(first: -1) { totalCount } }',
      '{ person(id: "x") { email } }',
      '{ people(after: "x") { totalCount } }',
    ]) {
      const { text } = await ask(document);
      expect(text).not.toMatch(/stacktrace|node_modules|\bat \w|\/src\/|\.ts\b/);
    }
  });

  it('refuses a token that lives longer than an hour: what its issuer takes away would hold until it expires', async () => {
    const statuses = [3600, 3601].map(async (lifetime) => {
      const { status } = await production.gateway.graphql('{ me { subject } }', {
        purpose,
        token: await production.tokenFor('sales', {}, lifetime),
      });
      return status;
    });
    expect(await Promise.all(statuses)).toEqual([200, 401]);
  });

  it('refuses a token with authorization details, and takes its purposes from its scope', async () => {
    const codeOf = async (claims: Record<string, unknown>): Promise<string | undefined> => {
      const { errors } = await production.gateway.graphql('{ me { subject } }', {
        purpose,
        token: await production.tokenFor('sales', claims),
      });
      return errors[0]?.extensions.code;
    };
    expect(await codeOf({ authorization_details: [{ type: 'people' }] })).toBe('AUTHORIZATION_DETAILS_NOT_SUPPORTED');
    expect(await codeOf({ scope: 'openid purpose:AccountManagement' })).toBe('PURPOSE_NOT_PERMITTED');
    expect(await codeOf({ scope: `openid purpose:${purpose}` })).toBeUndefined();
  });

  it('takes no batch', async () => {
    const answer = await fetch(`${production.gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'x-purpose': purpose },
      body: JSON.stringify([{ query: '{ me { subject } }' }, { query: '{ me { subject } }' }]),
    });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'INVALID_DOCUMENT' } }] });
  });

  it('refuses what a page of another site could send without asking first (CSRF)', async () => {
    const headers = { authorization: `Bearer ${token}`, 'x-purpose': purpose };
    const form = await fetch(`${production.gateway.url}/graphql`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'text/plain' },
      body: '{"query":"{ me { subject } }"}',
    });
    expect(form.status).toBe(400);
    expect(await form.json()).toMatchObject({ errors: [{ extensions: { code: 'INVALID_DOCUMENT' } }] });
  });

  it.each(['GET', 'HEAD', 'PUT'])('takes no document from the address, where proxies would log its values: %s', async (method) => {
    const headers = { authorization: `Bearer ${token}`, 'x-purpose': purpose, 'apollo-require-preflight': '1' };
    const answer = await fetch(`${production.gateway.url}/graphql?query=%7Bme%7Bsubject%7D%7D`, { method, headers });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
    if (method === 'HEAD') return;
    expect(await answer.json()).toEqual({
      errors: [
        {
          message: expect.stringContaining('POST') as string,
          extensions: { code: 'METHOD_NOT_ALLOWED', it: expect.stringContaining('POST') as string },
        },
      ],
    });
  });

  it.each(['/graphql', '/livez', '/readyz', '/nowhere', '/'])('sends its security headers with every answer: %s', async (path) => {
    const { headers } = await fetch(`${production.gateway.url}${path}`);
    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'strict-transport-security': 'max-age=31536000',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
    for (const telling of ['server', 'x-powered-by', 'access-control-allow-origin']) expect(headers.has(telling)).toBe(false);
  });

  it('has no page for developers', async () => {
    expect((await fetch(production.gateway.url)).status).toBe(404);
  });

  it('refuses a body of more than a mebibyte', async () => {
    const { status } = await ask(`{ me { subject } } # ${'a'.repeat(1024 * 1024)}`);
    expect(status).toBe(413);
  });
});
