import type { Access } from '../../src/release/access';
import { layoutOf, readColumns, Rows, type Layout } from '../../src/release/page';
import type { RowPlan } from '../../src/release/plan';

/** A layout of its own, of rows that lead nowhere and are nobody's. */
export function newLayout(): Layout {
  return layoutOf({ type: {}, fields: [], edges: [] } as unknown as RowPlan, { types: new Map() } as unknown as Access);
}

/** Rows as the release reads them from the JSON of a statement, `{ key: [cells] }`. What their edges lead to is given by key of the answer. */
export function rowsOfColumns(json: string, carried: Readonly<Record<string, readonly unknown[]>> = {}): Rows {
  const page = readColumns(Buffer.from(json), 0, newLayout());
  for (const [key, ends] of Object.entries(carried)) page.carried.set(key, ends);
  return new Rows([page]);
}
