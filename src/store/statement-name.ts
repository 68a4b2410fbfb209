import { hash } from 'node:crypto';

/** Names in use at once; the one that rests longest makes room. */
const MOST_NAMES = 500;

/** Texts that came once and of which the hash is kept, so that their second sight is noticed. */
const MOST_SEEN = 10_000;

/** Name by text, the latest used last. */
const names = new Map<string, string>();
const seen = new Set<string>();

/**
 * The name under which Postgres keeps this statement prepared, so that it plans it once per connection; undefined = do not prepare it.
 * A text gets one when it comes again: a client that varies its arguments without end neither fills the server's memory nor takes the names
 * of others. One that lost its name stays prepared on the connections that used it, until these are renewed (see openStore).
 */
export function statementName(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined) {
    names.delete(text);
    names.set(text, known);
    return known;
  }
  const digest = hash('sha256', text, 'base64url').slice(0, 22);
  if (!seen.delete(digest)) {
    keepAtMost(MOST_SEEN - 1, seen);
    seen.add(digest);
    return undefined;
  }
  const name = `lecito_${digest}`;
  keepAtMost(MOST_NAMES - 1, names);
  names.set(text, name);
  return name;
}

function keepAtMost(most: number, kept: { readonly size: number; keys(): Iterable<string>; delete(key: string): boolean }): void {
  for (const oldest of kept.keys()) {
    if (kept.size <= most) return;
    kept.delete(oldest);
  }
}
