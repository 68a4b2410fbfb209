import { Client } from 'pg';
import { CAST, PERSONAS } from '../../src/demo/cast';
import type { Answer, GraphQLRequest } from '../support/graphql-client';
import { runSql } from '../support/sql';
import { startTestGateway, type TestGateway } from '../support/test-gateway';

const GIULIA = `{ person(id: "${CAST.giulia.id}") { givenName email interests } }`;
const LIST = 'query List { people(first: 5) { nodes { id email } } }';
const MARKETING = { as: 'marketing', purpose: 'DirectMarketing' } as const;
const NOTE = `mutation Note { logInteraction(input: {
  personId: "${CAST.giulia.id}", channel: PHONE, direction: OUTBOUND, subject: "Chiamata di prova", summary: "Nota segretissima", outcome: "Zzyzx" }) { id } }`;

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

function asOwner<Row extends Record<string, unknown>>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
  return runSql<Row>(gateway.database.ownerUrl, text, values);
}

async function count(table: string): Promise<number> {
  const [row] = await asOwner<{ count: number }>(`SELECT count(*)::integer AS count FROM ${table}`);
  return row!.count;
}

type Event = Record<string, unknown>;

/** The events that an operation left, with every column, as JSON. */
async function eventsOf(work: () => Promise<unknown>): Promise<Event[]> {
  const before = new Set((await asOwner<{ id: string }>('SELECT id FROM access_event')).map(({ id }) => id));
  await work();
  const rows = await asOwner<{ id: string; event: Event }>('SELECT id, row_to_json(e) AS event FROM access_event e ORDER BY at');
  return rows.filter(({ id }) => !before.has(id)).map(({ event }) => event);
}

function ask(document: string, request: GraphQLRequest<Record<string, unknown>> = MARKETING): Promise<Answer<Record<string, unknown>>> {
  return gateway.graphql(document, request);
}

describe('while the access log refuses to be written', () => {
  beforeAll(() => asOwner('REVOKE INSERT ON access_event FROM lecito_gateway'));
  afterAll(() => asOwner('GRANT INSERT ON access_event TO lecito_gateway'));

  it.each([
    ['a person', GIULIA],
    ['a list', LIST],
    ['a count', '{ people { totalCount } }'],
    ['an account, where role and purpose close it', '{ accounts { nodes { name } } }'],
    ['who one is', '{ me { subject } }'],
  ])('releases nothing: not %s', async (_what, document) => {
    const answer = await ask(document);
    expect(answer).toMatchObject({ status: 503, data: null, errors: [{ extensions: { code: 'LOG_UNAVAILABLE' } }] });
    expect(answer.extensions).toEqual({});
    expect(answer.text).not.toMatch(/giulia|@example|domotica/i);
  });

  it('releases nothing of one root field either when another one fails', async () => {
    const answer = await ask('{ people(first: 1) { nodes { email } } accessEvents { nodes { id } } }');
    expect(answer).toMatchObject({ data: null, errors: [{ extensions: { code: 'LOG_UNAVAILABLE' } }] });
  });

  it('changes nothing: a mutation is rolled back', async () => {
    const before = await count('interaction');
    const answer = await ask(NOTE);
    expect(answer).toMatchObject({ status: 503, data: null, errors: [{ extensions: { code: 'LOG_UNAVAILABLE' } }] });
    expect(await count('interaction')).toBe(before);
  });

  it('keeps a withdrawal out as well, whole: neither fact nor decision', async () => {
    const facts = async (): Promise<unknown> =>
      asOwner(
        'SELECT (SELECT count(*) FROM consent_event) AS events, (SELECT md5(string_agg(a::text, $1 ORDER BY a::text)) FROM authorisation a) AS decided',
        [''],
      );
    const before = await facts();
    const answer = await ask(`mutation { withdrawConsent(input: { personId: "${CAST.giulia.id}", purpose: DirectMarketing }) { id } }`);
    expect(answer.errors).toMatchObject([{ extensions: { code: 'LOG_UNAVAILABLE' } }]);
    expect(await facts()).toEqual(before);
  });

  it('refuses what it would refuse anyway with the same answer', async () => {
    expect(await ask('{ nonsense }')).toMatchObject({ status: 400, errors: [{ extensions: { code: 'INVALID_DOCUMENT' } }] });
    expect(await ask(LIST, { as: 'marketing', purpose: 'CustomerCare' })).toMatchObject({ status: 403 });
  });
});

