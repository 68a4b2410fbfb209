import { request } from 'node:http';
import { eventsOf } from '../../support/events-of';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { codeOf, openStream, type TestStream } from './open-stream';
import { contactWith, GIULIA, titled } from './stream-store';

const SALES = { as: 'sales', purpose: 'CustomerRelationshipManagement' } as const;
const TITLES_UNLESS = 'subscription ($no: Boolean!) { timelineChanged(personId: "x") @skip(if: $no) { id } }';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway({ environment: { LECITO_STREAMS: '2' } });
});
afterAll(() => gateway.close());

describe('the door of streams', () => {
  it('answers with events that nobody between may keep back or store', async () => {
    const stream = await openStream(gateway, GIULIA, SALES);
    expect(Object.fromEntries(stream.headers)).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
    });
    expect(stream.headers.has('content-encoding')).toBe(false);
    stream.close();
  });

  it.each([
    ['no token', {}, 401, 'NO_TOKEN'],
    ['a token of nobody', { token: 'a.b.c' }, 401, 'INVALID_TOKEN'],
    ['no purpose', { as: 'sales' }, 400, 'PURPOSE_NOT_DECLARED'],
    ['a foreign purpose', { as: 'sales', purpose: 'DirectMarketing' }, 403, 'PURPOSE_NOT_PERMITTED'],
    ['a role that may open nothing of what is pushed', { as: 'auditor', purpose: 'LegalCompliance' }, 403, 'NO_ROLE'],
    ['what any page may send', { ...SALES, headers: { 'content-type': 'text/plain' } }, 400, 'INVALID_DOCUMENT'],
    ['one who wants no events', { ...SALES, headers: { accept: 'application/json' } }, 400, 'INVALID_DOCUMENT'],
    ['a body that is no request', { ...SALES, body: '[]' }, 400, 'INVALID_DOCUMENT'],
    ['a body without a document', { ...SALES, body: '{}' }, 400, 'INVALID_DOCUMENT'],
    ['a body that is no JSON', { ...SALES, body: '{' }, 400, 'INVALID_DOCUMENT'],
  ] as const)('refuses %s', async (_what, request, status, code) => {
    const stream = await openStream(gateway, GIULIA, request);
    expect([stream.status, codeOf(stream.refused)]).toEqual([status, code]);
  });

  it.each([
    ['a document that does not parse', 'subscription {', {}, 'INVALID_DOCUMENT'],
    ['one that does not fit the schema', 'subscription { timelineChange(personId: "x") { id } }', {}, 'INVALID_DOCUMENT'],
    ['a query', '{ me { subject } }', {}, 'INVALID_DOCUMENT'],
    ['a mutation', 'mutation { liftRestriction(input: { personId: "x" }) { id } }', {}, 'INVALID_DOCUMENT'],
    [
      'two fields at the root',
      `subscription { ${'ab'.replace(/./g, (key) => `${key}: timelineChanged(personId: "x") { id } `)} }`,
      {},
      'INVALID_DOCUMENT',
    ],
    ['none of its operations', `${GIULIA} query Me { me { subject } }`, {}, 'INVALID_DOCUMENT'],
    ['a missing variable', 'subscription ($id: ID!) { timelineChanged(personId: $id) { id } }', {}, 'INVALID_INPUT'],
    [
      'a condition that is none',
      'subscription ($if: Boolean) { timelineChanged(personId: "x") { id @skip(if: $if) } }',
      { if: null },
      'INVALID_DOCUMENT',
    ],
    ['a root that hangs on a variable', TITLES_UNLESS, { no: true }, 'INVALID_DOCUMENT'],
    ['the same where it would not be left out', TITLES_UNLESS, { no: false }, 'INVALID_DOCUMENT'],
    ['a root that is left out', 'subscription { timelineChanged(personId: "x") @skip(if: true) { id } }', {}, 'INVALID_DOCUMENT'],
    [
      'too many rows',
      `subscription { timelineChanged(personId: "x") { entry { person {
      interactions(first: 1000) { nodes { person { interactions(first: 1000) { nodes { id } } } } } } } } }`,
      {},
      'TOO_EXPENSIVE',
    ],
    [
      'too many levels',
      `subscription { timelineChanged(personId: "x") { entry { ${'person { timeline { nodes { '.repeat(5)} id ${' } } }'.repeat(5)} } } }`,
      {},
      'TOO_EXPENSIVE',
    ],
  ])('refuses %s, and records that', async (_what, document, variables, code) => {
    const token = await gateway.tokenFor('sales', { sub: '00000000-0000-7000-8000-0000000000a1' });
    const stream = await openStream(gateway, document, { token, purpose: SALES.purpose, variables });
    expect([codeOf(stream.refused), stream.refused.data]).toEqual([code, undefined]);
    expect(JSON.stringify(stream.refused)).not.toMatch(/did you mean/i);
    const seen = await gateway.graphql<{ accessEvents: { nodes: readonly { code: string; outcome: string }[] } }>(
      '{ accessEvents(first: 1) { nodes { code outcome } } }',
      { as: 'auditor', purpose: 'LegalCompliance' },
    );
    expect(seen.data?.accessEvents.nodes).toEqual([{ code, outcome: 'REFUSED' }]);
  });

  it.each([
    ['that the store cannot hold', 'a\0b\ud800', null],
    ['that is free text about somebody', 'giulia.ferri@example.com called', null],
    ['as long as a body may be', `Long${'x'.repeat(900_000)}`, `Long${'x'.repeat(124)}`],
  ])('records as well what is refused under a name %s', async (_, operationName, recorded) => {
    const events = await eventsOf(gateway.database, async () => {
      const stream = await openStream(gateway, GIULIA, { ...SALES, operationName });
      expect(codeOf(stream.refused)).toBe('INVALID_DOCUMENT');
      await gateway.graphql(`query ${recorded === null ? 'Short' : operationName}($n: Int!) { people(first: $n) { totalCount } }`, SALES);
    });
    expect(events).toMatchObject([
      { operation_name: recorded, outcome: 'REFUSED', code: 'INVALID_DOCUMENT' },
      { operation_name: recorded ?? 'Short', outcome: 'REFUSED', code: 'INVALID_INPUT' },
    ]);
  });

  it('is open to whoever says nothing of what they accept, and to no name that is none', async () => {
    const token = await gateway.tokenFor('sales');
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'x-purpose': SALES.purpose };
    const statusWith = (more: Record<string, string>): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        request(`${gateway.url}/graphql/stream`, { method: 'POST', headers: { ...headers, ...more } }, (answer) => {
          resolve(answer.statusCode);
          answer.destroy();
        })
          .on('error', reject)
          .end(JSON.stringify({ query: GIULIA }));
      });
    expect(await statusWith({})).toBe(200);
    expect(await statusWith({ host: 'a b' })).toBe(400);
  });

  it('takes POST only', async () => {
    const answer = await fetch(`${gateway.url}/graphql/stream?query=x`, { headers: { accept: 'text/event-stream' } });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'METHOD_NOT_ALLOWED' } }] });
  });

  it('is the only one for subscriptions', async () => {
    const answer = await gateway.graphql(GIULIA, SALES);
    expect(answer).toMatchObject({ data: null, errors: [{ extensions: { code: 'INVALID_DOCUMENT' } }] });
    expect(answer.errors[0]?.extensions.detail).toContain('/graphql/stream');
  });

  it('is not told from elsewhere by a fault: a root that hangs on a variable is refused there as here, and recorded', async () => {
    const events = await eventsOf(gateway.database, async () => {
      const { status, data, errors } = await gateway.graphql(TITLES_UNLESS, { ...SALES, variables: { no: true } });
      expect([status, data, errors]).toMatchObject([400, null, [{ extensions: { code: 'INVALID_DOCUMENT' } }]]);
      expect(errors[0]?.extensions.detail).toBe('A subscription takes no @skip and no @include at its root.');
    });
    expect(events).toMatchObject([{ outcome: 'REFUSED', code: 'INVALID_DOCUMENT' }]);
  });
});

