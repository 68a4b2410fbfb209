import { CAST } from '../../../src/demo/cast';
import { releasedExecutor, graphqlJsExecutor } from '../../../src/gateway/execute';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { openGateway, type Asking, type GatewayInProcess } from './gateway-in-process';

const MARKETING: Asking = { as: 'marketing', purpose: 'DirectMarketing' };
const SALES: Asking = { as: 'sales', purpose: 'CustomerRelationshipManagement' };
const CARE: Asking = { as: 'customer-service', purpose: 'CustomerCare' };
const DPO: Asking = { as: 'dpo', purpose: 'RightsFulfilment' };
const AUDITOR: Asking = { as: 'auditor', purpose: 'LegalCompliance' };

const GIULIA = CAST.giulia.id;

/** What is asked, as whom, and the operation. */
const OPERATIONS: readonly (readonly [what: string, asking: Asking, document: string])[] = [
  ['a list', MARKETING, '{ people(first: 30) { nodes { id givenName email phone } } }'],
  ['aliases of fields', MARKETING, '{ people(first: 5) { nodes { a: email b: email c: id email } } }'],
  ['aliases of lists', MARKETING, '{ x: people(first: 2) { nodes { id } } y: people(first: 3) { n: nodes { id } m: nodes { email } } }'],
  [
    'aliases of edges with other arguments',
    SALES,
    `{ person(id: "${GIULIA}") { a: interactions(first: 1) { nodes { subject } } b: interactions(first: 2) { nodes { id } } } }`,
  ],
  [
    'fragments',
    MARKETING,
    'query { people(first: 5) { ...P nodes { ...N } } } fragment P on PersonConnection { totalCount nodes { id } } fragment N on Person { email ...M } fragment M on Person { phone }',
  ],
  ['inline fragments', MARKETING, '{ people(first: 5) { nodes { ... on Person { email } ... { phone } ... @include(if: true) { id } } } }'],
  ['the name of the type', MARKETING, '{ __typename people(first: 2) { __typename nodes { __typename address { __typename city } } } }'],
  [
    '@include and @skip of literals',
    MARKETING,
    '{ people(first: 3) { nodes { id email @skip(if: true) phone @include(if: false) language @include(if: true) } } }',
  ],
  [
    '@include of a variable that is true',
    { ...MARKETING, variables: { yes: true } },
    'query ($yes: Boolean!) { people(first: 3) { nodes { id email @include(if: $yes) } } }',
  ],
  [
    '@include of a variable that is false',
    { ...MARKETING, variables: { yes: false } },
    'query ($yes: Boolean!) { people(first: 3) { nodes { id email @include(if: $yes) } } }',
  ],
  [
    '@skip of an edge by a variable',
    { ...SALES, variables: { no: true } },
    `query ($no: Boolean!) { person(id: "${GIULIA}") { id orders @skip(if: $no) { nodes { number } } } }`,
  ],
  [
    '@skip of a whole root',
    { ...MARKETING, variables: { no: true } },
    'query ($no: Boolean!) { me { role } people @skip(if: $no) { nodes { id } } }',
  ],
  ['a variable with a default, left out', MARKETING, 'query ($n: Int = 4) { people(first: $n) { nodes { id } } }'],
  ['a variable with a default, given', { ...MARKETING, variables: { n: 2 } }, 'query ($n: Int = 4) { people(first: $n) { nodes { id } } }'],
  [
    'a variable that is null',
    { ...MARKETING, variables: { f: null } },
    'query ($f: PersonFilter) { people(first: 2, filter: $f) { nodes { id } } }',
  ],
  ['a variable left out', MARKETING, 'query ($f: PersonFilter) { people(first: 2, filter: $f) { nodes { id } } }'],
  [
    'a filter as variable',
    { ...MARKETING, variables: { f: { interests: { has: 'vino' }, createdAt: { gte: '2020-01-01T00:00:00Z' } } } },
    'query ($f: PersonFilter) { people(first: 9, filter: $f) { nodes { id interests } } }',
  ],
  [
    'an enum in and out',
    { ...SALES, variables: { s: ['WON', 'LOST'] } },
    'query ($s: [OpportunityStage!]) { opportunities(first: 20, filter: { stage: { in: $s } }, orderBy: { field: amount, direction: DESC }) { nodes { stage amount closedOn } } }',
  ],
  [
    'an order that leaves its direction out',
    { ...MARKETING, variables: { o: { field: 'email' } } },
    'query ($o: PersonOrder) { people(first: 9, orderBy: $o) { nodes { email } } }',
  ],
  [
    'dates and times',
    DPO,
    '{ people(first: 9, filter: { birthDate: { lt: "1970-01-01" } }) { nodes { birthDate createdAt interactions(first: 2) { nodes { occurredAt } } } } }',
  ],
  ['numbers', SALES, '{ accounts(first: 9) { nodes { employees revenueMusd yearEstablished } } orders(first: 9) { nodes { total } } }'],
  [
    'nested lists, three levels',
    SALES,
    '{ people(first: 9) { nodes { orders(first: 2) { nodes { number lines { totalCount nodes { quantity product { name } } } } } } } }',
  ],
  [
    'the way back',
    SALES,
    '{ opportunities(first: 9) { nodes { person { givenName accounts { nodes { name people { nodes { email } } } } } account { name } } } }',
  ],
  [
    'cursors and pages',
    MARKETING,
    '{ people(first: 3, orderBy: { field: email, direction: DESC }) { edges { cursor node { email } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }',
  ],
  ['the verdicts of rows', MARKETING, '{ people(first: 9) { nodes { release { field decision reason } } } }'],
  ['one row', MARKETING, `{ person(id: "${GIULIA}") { email address { city street } contactPoints { nodes { kind value } } } }`],
  ['a row that is hidden', MARKETING, `{ person(id: "${CAST.luca.id}") { email } }`],
  ['a row that is not there', MARKETING, '{ person(id: "00000000-0000-7000-8000-00000000ffff") { email } }'],
  ['an id that is none', MARKETING, '{ person(id: "x") { email } }'],
  ['a type that is closed', MARKETING, '{ accounts { nodes { name } } account(id: "x") { name } }'],
  ['an edge that is closed', MARKETING, '{ people(first: 3) { nodes { email accounts { nodes { name } } consents { totalCount } } } }'],
  [
    'consents, of whom may be told',
    CARE,
    `{ person(id: "${GIULIA}") { consents { nodes { purpose channel processing events { nodes { state version at validTo } } } } } }`,
  ],
  ['who one is', SALES, '{ me { subject kind client role purpose scope permittedPurposes } purposes { name iri parent permitted } }'],
  [
    'an explanation',
    DPO,
    `{ explainAccess(person: "${GIULIA}", field: "phone", role: "marketing", purpose: DirectMarketing) { decision reason basis considered { ground reason } rules { number article } } }`,
  ],
  [
    'the log, empty',
    { ...AUDITOR, variables: { from: '2000-01-01T00:00:00Z', to: '2000-01-02T00:00:00Z' } },
    'query ($from: DateTime, $to: DateTime) { accessEvents(from: $from, to: $to) { totalCount nodes { id } } }',
  ],
  ['a refusal beside an answer', MARKETING, '{ people(first: 2) { nodes { id } } accessEvents { nodes { id } } me { role } }'],
  [
    'an error of a resolver beside an answer',
    DPO,
    '{ me { role } explainAccess(person: "x", field: "email", role: "marketing", purpose: DirectMarketing) { decision } }',
  ],
  [
    'two errors',
    MARKETING,
    `{ a: accessEvents { nodes { id } } b: explainAccess(person: "${GIULIA}", field: "email", role: "marketing", purpose: DirectMarketing) { decision } }`,
  ],
  ['an invalid argument', MARKETING, '{ people(first: 5000) { nodes { id } } }'],
  ['a forged cursor', MARKETING, '{ people(after: "AAAA") { nodes { id } } }'],
  ['a null operand', MARKETING, '{ people(filter: { email: { eq: null } }) { nodes { id } } }'],
  ['a value that is no date', MARKETING, '{ people(filter: { birthDate: { eq: "x" } }) { nodes { id } } }'],
  ['a variable that does not fit', { ...MARKETING, variables: { n: 'x' } }, 'query ($n: Int!) { people(first: $n) { nodes { id } } }'],
  ['a document that does not fit', MARKETING, '{ people { nodes { nonsense } } }'],
  ['the second of two operations', { ...MARKETING, operationName: 'B' }, 'query A { me { kind } } query B { me { role } }'],
  ['one of two operations, not said which', MARKETING, 'query A { me { kind } } query B { me { role } }'],
  [
    'introspection',
    MARKETING,
    '{ __type(name: "Person") { name kind fields { name type { name kind ofType { name } } args { name defaultValue } } } }',
  ],
  ['introspection of the whole beside data', MARKETING, '{ __schema { queryType { name } } people(first: 1) { nodes { id } } }'],
  ['a mutation that is refused', MARKETING, `mutation { liftRestriction(input: { personId: "${GIULIA}" }) { id } }`],
  [
    'a mutation of somebody who is not there',
    CARE,
    'mutation { withdrawConsent(input: { personId: "x", purpose: Marketing }) { id person { email } } }',
  ],
  ['a mutation with invalid input', SALES, 'mutation { createOpportunity(input: { name: "" }) { id } }'],
  [
    'a mutation that fails between two',
    DPO,
    'mutation { a: liftRestriction(input: { personId: "x" }) { id } b: liftRestriction(input: { personId: "y" }) { id } }',
  ],
];

