import { gzipSync } from 'node:zlib';
import { body, shown, type BadRequest } from './bad-request';

const ME = '{ me { subject } }';

const TEXTS: readonly string[] = [
  '',
  ' ',
  '{',
  '}',
  '[]',
  '[{}]',
  `[${body(ME)},${body(ME)}]`,
  'null',
  'true',
  '1',
  '"x"',
  '{}',
  '{"query":}',
  '{"query":null}',
  '{"query":1}',
  '{"query":{}}',
  '{"query":[]}',
  '{"query":""}',
  '{"query":" "}',
  `{"query":"${ME}","query":"{"}`,
  `{"query":"${ME}",}`,
  `{'query':'${ME}'}`,
  `{"query":"${ME}"} {"query":"${ME}"}`,
  `{"__proto__":{"query":"${ME}"}}`,
  `{"constructor":{"prototype":{"x":1}},"query":"{"}`,
  `{"query":"${ME}","variables":1}`,
  `{"query":"${ME}","variables":"x"}`,
  `{"query":"${ME}","variables":[1]}`,
  `{"query":"${ME}","operationName":1}`,
  `{"query":"${ME}","operationName":"Nowhere"}`,
  `{"query":"${ME}","operationName":"\\u0000"}`,
  `{"query":"${ME}","extensions":1}`,
  `{"query":"${ME}","extensions":[]}`,
  '{"query":"\\ud800"}',
  '{"query":"{ me { subject } } \\u0000"}',
  '{"query":"\\ufeff{"}',
  '{"query":"{ \\u00e8 }"}',
  '{"query":"{ me { subject } # \\udfff"}',
  `{"query":"${'{a'.repeat(100_000)}"}`,
  '['.repeat(200_000),
  '{"a":'.repeat(100_000),
  `{"query":"${'a'.repeat(1024 * 1024)}"}`,
  `{"a":1e999999,"query":"{"}`,
  `{"query":"{","a":${'9'.repeat(100_000)}}`,
  'query={me{subject}}',
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>',
];

const BYTES: readonly (readonly [string, Buffer])[] = [
  ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x80, 0x7d])],
  ['an overlong UTF-8 slash in the document', Buffer.from([...Buffer.from('{"query":"{'), 0xc0, 0xaf, ...Buffer.from('}"}')])],
  ['UTF-16', Buffer.from(body(ME), 'utf16le')],
  ['null bytes', Buffer.alloc(1000)],
  ['gzip without saying so', gzipSync(body(ME))],
];

const lines = (...all: readonly string[]): string => all.join('\r\n');

/** Requests that are no HTTP. */
const NO_HTTP: readonly (readonly [string, string | Buffer])[] = [
  ['no HTTP at all', 'hello\r\n\r\n'],
  ['HTTP of another version', 'POST /graphql HTTP/9.9\r\n\r\n'],
  ['a header without a name', lines('POST /graphql HTTP/1.1', 'host: x', ': y', '', '')],
  ['a null byte in a header', lines('POST /graphql HTTP/1.1', 'host: x', 'x-purpose: a\0b', '', '')],
  ['a folded header', lines('POST /graphql HTTP/1.1', 'host: x', 'a: b', ' c', 'content-length: 0', '', '')],
  ['two lengths', lines('POST /graphql HTTP/1.1', 'host: x', 'content-length: 1', 'content-length: 2', '', 'ab')],
  ['a negative length', lines('POST /graphql HTTP/1.1', 'host: x', 'content-length: -1', '', '')],
  ['a length and chunks', lines('POST /graphql HTTP/1.1', 'host: x', 'content-length: 3', 'transfer-encoding: chunked', '', '0', '', '')],
  [
    'a chunk of no size',
    lines('POST /graphql HTTP/1.1', 'host: x', 'content-type: application/json', 'transfer-encoding: chunked', '', 'z', '', ''),
  ],
  ['headers without end', lines('POST /graphql HTTP/1.1', 'host: x', `a: ${'b'.repeat(100_000)}`, '', '')],
  ['no Host', lines('GET /graphql HTTP/1.1', '', '')],
  ['the preface of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
  ['a TLS greeting', Buffer.from('16030100a5010000a10303', 'hex')],
];

/** Bodies and bytes that no GraphQL client makes. */
export const BAD_BODIES: readonly BadRequest[] = [
  ...TEXTS.map((text) => ({ what: `body ${shown(text)}`, body: text })),
  ...BYTES.map(([what, bytes]) => ({ what, body: bytes })),
  ...NO_HTTP.map(([what, raw]) => ({ what, raw })),
];
