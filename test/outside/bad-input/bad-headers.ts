import { body, shown, type BadRequest } from './bad-request';

const HUGE = 'a'.repeat(10_000);
const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const jwt = (header: object, payload: object = { sub: 'x', exp: 4e9 }): string => `${part(header)}.${part(payload)}.c2ln`;

const TOKENS: readonly (string | readonly string[] | null)[] = [
  null,
  '',
  'Bearer',
  'Bearer ',
  'Bearer x',
  'Bearer a.b.c',
  'Bearer a.b.c.d.e',
  'Bearer ..',
  'Bearer a b',
  'Basic dXNlcjpwYXNz',
  'Negotiate x',
  'bearer\tx',
  `Bearer ${HUGE}`,
  `Bearer ${jwt({ alg: 'none', typ: 'at+jwt' })}`,
  `Bearer ${jwt({ alg: 'HS256', typ: 'at+jwt' })}`,
  `Bearer ${jwt({ alg: 'ES256', typ: 'at+jwt', kid: '../../etc/passwd' })}`,
  `Bearer ${jwt({ alg: 'ES256', typ: 'at+jwt', jku: 'http://127.0.0.1:1/keys' })}`,
  `Bearer ${jwt({ alg: 'ES256', typ: 'at+jwt', crit: ['b64'], b64: false })}`,
  `Bearer ${jwt({ alg: 1, typ: [] })}`,
  `Bearer ${part(['ES256'])}.${part({})}.x`,
  `Bearer ${Buffer.from('{"alg":"ES256"').toString('base64url')}.${part({})}.x`,
  `Bearer ${Buffer.from([0xff, 0xfe, 0]).toString('base64url')}.x.y`,
  ['Bearer a.b.c', 'Bearer a.b.c'],
];

const PURPOSES: readonly (string | readonly string[] | null)[] = [
  null,
  '',
  'Nonsense',
  'DirectMarketing',
  'customerrelationshipmanagement',
  'CustomerRelationshipManagement,AccountManagement',
  ['CustomerRelationshipManagement', 'AccountManagement'],
  ['CustomerRelationshipManagement', 'CustomerRelationshipManagement'],
  '*',
  '__proto__',
  'constructor',
  'toString',
  'https://w3id.org/dpv#CustomerRelationshipManagement',
  '\u00e8',
  HUGE,
];

/** Headers that only accompany a request: it may be answered, but never break. */
const COMPANIONS: readonly (readonly [string, string | readonly string[]])[] = [
  ['traceparent', 'x'],
  ['traceparent', '00-00000000000000000000000000000000-0000000000000000-00'],
  ['traceparent', `00-${'g'.repeat(32)}-${'g'.repeat(16)}-01`],
  ['traceparent', HUGE],
  ['traceparent', ['00-a-b-c', '00-a-b-c']],
  ['accept', 'text/plain'],
  ['accept', ';;;,,,q=x'],
  ['accept', HUGE],
  ['accept-encoding', 'nonsense;q=9'],
  ['host', 'a b'],
  ['host', ']'],
  ['host', ''],
  ['host', 'x'.repeat(5000)],
  ['x-forwarded-for', "'; DROP TABLE person; --"],
  ['x-forwarded-host', 'a b]'],
  ['x-forwarded-proto', 'javascript'],
  ['cookie', HUGE],
  ['origin', 'null'],
  ['range', 'bytes=5-1'],
  ['if-none-match', '"x'],
  ['x-apollo-operation-name', '\u00ff'],
];

const CONTENT_TYPES: readonly (string | null)[] = [
  null,
  '',
  'text/plain',
  'text/html',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'multipart/form-data; boundary=x',
  'application/graphql',
  'application/json; charset=utf-16',
  'application/json; charset=nonsense',
  'application/json;;;',
  'application/xml',
  'application/json+x',
  'json',
  HUGE,
];

/** Every header that the gateway reads, and some that it does not, with values that no well-meaning client sends. */
export const BAD_HEADERS: readonly BadRequest[] = [
  ...TOKENS.map((authorization) => ({ what: `token ${shown(authorization)}`, headers: { authorization } })),
  ...PURPOSES.map((purpose) => ({ what: `purpose ${shown(purpose)}`, headers: { 'x-purpose': purpose } })),
  ...COMPANIONS.map(([name, value]) => ({ what: `${name} ${shown(value)}`, headers: { [name]: value } })),
  ...CONTENT_TYPES.map((type) => ({ what: `content type ${shown(type)}`, headers: { 'content-type': type } })),
  { what: 'an encoding that is not there', headers: { 'content-encoding': 'gzip' } },
  { what: 'an unknown encoding', headers: { 'content-encoding': 'x' } },
  { what: 'an unknown expectation', headers: { expect: 'x' } },
  ...['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'TRACE', 'PROPFIND'].map((method) => ({ what: `method ${method}`, method })),
  ...['/graphql/../graphql', '/graphql%00', '/GraphQL', '//graphql', '/graphql/x', '/%', '/%ff', '/livez/x', `/${HUGE}`].map((path) => ({
    what: `path ${shown(path)}`,
    path,
  })),
  ...[
    '',
    'query=',
    'query=%7B',
    'query=%',
    'query=%FF',
    'query={me{subject}}&query={me{subject}}',
    'query[]=x',
    'query={me{subject}}&variables=x',
    'query={me{subject}}&variables=[1]',
    'query={me{subject}}&extensions=x',
    'query=mutation{withdrawConsent(input:{}){id}}',
    `query=${HUGE}`,
  ].map((search) => ({
    what: `GET ${shown(search)}`,
    method: 'GET',
    path: `/graphql?${search}`,
    headers: { 'apollo-require-preflight': '1' },
  })),
  { what: 'a GET that another site could send', method: 'GET', path: '/graphql?query=%7Bme%7Bsubject%7D%7D' },
  { what: 'a persisted query', body: body(undefined, undefined, { extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }) },
  {
    what: 'a persisted query of another version',
    body: body('{me{subject}}', undefined, { extensions: { persistedQuery: { version: 2 } } }),
  },
  { what: 'a persisted query that is none', body: body('{me{subject}}', undefined, { extensions: { persistedQuery: 'x' } }) },
];