/** Mutations that write; each executor gets a database of its own, and keys that differ are left out of what is asked. */
const WRITES: readonly (readonly [what: string, asking: Asking, document: string])[] = [
  [
    'a withdrawal',
    CARE,
    `mutation { withdrawConsent(input: { personId: "${GIULIA}", purpose: DirectMarketing, channel: EMAIL }) { person { email release { field decision reason } } consent { purpose channel events { nodes { version state } } } } }`,
  ],
  [
    'a consent by variable',
    { ...CARE, variables: { i: { personId: GIULIA, purpose: 'CommercialResearch', expressedBy: 'SUBJECT', method: 'PHONE_CALL' } } },
    'mutation ($i: RecordConsentInput!) { recordConsent(input: $i) { c: consent { purpose } consent { channel } p: person { email } } }',
  ],
  [
    'two in a row',
    CARE,
    `mutation { a: objectToProcessing(input: { personId: "${CAST.irene.id}", purpose: Marketing }) { person { email } } b: restrictProcessing(input: { personId: "${CAST.irene.id}", because: LEGAL_CLAIMS }) { person { email } } }`,
  ],
  [
    'one that answers and one that fails',
    CARE,
    `mutation { a: objectToProcessing(input: { personId: "${GIULIA}", purpose: Marketing }) { person { email } } b: objectToProcessing(input: { personId: "x", purpose: Marketing }) { person { email } } }`,
  ],
  ['what it leaves', MARKETING, '{ people(first: 20) { totalCount nodes { email release { field reason } } } }'],
];

