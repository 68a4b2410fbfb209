import type { PersonSpan } from '../../../access-log/event-filter';
import type { Pseudonym } from '../../../access-log/pseudonym';
import type { Sql } from '../../../store/sql';

/**
 * Until an undo is durable the dropped person's rows are read under the kept one's pseudonym, by whoever began before that, and the event of
 * such a read comes later still. An undo and a read have at most 59 seconds each, and the event five. Rather an event too many than one too few.
 */
const AFTER_UNDO = "interval '3 minutes'";

/**
 * Under which pseudonyms, and when, the access log tells of a person. Those of records that are one with it belong to it whatever the time; of a
 * merge that was undone, the dropped person's rows were seen under the kept one's pseudonym meanwhile, and under that of whoever this one was
 * merged into at that time.
 */
const LINKED = `
WITH RECURSIVE one AS (
  SELECT $1::uuid AS id
  UNION
  SELECT CASE WHEN m.kept_id = one.id THEN m.dropped_id ELSE m.kept_id END
  FROM one JOIN person_merge m ON one.id IN (m.kept_id, m.dropped_id) AND m.undone_at = 'infinity'
), span AS (
  SELECT id, NULL::timestamptz AS begins, NULL::timestamptz AS ends FROM one
  UNION
  SELECT m.kept_id, greatest(span.begins, m.merged_at), least(span.ends, m.undone_at + ${AFTER_UNDO})
  FROM span JOIN person_merge m ON m.dropped_id = span.id
  WHERE (span.ends IS NOT NULL OR m.undone_at <> 'infinity')
    AND greatest(span.begins, m.merged_at) < least(span.ends, m.undone_at + ${AFTER_UNDO})
)
SELECT id, begins::text AS "from", ends::text AS "to" FROM span`;

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
