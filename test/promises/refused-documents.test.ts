import { startTestGateway, type TestGateway } from '../support/test-gateway';

const SALES = { as: 'sales', purpose: 'CustomerRelationshipManagement' } as const;

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

describe('one name stands for one field', () => {
  it.each([
    ['leaf', '{ people(first: 2) { nodes { x: email } edges { node { x: phone } } } }'],
    ['edge', '{ people(first: 2) { a: nodes { x: interactions { nodes { id } } } b: nodes { x: orders { nodes { id } } } } }'],
    ['page', '{ people { a: nodes { orders(first: 1) { nodes { id } } } b: nodes { orders(first: 2) { nodes { id } } } } }'],
    ['part', '{ people { a: nodes { address { x: street } } b: nodes { address { x: city } } } }'],
  ])('refuses two of a %s rather than answer the one with the other', async (_what, document) => {
    const { status, data, errors } = await gateway.graphql(document, SALES);
    expect([status, data, errors[0]?.extensions.code]).toEqual([400, null, 'INVALID_DOCUMENT']);
  });

  it('lets nodes and edges name the same field alike', async () => {
    const document = '{ people(first: 2) { nodes { x: email } edges { node { x: email } } } }';
    const { data, errors } = await gateway.graphql<{ people: { nodes: unknown[]; edges: Array<{ node: unknown }> } }>(document, SALES);
    expect(errors).toEqual([]);
    expect(data!.people.edges.map(({ node }) => node)).toEqual(data!.people.nodes);
  });
});

describe('a small document makes no large statement', () => {
  const EDGES = ['contactPoints', 'contracts', 'interactions', 'memberships', 'opportunities', 'orders'];
  const fragment = (level: number): string =>
    `fragment P${String(level)} on Person { ${EDGES.map((edge) => `${edge}(first: 1) { nodes { person { ...P${String(level + 1)} } } }`).join(' ')} }`;

  it('refuses fragments that contain one another many times over, at once', async () => {
    const document = `{ people(first: 1) { nodes { ...P0 } } } ${[0, 1, 2, 3].map(fragment).join(' ')} fragment P4 on Person { id }`;
    const begun = Date.now();
    const { errors } = await gateway.graphql(document, SALES);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['TOO_EXPENSIVE']);
    expect(Date.now() - begun).toBeLessThan(2_000);
  });
});

describe('a request that makes no sense is the client’s fault', () => {
  it.each([
    ['a null for a condition', 'query ($x: Boolean = true) { people { nodes @include(if: $x) { id } } }', 'INVALID_INPUT'],
    ['a subscription', 'subscription { people { nodes { id } } }', 'INVALID_DOCUMENT'],
  ])('%s', async (_what, document, code) => {
    const { errors } = await gateway.graphql(document, { ...SALES, variables: { x: null } });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
  });

  it('a null for a condition also where the same document was answered for another value', async () => {
    const document = 'query Shown($x: Boolean = true) { people(first: 1) { nodes { id @include(if: $x) version } } }';
    for (const x of [false, true]) expect((await gateway.graphql(document, { ...SALES, variables: { x } })).errors).toEqual([]);
    const { errors } = await gateway.graphql(document, { ...SALES, variables: { x: null } });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['INVALID_INPUT']);
  });

  it('a mutation by GET, with the method that it wants', async () => {
    const query = encodeURIComponent(`mutation { withdrawConsent(input: { personId: "x", purpose: DirectMarketing }) { id } }`);
    const response = await fetch(`${gateway.url}/graphql?query=${query}`, {
      headers: { 'apollo-require-preflight': '1', 'x-purpose': SALES.purpose, authorization: `Bearer ${await gateway.tokenFor('sales')}` },
    });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'INVALID_DOCUMENT' } }] });
  });

  it('a query in the address that a page of another site could send unasked (CSRF)', async () => {
    const get = async (headers: Record<string, string>): Promise<Response> =>
      fetch(`${gateway.url}/graphql?query=${encodeURIComponent('{ me { role } }')}`, {
        headers: { 'x-purpose': SALES.purpose, authorization: `Bearer ${await gateway.tokenFor('sales')}`, ...headers },
      });
    const refused = await get({});
    const detail = expect.stringContaining('apollo-require-preflight') as string;
    expect([refused.status, await refused.json()]).toMatchObject([400, { errors: [{ extensions: { code: 'INVALID_DOCUMENT', detail } }] }]);
    expect(await (await get({ 'apollo-require-preflight': '1' })).json()).toEqual({ data: { me: { role: 'sales' } } });
  });

  it('a persisted query', async () => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-purpose': SALES.purpose,
        authorization: `Bearer ${await gateway.tokenFor('sales')}`,
      },
      body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }),
    });
    const detail = expect.stringMatching(/^Send the text of the operation alone/) as string;
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { errors: [{ extensions: { code: 'INVALID_DOCUMENT', detail } }] },
    ]);
  });
});
