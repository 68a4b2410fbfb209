import { isUuid } from '../vocabulary/uuid';
import type { Transaction } from './write';

/** The member of staff who acts, by the token's subject; null where the store knows none of this id. */
export async function staffIdOf({ sql, ask }: Transaction): Promise<string | null> {
  if (ask.viewer.kind !== 'staff' || !isUuid(ask.viewer.subject)) return null;
  const [staff] = await sql.query('SELECT id FROM staff WHERE id = $1', [ask.viewer.subject]);
  return staff === undefined ? null : String(staff['id']);
}
