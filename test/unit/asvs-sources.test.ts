import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const source = join(__dirname, '..', '..', 'src');
const FILES = readdirSync(source, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.ts'));

/** The files of src/ that hold a match. */
function filesWith(pattern: RegExp): string[] {
  return FILES.filter((name) => pattern.test(readFileSync(join(source, name), 'utf8'))).toSorted();
}

describe('the sources', () => {
  it('call nobody but the configured issuer and the database', () => {
    expect(filesWith(/\bfetch\(|^import (?!type )[^;]*from 'node:(http2?|https|tls|dgram|dns)|createRemoteJWKSet|new WebSocket/m)).toEqual([
      'authentication/remote-keys.ts',
    ]);
    expect(filesWith(/from 'pg'/).every((name) => /^(store|access-log)\//.test(name) || readsTypesOnly(name))).toBe(true);
  });

  it('write their log to one place, standard output, from one file; commands and the last words of the process aside', () => {
    expect(filesWith(/console\.|process\.std(out|err)/).filter((name) => !name.startsWith('cli/'))).toEqual([
      'http/operator-log.ts',
      'main.ts',
    ]);
    expect(filesWith(/pino\(/)).toEqual(['http/operator-log.ts']);
  });

  it('read no header of an intermediary: whom a request comes from is for the list of proxies to say', () => {
    expect(
      filesWith(/x-forwarded|x-real-ip|x-user/i).filter((name) => !/trustProxy|proxies/.test(readFileSync(join(source, name), 'utf8'))),
    ).toEqual([]);
  });

  it('turn off neither a check of TLS nor the strict parser of HTTP', () => {
    expect(filesWith(/rejectUnauthorized|NODE_TLS_REJECT_UNAUTHORIZED|insecureHTTPParser/)).toEqual([]);
  });
});

function readsTypesOnly(name: string): boolean {
  return !/import (?!type )[^;]*from 'pg'/.test(readFileSync(join(source, name), 'utf8'));
}
