import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/** Names in use at once; the one that rests longest makes room. */
const MOST_NAMES = 500;

/** Texts that came once and of which the hash is kept, so that their second sight is noticed. */
const MOST_SEEN = 10_000;

/** Name by text. */
const names = new LRUCache<string, string>({ max: MOST_NAMES });
const seen = new LRUCache<string, true>({ max: MOST_SEEN });

/**
 * The name under which Postgres keeps this statement prepared, so that it plans it once per connection; undefined = do not prepare it.
 * A text gets one when it comes again: a client that varies its arguments without end neither fills the server's memory nor takes the names
 * of others. One that lost its name stays prepared on the connections that used it, until these are renewed (see openStore).
 */
export function statementName(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined) return known;
  const digest = hash('sha256', text, 'base64url').slice(0, 22);
  if (!seen.delete(digest)) {
    seen.set(digest, true);
    return undefined;
  }
  const name = `lecito_${digest}`;
  names.set(text, name);
  return name;
}
