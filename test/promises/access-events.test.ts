import { CAST, PERSONAS } from '../../src/demo/cast';
import type { Answer, GraphQLRequest } from '../support/graphql-client';
import { startTestGateway, type TestGateway } from '../support/test-gateway';
import { pseudonym } from '../support/told';
import { eventsOf, type StoredEvent } from '../support/events-of';

const GIULIA = `{ person(id: "${CAST.giulia.id}") { givenName email interests } }`;
const LIST = 'query List { people(first: 5) { nodes { id email } } }';
const MARKETING = { as: 'marketing', purpose: 'DirectMarketing' } as const;
const CARE = { as: 'customer-service', purpose: 'CustomerCare' } as const;
const NOTE = `mutation Note { logInteraction(input: {
  personId: "${CAST.giulia.id}", channel: PHONE, direction: OUTBOUND, subject: "Chiamata di prova", summary: "Nota segretissima", outcome: "Zzyzx" }) { id } }`;

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

function ask(document: string, request: GraphQLRequest<Record<string, unknown>> = MARKETING): Promise<Answer<Record<string, unknown>>> {
  return gateway.graphql(document, request);
}

function leftBy(work: () => Promise<unknown>): Promise<StoredEvent[]> {
  return eventsOf(gateway.database, work);
}

describe('every operation leaves exactly one event', () => {
  it.each([
    ['a list', LIST, MARKETING, { outcome: 'RELEASED', shape: 'LIST', operation: 'Consultation', operation_name: 'List' }],
    ['one person', GIULIA, MARKETING, { outcome: 'RELEASED', shape: 'CONSULT' }],
    ['a search', '{ people(search: "giulia") { nodes { id } } }', MARKETING, { shape: 'SEARCH' }],
    ['a count', '{ people { totalCount } }', MARKETING, { shape: 'AGGREGATE' }],
    ['an audience, of which it only tells how many', '{ audience(channel: EMAIL) { total } }', MARKETING, { shape: 'AGGREGATE' }],
    [
      'an audience beside a person',
      `{ audience(channel: EMAIL) { total } person(id: "${CAST.giulia.id}") { email } }`,
      MARKETING,
      { shape: 'CONSULT' },
    ],
    ['two lists at once', '{ a: people(first: 1) { nodes { id } } b: people(first: 2) { nodes { id } } }', MARKETING, { shape: 'LIST' }],
    ['a mutation', NOTE, MARKETING, { outcome: 'RELEASED', operation: 'Collection', shape: 'WRITE' }],
    [
      'a partner',
      LIST,
      { as: 'partner', purpose: 'FulfilmentOfContractualObligation' } as const,
      { operation: 'Disclosure', recipient: 'partner-logistica' },
    ],
    [
      'a person that is hidden',
      `{ person(id: "${CAST.luca.id}") { email } }`,
      MARKETING,
      { outcome: 'RELEASED', persons: [pseudonym(CAST.luca.id)], released: [] },
    ],
    ['a type that is closed', '{ accounts { nodes { id } } }', MARKETING, { outcome: 'REFUSED', withheld: ['Query.accounts:NO_ROLE'] }],
    [
      'a type that is closed beside one that is not',
      '{ accounts { nodes { id } } people(first: 1) { nodes { id } } }',
      MARKETING,
      { outcome: 'RELEASED', withheld: ['Query.accounts:NO_ROLE'] },
    ],
    [
      'a view of which each part is closed',
      '{ support { waitingTickets { nodes { id } } } }',
      MARKETING,
      { outcome: 'REFUSED', withheld: ['SupportView.waitingTickets:NO_ROLE'] },
    ],
    ['nothing that could be closed', '{ __typename }', MARKETING, { outcome: 'RELEASED', withheld: [] }],
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
    [
      'a mutation without its variable',
      'mutation ($input: LiftRestrictionInput!) { liftRestriction(input: $input) { id } }',
      MARKETING,
      { outcome: 'REFUSED', code: 'INVALID_INPUT', operation: 'Alteration', shape: 'WRITE' },
    ],
    [
      'a mutation that does not fit the schema',
      'mutation { forgetEverybody { id } }',
      MARKETING,
      { outcome: 'REFUSED', code: 'INVALID_DOCUMENT', operation: 'Alteration', shape: 'WRITE' },
    ],
    [
      'a query beside a mutation',
      'query Looks ($n: Int!) { people(first: $n) { nodes { id } } } mutation Writes { forgetEverybody { id } }',
      MARKETING,
      { code: 'INVALID_DOCUMENT', operation: 'Consultation', shape: 'CONSULT' },
    ],
    [
      'a named mutation beside a query',
      `query Looks { me { role } } mutation Writes ($input: LiftRestrictionInput!) { liftRestriction(input: $input) { id } }`,
      { ...MARKETING, operationName: 'Writes' },
      { code: 'INVALID_INPUT', operation: 'Alteration', shape: 'WRITE', operation_name: 'Writes' },
    ],
    ['a purpose of others', LIST, { as: 'marketing', purpose: 'CustomerCare' } as const, { code: 'PURPOSE_NOT_PERMITTED', role: null }],
    ['no purpose', LIST, { as: 'marketing' } as const, { code: 'PURPOSE_NOT_DECLARED', viewer: PERSONAS.marketing.subject }],
  ])('%s', async (_what, document, request, expected) => {
    const events = await leftBy(() => ask(document, request));
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject(expected);
  });

  it('but nobody who is unknown writes to the log', async () => {
    expect(await leftBy(() => ask(LIST, {}))).toEqual([]);
    expect(await leftBy(() => ask(LIST, { token: 'nonsense', purpose: 'DirectMarketing' }))).toEqual([]);
  });

  it('many at once, each its own', async () => {
    const events = await leftBy(() => Promise.all(Array.from({ length: 40 }, () => ask(LIST))));
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
    const events = await leftBy(async () => {
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

  it('names a person who asks by the one pseudonym of their record, however the token writes their id', async () => {
    const id = '0193aaaa-bbbb-7000-8000-00000000abcd';
    for (const sub of [id, id.toUpperCase()]) {
      const token = await gateway.tokenFor('person', { sub, act: { sub } });
      const [event] = await leftBy(() => ask('{ people { nodes { id } } }', { token, purpose: 'RightsFulfilment' }));
      expect(event).toMatchObject({ viewer: pseudonym(id), on_behalf_of: pseudonym(id) });
    }
  });

  it('says which fields a filter, an order and a search looked at', async () => {
    const [event] = await leftBy(() =>
      ask('{ people(first: 1, search: "x", filter: { phone: { isNull: false } }, orderBy: { field: familyName }) { nodes { id } } }'),
    );
    expect((event!['used'] as string[]).sort()).toEqual(['Person.email', 'Person.familyName', 'Person.givenName', 'Person.phone']);
  });

  it.each([
    ['a queue', '{ queues(first: 1) { nodes { cases { nodes { id } } } } }', ['Case.dueAt'], 'LIST'],
    [
      'a person',
      `{ person(id: "${CAST.giulia.id}") { cases { nodes { id } } orders { nodes { id } } } }`,
      ['Case.openedAt', 'Order.placedAt'],
      'CONSULT',
    ],
    ['persons', '{ people(first: 2) { nodes { tasks { nodes { id } } } } }', ['Task.dueOn'], 'LIST'],
  ])('says by which field the lists of %s are sorted of themselves, which makes them no search', async (_of, document, used, shape) => {
    const [event] = await leftBy(() => ask(document, CARE));
    expect([event!['used'], event!['shape']]).toEqual([used, shape]);
  });

  it('of a list that is only counted says no order, for none was read', async () => {
    const [event] = await leftBy(() => ask(`{ person(id: "${CAST.giulia.id}") { cases { totalCount } } }`, CARE));
    expect(event!['used']).toEqual([]);
  });

  it('is found by the order that a list has of itself', async () => {
    const [event] = await leftBy(() => ask(`{ person(id: "${CAST.giulia.id}") { cases { nodes { id } } } }`, CARE));
    const found = await gateway.graphql<{ accessEvents: { nodes: readonly { id: string }[] } }>(
      '{ accessEvents(first: 1, field: "Case.openedAt") { nodes { id } } }',
      { as: 'auditor', purpose: 'LegalCompliance' },
    );
    expect(found.data!.accessEvents.nodes).toEqual([{ id: event!['id'] }]);
  });

  it('names each person of the answer once, with the fields released and withheld and the basis of each', async () => {
    const ids = [CAST.giulia.id, CAST.irene.id];
    const [event] = await leftBy(() => ask(`{ people(filter: { id: { in: ${JSON.stringify(ids)} } }) { nodes { email phone } } }`));
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
