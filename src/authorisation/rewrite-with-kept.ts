import type { Policy } from '../decision/policy';
import type { Sql } from '../store/sql';
import { rewriteAuthorisation } from './rewrite-authorisation';

const WITH_KEPT = `
WITH RECURSIVE led AS (
  SELECT unnest($1::uuid[]) AS id
  UNION SELECT m.kept_id FROM led JOIN person_merge m ON m.dropped_id = led.id AND m.undone_at = 'infinity')
SELECT id FROM led`;

/**
 * Decides anew for these persons, and for those into whom they were merged: what becomes known of the one decides about the other. Whoever was decided
 * stays locked, and is not merged before this transaction ends; a merge that was under way is seen by the look that follows. Persons in `decided`
 * are left out; all others are added to it, and are the answer.
 */
export async function rewriteWithKept(
  sql: Sql,
  policy: Policy,
  personIds: readonly string[],
  decided = new Set<string>(),
): Promise<readonly string[]> {
  const now: string[] = [];
  const withKept = async (ids: readonly string[]): Promise<readonly string[]> =>
    (await sql.query(WITH_KEPT, [ids])).map(({ id }) => String(id));
  // Looked for before anybody is locked: all are locked in the order of their ids, the kept ones among them, as whoever undoes a merge locks both.
  for (let next = await withKept(personIds); ;) {
    const fresh = next.filter((id) => !decided.has(id));
    if (fresh.length === 0) return now;
    await rewriteAuthorisation(sql, policy, fresh);
    for (const id of fresh) decided.add(id);
    now.push(...fresh);
    next = await withKept(fresh);
  }
}
