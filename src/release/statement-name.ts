import { createHash } from 'node:crypto';

const MOST_NAMES = 500;
const names = new Map<string, string>();

/**
 * The name under which Postgres keeps this statement prepared, so that it plans it once per connection. Only the first few hundred
 * texts get one: a client that varies its arguments without end must not fill the server's memory with prepared statements.
 */
export function statementName(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= MOST_NAMES) return known;
  const name = `lecito_${createHash('sha256').update(text).digest('base64url').slice(0, 22)}`;
  names.set(text, name);
  return name;
}
