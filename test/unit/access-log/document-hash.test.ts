import { createHash } from 'node:crypto';
import { parse } from 'graphql';
import { documentHash } from '../../../src/access-log/document-hash';

const hashOf = (text: string): string => documentHash(parse(text));

describe('the hash of a document', () => {
  it('is SHA-256 of the document without white space and comments', () => {
    expect(hashOf('query  People { # all\n people { nodes { email } } }')).toBe(
      createHash('sha256').update('query People{people{nodes{email}}}').digest('hex'),
    );
  });

  it('does not tell what was searched for, not even to whoever guesses', () => {
    const search = (literal: string): string => hashOf(`{ people(filter: { email: { equals: ${literal} } }) { nodes { id } } }`);
    expect(search('"giulia@example.com"')).toBe(search('"luca@example.com"'));
    expect(search('"""giulia@example.com"""')).toBe(search('"luca@example.com"'));
    expect(hashOf('{ people(first: 5) { totalCount } }')).toBe(hashOf('{ people(first: 50) { totalCount } }'));
    expect(hashOf('{ orders(over: 5.5) { totalCount } }')).toBe(hashOf('{ orders(over: 1.5) { totalCount } }'));
    expect(hashOf('query A($x: String = "a") { a(x: $x) }')).toBe(hashOf('query A($x: String = "b") { a(x: $x) }'));
  });

  it('tells one document from another', () => {
    expect(hashOf('{ people { nodes { email } } }')).not.toBe(hashOf('{ people { nodes { phone } } }'));
    expect(hashOf('{ people(orderBy: EMAIL) { totalCount } }')).not.toBe(hashOf('{ people(orderBy: PHONE) { totalCount } }'));
  });

  it('is computed once per parsed document', () => {
    const document = parse('{ me { subject } }');
    expect(documentHash(document)).toBe(documentHash(document));
  });
});
