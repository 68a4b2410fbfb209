import { hash } from 'node:crypto';
import {
  Kind,
  print,
  stripIgnoredCharacters,
  visit,
  type DocumentNode,
  type FloatValueNode,
  type IntValueNode,
  type StringValueNode,
} from 'graphql';

const hashes = new WeakMap<DocumentNode, string>();

/** The document without what a client may have written into it: a hash of an address is an address to whoever can guess. */
function withoutLiterals(document: DocumentNode): DocumentNode {
  return visit(document, {
    StringValue: (): StringValueNode => ({ kind: Kind.STRING, value: '' }),
    IntValue: (): IntValueNode => ({ kind: Kind.INT, value: '0' }),
    FloatValue: (): FloatValueNode => ({ kind: Kind.FLOAT, value: '0' }),
  });
}

/**
 * SHA-256 of a GraphQL document, 64 hex digits: without comments and white space, every string, integer and float literal blanked. Equal
 * for documents that differ only in those. Remembered per `DocumentNode`.
 */
export function documentHash(document: DocumentNode): string {
  const known = hashes.get(document);
  if (known !== undefined) return known;
  const text = hash('sha256', stripIgnoredCharacters(print(withoutLiterals(document))), 'hex');
  hashes.set(document, text);
  return text;
}
