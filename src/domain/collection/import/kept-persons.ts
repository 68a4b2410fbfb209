import { anyNumberOf } from '../../../store/any-number-of';
import type { Sql } from '../../../store/sql';

/** The record that was kept of a person, and the merges that led there, the first of them first. */
export interface Kept {
  readonly personId: string;
  readonly merges: readonly string[];
}

const IDS = anyNumberOf('uuid', '$1');

const KEPT = `
WITH RECURSIVE led AS (
  SELECT dropped_id, kept_id, ARRAY[id] AS merges FROM person_merge WHERE dropped_id = ANY(${IDS}) AND undone_at = 'infinity'
  UNION ALL
  SELECT led.dropped_id, m.kept_id, led.merges || m.id FROM led JOIN person_merge m ON m.dropped_id = led.kept_id AND m.undone_at = 'infinity')
SELECT DISTINCT ON (dropped_id) dropped_id, kept_id, merges FROM led ORDER BY dropped_id, cardinality(merges) DESC`;

/** Merging and undoing take whole rows, and wait; other changes of these persons go on. */
const HOLD = `SELECT FROM person WHERE id = ANY(${IDS}) ORDER BY id FOR KEY SHARE`;

/** Of those among these persons who were merged into another: who was kept in the end. */
export async function keptPersons(sql: Sql, personIds: readonly string[]): Promise<ReadonlyMap<string, Kept>> {
  if (personIds.length === 0) return new Map();
  const rows = await sql.query(KEPT, [personIds]);
  return new Map(
    rows.map((row): [string, Kept] => [
      String(row['dropped_id']),
      { personId: String(row['kept_id']), merges: row['merges'] as readonly string[] },
    ]),
  );
}

/** The same, and so it stays until the end of the transaction: a merge or an undo that is under way is waited for. */
export async function holdKeptPersons(sql: Sql, personIds: readonly string[]): Promise<ReadonlyMap<string, Kept>> {
  const held = new Set<string>();
  for (let next = personIds; ;) {
    if (next.length > 0) await sql.query(HOLD, [next]);
    for (const id of next) held.add(id);
    const kept = await keptPersons(sql, personIds);
    next = [...new Set([...kept.values()].map(({ personId }) => personId))].filter((id) => !held.has(id));
    if (next.length === 0) return kept;
  }
}
