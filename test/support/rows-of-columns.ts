import type { Access } from '../../src/release/access';
import { layoutOf, readColumns, Rows } from '../../src/release/page';
import type { RowPlan } from '../../src/release/plan';

/** Rows as the release reads them from the JSON of a statement, `{ key: [cells] }`. What their edges lead to is given by key of the answer. */
export function rowsOfColumns(json: string, carried: Readonly<Record<string, readonly unknown[]>> = {}): Rows {
  const page = readColumns(Buffer.from(json), 0, layoutOf({ edges: [] } as unknown as RowPlan, {} as Access));
  for (const [key, ends] of Object.entries(carried)) page.carried.set(key, ends);
  return new Rows([page]);
}