describe('the streams of one viewer', () => {
  it('are so many and no more, whatever tokens they come with; one that is closed makes room', async () => {
    const open = async (sub: string): Promise<TestStream> => {
      const token = await gateway.tokenFor('sales', { sub });
      return openStream(gateway, GIULIA, { token, purpose: SALES.purpose });
    };
    const [sara, other] = ['00000000-0000-7000-8000-00000000aaa1', '00000000-0000-7000-8000-00000000aaa2'];
    const [one, two, three] = [await open(sara), await open(sara), await open(sara)];
    expect([one.status, two.status]).toEqual([200, 200]);
    expect([three.status, codeOf(three.refused)]).toEqual([429, 'TOO_MANY_STREAMS']);
    const another = await open(other);
    expect(another.status).toBe(200);
    one.close();
    let instead = await open(sara);
    while (instead.status === 429) instead = await open(sara);
    expect(instead.status).toBe(200);
    for (const stream of [two, another, instead]) stream.close();
  });
});

describe('a token', () => {
  it('that ends takes its stream with it', async () => {
    const token = await gateway.tokenFor('sales', {}, 4);
    const stream = await openStream(gateway, GIULIA, { token, purpose: SALES.purpose });
    expect(stream.status).toBe(200);
    expect(codeOf(await stream.next())).toBe('INVALID_TOKEN');
    expect(await stream.ended).toBe(true);
  });
});

describe('a client that sends without end', () => {
  it('is held up by the limit of requests, of which opening a stream is one', async () => {
    const limited = await startTestGateway({ database: gateway.database, environment: { LECITO_RATE_LIMIT: '2' } });
    const stream = await openStream(limited, GIULIA, SALES);
    expect((await limited.graphql('{ me { subject } }', SALES)).status).toBe(200);
    const refused = await openStream(limited, GIULIA, SALES);
    expect([refused.status, codeOf(refused.refused)]).toEqual([429, 'RATE_LIMITED']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    // What is pushed is no request.
    for (const title of ['Una', 'Due', 'Tre']) {
      await contactWith(gateway.database, 'giulia', title);
      expect(await stream.next()).toEqual(titled(title));
    }
    stream.close();
    await limited.close();
  });
});
