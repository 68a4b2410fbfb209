import { Row, Rows, type Page } from './page';
import { partKey, STAMP } from './sql/keys';

/** What the release answers as objects, each field under its name: graphql-js looks there for them, behind their leaf rules. */
export function plain(released: unknown): unknown {
  if (released instanceof Rows) return released.map(plainRow);
  if (released instanceof Row) return plainRow(released.page, released.index);
  if (Array.isArray(released)) return released.map(plain);
  if (typeof released !== 'object' || released === null) return released;
  return Object.fromEntries(Object.entries(released).map(([key, value]) => [key, plain(value)]));
}

function plainRow(page: Page, index: number): Record<string, unknown> {
  const row: Record<string, unknown> = { [STAMP]: page.stamps[index] };
  const { fields, keys } = page.layout.row;
  for (const { name, kind } of fields) {
    row[name] = kind === 'json' ? plainValue(page, index, name, keys.get(name) ?? []) : page.value(name, index);
  }
  for (const [key, carried] of page.carried) row[key] = plain(carried[index]);
  return row;
}

/** A value stored as JSON comes as a stamp, null where there is none, and texts. */
function plainValue(page: Page, index: number, name: string, keys: readonly string[]): Record<string, unknown> | null {
  const stamp = page.value(partKey(name, STAMP), index);
  if (stamp === null) return null;
  return { [STAMP]: stamp, ...Object.fromEntries(keys.map((key) => [key, page.value(partKey(name, key), index)])) };
}
