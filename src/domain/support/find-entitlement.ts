import { holdsNow } from '../../store/holds-now';
import type { Sql } from '../../store/sql';
import type { ServiceTerms } from './sla-clock';

/** A right to help that runs now. */
export interface RunningEntitlement extends ServiceTerms {
  readonly id: string;
}

const RUNNING = `SELECT id, respond_minutes AS "respondMinutes", resolve_minutes AS "resolveMinutes" FROM entitlement e
  WHERE ${holdsNow('e')}
    AND (person_id = $1 OR (person_id IS NULL AND account_id = $2))
    AND (asset_id IS NULL OR asset_id = $3)
  ORDER BY resolve_minutes, respond_minutes, id LIMIT 1`;

/** Of the rights that a person, the account they speak for, or this device has now, the one that helps fastest; null where there is none. */
export async function findEntitlement(
  sql: Sql,
  holder: { readonly personId: string; readonly accountId: string | null; readonly assetId: string | null },
): Promise<RunningEntitlement | null> {
  const [found] = await sql.query(RUNNING, [holder.personId, holder.accountId, holder.assetId]);
  return (found as RunningEntitlement | undefined) ?? null;
}