describe('once the access log can be written again', () => {
  it('releases and changes as before', async () => {
    expect(await ask(GIULIA)).toMatchObject({ status: 200, errors: [], data: { person: { email: 'giulia.ferri@example.com' } } });
    const before = await count('interaction');
    expect(await ask(NOTE)).toMatchObject({ errors: [] });
    expect(await count('interaction')).toBe(before + 1);
  });
});

describe('while the access log hangs', () => {
  async function locked(work: (release: () => Promise<void>) => Promise<void>): Promise<void> {
    const client = new Client({ connectionString: gateway.database.ownerUrl });
    await client.connect();
    await client.query('BEGIN');
    await client.query('LOCK TABLE access_event IN ACCESS EXCLUSIVE MODE');
    try {
      await work(async () => void (await client.query('ROLLBACK')));
    } finally {
      await client.end();
    }
  }

  it('holds the answer back until its event is durable', async () => {
    await locked(async (release) => {
      let answered = false;
      const answer = ask(GIULIA).then((it) => {
        answered = true;
        return it;
      });
      await new Promise((resolve) => setTimeout(resolve, 600));
      expect(answered).toBe(false);
      await release();
      expect(await answer).toMatchObject({ errors: [], data: { person: { givenName: 'Giulia' } } });
    });
  });

  it('gives up after its deadline, and releases nothing', async () => {
    await locked(async () => {
      const answer = await ask(GIULIA);
      expect(answer).toMatchObject({ status: 503, data: null, errors: [{ extensions: { code: 'LOG_UNAVAILABLE' } }] });
    });
  }, 20_000);
});

describe('every operation leaves exactly one event', () => {
  it.each([
    ['a list', LIST, MARKETING, { outcome: 'RELEASED', shape: 'LIST', operation: 'Consultation', operation_name: 'List' }],
    ['one person', GIULIA, MARKETING, { outcome: 'RELEASED', shape: 'CONSULT' }],
    ['a search', '{ people(search: "giulia") { nodes { id } } }', MARKETING, { shape: 'SEARCH' }],
    ['a count', '{ people { totalCount } }', MARKETING, { shape: 'AGGREGATE' }],
    ['two lists at once', '{ a: people(first: 1) { nodes { id } } b: people(first: 2) { nodes { id } } }', MARKETING, { shape: 'LIST' }],
    ['a mutation', NOTE, MARKETING, { outcome: 'RELEASED', operation: 'Collection', shape: 'WRITE' }],
    [
      'a partner',
      LIST,
      { as: 'partner', purpose: 'FulfilmentOfContractualObligation' } as const,
      { operation: 'Disclosure', recipient: 'partner-logistica' },
    ],
    ['a person that is hidden', `{ person(id: "${CAST.luca.id}") { email } }`, MARKETING, { outcome: 'RELEASED', persons: [] }],
    ['a type that is closed', '{ accounts { nodes { id } } }', MARKETING, { withheld: ['Query.accounts:NO_ROLE'] }],
    ['a refused root field', '{ accessEvents { nodes { id } } }', MARKETING, { outcome: 'REFUSED', code: 'NO_ROLE' }],
    [
      'a refused mutation',
      `mutation { liftRestriction(input: { personId: "${CAST.elena.id}" }) { id } }`,
      MARKETING,
      { outcome: 'REFUSED', code: 'NO_ROLE', operation: 'Alteration' },
    ],
    ['an invalid argument', '{ people(first: 2000) { nodes { id } } }', MARKETING, { outcome: 'REFUSED', code: 'INVALID_INPUT' }],
    ['a forged cursor', '{ people(after: "AAAA") { nodes { id } } }', MARKETING, { outcome: 'REFUSED', code: 'INVALID_CURSOR' }],
    ['a document that does not fit the schema', '{ people { passwords } }', MARKETING, { outcome: 'REFUSED', code: 'INVALID_DOCUMENT' }],
    ['a document that does not parse', '{ people {', MARKETING, { outcome: 'REFUSED', code: 'INVALID_DOCUMENT' }],
    ['variables that do not fit', 'query ($n: Int!) { people(first: $n) { nodes { id } } }', MARKETING, { code: 'INVALID_INPUT' }],
    ['a purpose of others', LIST, { as: 'marketing', purpose: 'CustomerCare' } as const, { code: 'PURPOSE_NOT_PERMITTED', role: null }],
    ['no purpose', LIST, { as: 'marketing' } as const, { code: 'PURPOSE_NOT_DECLARED', viewer: PERSONAS.marketing.subject }],
  ])('%s', async (_what, document, request, expected) => {
    const events = await eventsOf(() => ask(document, request));
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject(expected);
  });

  it('but nobody who is unknown writes to the log', async () => {
    expect(await eventsOf(() => ask(LIST, {}))).toEqual([]);
    expect(await eventsOf(() => ask(LIST, { token: 'nonsense', purpose: 'DirectMarketing' }))).toEqual([]);
  });

  it('many at once, each its own', async () => {
    const events = await eventsOf(() => Promise.all(Array.from({ length: 40 }, () => ask(LIST))));
    expect(events).toHaveLength(40);
  });
});

