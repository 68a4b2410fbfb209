import { v7 as uuidv7 } from 'uuid';
import { statesThat } from '../../../decision/consent-rule';
import type { Sql } from '../../../store/sql';
import { cameByMerge } from '../../consent/came-by-merge';
import { expressConsent } from '../../consent/consent.commands';

type Said = Parameters<typeof expressConsent>[3];

/** The last word of each line since the merge that forbids, whatever was granted after it; $1 the merge, $2 the person who was kept. */
const SAID = `
SELECT DISTINCT ON (r.purpose, r.channel, r.processing) r.purpose, r.channel, r.processing, e.state, e.expressed_by AS "expressedBy", e.method
FROM person_merge done JOIN consent_record r ON r.person_id = $2 JOIN consent_event e ON e.consent_record_id = r.id AND e.at >= done.merged_at
WHERE done.id = $1 AND NOT ${cameByMerge('r')}
  AND e.state = ANY ('{${statesThat('stop').join()}}')
ORDER BY r.purpose, r.channel, r.processing, e.at DESC, e.version DESC, e.id DESC`;

const OBJECTED = `
SELECT o.purpose AS what, min(o.raised_at)::text AS since
FROM person_merge done JOIN objection o ON o.person_id = $2 AND o.raised_at >= done.merged_at
WHERE done.id = $1 AND NOT ${cameByMerge('o')} GROUP BY o.purpose ORDER BY o.purpose`;

const RESTRICTED = `
SELECT t.because AS what, min(t.restricted_at)::text AS since
FROM person_merge done JOIN restriction t ON t.person_id = $2 AND t.restricted_at >= done.merged_at
WHERE done.id = $1 AND NOT ${cameByMerge('t')} GROUP BY t.because ORDER BY t.because`;

const KEEP_OBJECTION = 'INSERT INTO objection (id, person_id, purpose, raised_at) VALUES ($1, $2, $3, $4)';
const KEEP_RESTRICTION = 'INSERT INTO restriction (id, person_id, because, restricted_at) VALUES ($1, $2, $3, $4)';

/** What the other record brought along and was lifted since the merge is in force again. */
const inForceAgain = (table: 'objection' | 'restriction'): string => `
UPDATE ${table} t SET lifted_at = 'infinity' FROM merged_row w JOIN person_merge done ON done.id = w.merge_id
WHERE done.id = $1 AND w.table_name = '${table}' AND w.row_id = t.id AND t.lifted_at >= done.merged_at AND t.lifted_at < 'infinity'`;

/**
 * Whatever was refused, withdrawn, objected to or had restricted while two were one stays with the kept person; nobody knows any more which of
 * the two meant it, so it holds for the other as well. What was granted, or lifted, holds for the kept one alone.
 */
export async function holdForBoth(sql: Sql, mergeId: string, keep: string, drop: string): Promise<void> {
  for (const table of ['objection', 'restriction'] as const) await sql.query(inForceAgain(table), [mergeId]);
  const since = [mergeId, keep];
  for (const said of (await sql.query(SAID, since)) as unknown as readonly Said[]) await expressConsent(sql, drop, null, said);
  for (const { what, since: at } of await sql.query(OBJECTED, since)) await sql.query(KEEP_OBJECTION, [uuidv7(), drop, what, at]);
  for (const { what, since: at } of await sql.query(RESTRICTED, since)) await sql.query(KEEP_RESTRICTION, [uuidv7(), drop, what, at]);
}