/** What is refused as a whole; everything else must be answered. */
const REFUSED: ReadonlySet<string> = new Set([
  'an invalid argument',
  'a forged cursor',
  'a null operand',
  'a value that is no date',
  'a variable that does not fit',
  'a document that does not fit',
  'one of two operations, not said which',
]);

describe('the executor of released rows and graphql-js', () => {
  const databases: TestDatabase[] = [];
  let released: GatewayInProcess;
  let js: GatewayInProcess;
  beforeAll(async () => {
    databases.push(await createTestDatabase({ demo: true }), await createTestDatabase({ demo: true }));
    released = await openGateway(databases[0]!, releasedExecutor);
    js = await openGateway(databases[1]!, graphqlJsExecutor);
  });
  afterAll(async () => {
    await Promise.all([released.close(), js.close()]);
    await Promise.all(databases.map((database) => database.drop()));
  });

  async function compare(what: string, asking: Asking, document: string): Promise<void> {
    const expected = await js.bytes(document, asking);
    expect(await released.bytes(document, asking)).toBe(expected);
    expect(expected).not.toContain('"INTERNAL"');
    if (!REFUSED.has(what)) expect(expected).toMatch(/^200 .*"data":\{"/);
  }

  it.each(OPERATIONS)('answer byte for byte alike: %s', compare);

  it('answer alike again, from what was compiled and planned before', async () => {
    for (const [, asking, document] of OPERATIONS) expect(await released.bytes(document, asking)).toBe(await js.bytes(document, asking));
  });

  it('answer alike when one document is asked with other conditions and other variables in turn', async () => {
    const document =
      'query ($n: Int!, $a: Boolean!, $b: Boolean!) { people(first: $n) { nodes { id email @include(if: $a) phone @skip(if: $b) } } }';
    for (const a of [true, false]) {
      for (const b of [true, false]) {
        for (const n of [0, 1, 3]) {
          const asking = { ...MARKETING, variables: { n, a, b } };
          expect(await released.bytes(document, asking)).toBe(await js.bytes(document, asking));
        }
      }
    }
  });

  it.each(WRITES)('write alike: %s', compare);
});