describe('an event', () => {
  const secrets = [
    'Giulia',
    'Ferri',
    'giulia.ferri@example.com',
    'domotica',
    'Via Mazzini',
    'Zzyzx',
    'segretissima',
    'Chiamata di prova',
    CAST.giulia.id,
    CAST.irene.id,
  ];

  it('holds no value that was asked for, filtered by, written or released', async () => {
    const events = await eventsOf(async () => {
      await ask(`{ people(search: "Giulia", filter: { email: { eq: "giulia.ferri@example.com" }, familyName: { startsWith: "Ferri" } }) {
        nodes { id givenName familyName email interests address { street } } } }`);
      await ask(GIULIA);
      await ask(NOTE);
      await ask('query ($f: PersonFilter) { people(filter: $f) { nodes { id } } }', {
        ...MARKETING,
        variables: { f: { interests: { has: 'domotica' }, id: { in: [CAST.giulia.id, CAST.irene.id] } } },
      });
      await ask('query ($n: Int!) { people(first: $n) { nodes { id } } }', { ...MARKETING, variables: { n: 'giulia.ferri@example.com' } });
      await ask('{ people(first: "giulia.ferri@example.com") { nodes { id } } }');
      const token = await gateway.tokenFor('person');
      await ask('{ people { nodes { email phone contactPoints { nodes { value } } } } }', { token, purpose: 'RightsFulfilment' });
    });
    expect(events).toHaveLength(7);
    const text = JSON.stringify(events);
    for (const secret of secrets) expect(text.toLowerCase()).not.toContain(secret.toLowerCase());
    expect(text).not.toMatch(/@example|\+3930/);
  });

  it('says which fields a filter, an order and a search looked at', async () => {
    const [event] = await eventsOf(() =>
      ask('{ people(first: 1, search: "x", filter: { phone: { isNull: false } }, orderBy: { field: familyName }) { nodes { id } } }'),
    );
    expect((event!['used'] as string[]).sort()).toEqual(['Person.email', 'Person.familyName', 'Person.givenName', 'Person.phone']);
  });

  it('names each person of the answer once, with the fields released and withheld and the basis of each', async () => {
    const ids = [CAST.giulia.id, CAST.irene.id];
    const [event] = await eventsOf(() => ask(`{ people(filter: { id: { in: ${JSON.stringify(ids)} } }) { nodes { email phone } } }`));
    const read = '{ accessEvents(first: 1) { nodes { id persons verdicts { persons released withheld { field reason } basis } } } }';
    const answer = await gateway.graphql<{ accessEvents: { nodes: readonly [Told] } }>(read, { as: 'auditor', purpose: 'LegalCompliance' });
    const [told] = answer.data!.accessEvents.nodes;
    expect(told.id).toBe(event!['id']);
    expect(new Set(told.persons).size).toBe(2);
    expect(told.verdicts.flatMap((group) => group.persons).sort()).toEqual([...told.persons].sort());
    expect(told.verdicts).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ released: ['Person.email'], withheld: [{ field: 'Person.phone', reason: 'CONSENT_REFUSED' }] }),
        expect.objectContaining({ released: ['Person.email', 'Person.phone'], withheld: [] }),
      ]),
    );
    for (const { basis } of told.verdicts) expect(basis[0]).toMatch(/consent\/[0-9a-f-]{36}@1/);
  });
});

/** An event as the auditor reads it. */
interface Told {
  readonly id: string;
  readonly persons: readonly string[];
  readonly verdicts: readonly {
    readonly persons: readonly string[];
    readonly released: readonly string[];
    readonly withheld: readonly { readonly field: string; readonly reason: string }[];
    readonly basis: readonly string[];
  }[];
}
