import { body, shown, type BadRequest } from './bad-request';

/** One argument of each kind: its type, and where it goes. */
const ARGUMENTS: readonly (readonly [type: string, use: string])[] = [
  ['Int!', 'people(first: $x) { totalCount }'],
  ['String', 'people(search: $x) { totalCount }'],
  ['String', 'people(after: $x) { nodes { id } }'],
  ['ID!', 'person(id: $x) { id }'],
  ['PersonFilter', 'people(filter: $x) { totalCount }'],
  ['StringFilter', 'people(filter: { email: $x }) { totalCount }'],
  ['[String!]', 'people(filter: { email: { in: $x } }) { totalCount }'],
  ['Boolean', 'people(filter: { email: { isNull: $x } }) { totalCount }'],
  ['Date', 'people(filter: { birthDate: { eq: $x } }) { totalCount }'],
  ['DateTime', 'people(filter: { createdAt: { gt: $x } }) { totalCount }'],
  ['Float', 'opportunities(filter: { amount: { gt: $x } }) { totalCount }'],
  ['PersonOrder', 'people(orderBy: $x) { nodes { id } }'],
  ['Purpose!', 'explainAccess(person: "00000000-0000-7000-8000-000000000001", field: "email", role: "sales", purpose: $x) { decision }'],
  ['RecordConsentInput!', 'recordConsent(input: $x) { id }'],
  ['UpdatePersonInput!', 'updatePerson(input: $x) { id }'],
];

const VALUES: readonly unknown[] = [
  null,
  true,
  -1,
  1.5,
  2 ** 53,
  '',
  'x',
  'a\0b',
  '\ud800',
  "'; DROP TABLE person; --",
  [],
  [null],
  [[['x']]],
  {},
  { nothing: 1 },
  { eq: { eq: {} } },
  'a'.repeat(100_000),
];

const operation = (type: string, use: string): string =>
  `${use.endsWith('{ id }') && use.includes('input') ? 'mutation' : 'query'}($x: ${type}) { ${use} }`;

/** Every kind of argument with values of every other kind, and none at all. Some of these are lawful, or may be: they must not break either. */
export const BAD_VARIABLES: readonly BadRequest[] = [
  ...ARGUMENTS.flatMap(([type, use]) => [
    ...VALUES.map((value) => ({
      what: `${type} = ${shown(value)} in ${use.split('{')[0] ?? ''}`,
      body: body(operation(type, use), { x: value }),
    })),
    { what: `${type} without a value in ${use.split('{')[0] ?? ''}`, body: body(operation(type, use), {}) },
  ]),
  {
    what: 'variables with a prototype',
    body: '{"query":"query($x: String) { people(search: $x) { totalCount } }","variables":{"__proto__":{"x":"y"}}}',
  },
  { what: 'the same variable twice', body: '{"query":"query($x: Int!) { people(first: $x) { totalCount } }","variables":{"x":1,"x":"a"}}' },
  {
    what: 'a thousand variables that nobody declared',
    body: body('{ me { subject } }', Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`v${String(index)}`, index]))),
  },
  {
    what: 'a filter as deep as a well',
    body: `{"query":"query($x: PersonFilter) { people(filter: $x) { totalCount } }","variables":{"x":${'{"email":'.repeat(20_000)}1${'}'.repeat(20_000)}}}`,
  },
  {
    what: 'lists as deep as a well',
    body: `{"query":"query($x: [String!]) { people(filter: { email: { in: $x } }) { totalCount } }","variables":{"x":${'['.repeat(20_000)}${']'.repeat(20_000)}}}`,
  },
];
