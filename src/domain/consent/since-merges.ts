/**
 * An expression: now, or just after the last merge into this person that is in force. The transaction of whoever waited for that merge may have begun
 * before it, and what it writes must not seem to have been there when the two were made one.
 */
export function sinceMerges(person: string): string {
  return `greatest(now(), (SELECT max(merged_at) + interval '1 microsecond' FROM person_merge
    WHERE kept_id = ${person}::uuid AND undone_at = 'infinity' AND merged_at <= clock_timestamp()))`;
}

/** An expression: the last merge into this person that is in force; -infinity where there is none. */
export function lastMerge(person: string): string {
  return `coalesce((SELECT max(merged_at) FROM person_merge WHERE kept_id = ${person}::uuid AND undone_at = 'infinity'), '-infinity')`;
}
