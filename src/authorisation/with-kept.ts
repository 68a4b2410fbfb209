import { anyNumberOf } from '../store/any-number-of';
import type { Sql } from '../store/sql';

const LOCK = `SELECT FROM person WHERE id = ANY(${anyNumberOf('uuid', '$1')}) ORDER BY id FOR NO KEY UPDATE`;

const WITH_KEPT = `
WITH RECURSIVE led AS (
  SELECT unnest($1::uuid[]) AS id
  UNION SELECT m.kept_id FROM led JOIN person_merge m ON m.dropped_id = led.id AND m.undone_at = 'infinity')
SELECT id FROM led`;

/**
 * These persons, and those into whom they were merged: what becomes known of the one decides about the other. Locks the persons first, so that a
 * merge which is under way is seen.
 */
export async function withKept(sql: Sql, personIds: readonly string[]): Promise<readonly string[]> {
  await sql.query(LOCK, [personIds]);
  return (await sql.query(WITH_KEPT, [personIds])).map(({ id }) => String(id));
}
