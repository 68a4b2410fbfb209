import type { PersonSpan } from '../../../access-log/event-filter';
import type { Pseudonym } from '../../../access-log/pseudonym';
import type { Sql } from '../../../store/sql';

/**
 * Under which pseudonyms, and when, the access log tells of a person. Those of records that are one with it belong to it whatever the time; of a
 * merge that was undone, the dropped person's rows were seen under the kept one's pseudonym meanwhile.
 */
const LINKED = `
WITH RECURSIVE one AS (
  SELECT $1::uuid AS id
  UNION
  SELECT CASE WHEN m.kept_id = one.id THEN m.dropped_id ELSE m.kept_id END
  FROM one JOIN person_merge m ON one.id IN (m.kept_id, m.dropped_id) AND m.undone_at = 'infinity'
)
SELECT id, NULL AS "from", NULL AS "to" FROM one
UNION ALL
SELECT m.kept_id, m.merged_at::text, m.undone_at::text FROM one JOIN person_merge m ON m.dropped_id = one.id AND m.undone_at <> 'infinity'`;

/** For a person by id. */
export async function spansOfPerson(sql: Sql, personId: string, pseudonymOf: Pseudonym): Promise<PersonSpan[]> {
  const rows = await sql.query(LINKED, [personId]);
  return rows.map(({ id, from, to }) => ({
    pseudonym: pseudonymOf(String(id)),
    from: typeof from === 'string' ? from : null,
    to: typeof to === 'string' ? to : null,
  }));
}

/** For a person by the pseudonym, whose id only those who were merged tell here: of anybody else there is but the one. */
export async function spansOfPseudonym(sql: Sql, pseudonym: string, pseudonymOf: Pseudonym): Promise<PersonSpan[]> {
  const merged = await sql.query('SELECT kept_id AS id FROM person_merge UNION SELECT dropped_id FROM person_merge');
  const found = merged.map(({ id }) => String(id)).find((id) => pseudonymOf(id) === pseudonym);
  return found === undefined ? [{ pseudonym, from: null, to: null }] : spansOfPerson(sql, found, pseudonymOf);
}
