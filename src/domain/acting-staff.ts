import { LecitoError, type LecitoErrorOptions } from '../errors';
import { isUuid } from '../vocabulary/uuid';
import type { Transaction } from './write';

/** The member of staff who acts, by the token's subject; null where the store knows none of this id. */
export async function staffIdOf({ sql, ask }: Transaction): Promise<string | null> {
  if (ask.viewer.kind !== 'staff' || !isUuid(ask.viewer.subject)) return null;
  const [staff] = await sql.query('SELECT id FROM staff WHERE id = $1', [ask.viewer.subject]);
  return staff === undefined ? null : String(staff['id']);
}

/** The same, for a change that somebody must be held to. Throws NO_ROLE, with what is `told`, where there is none. */
export async function actingStaff(transaction: Transaction, told?: Pick<LecitoErrorOptions, 'field' | 'detail'>): Promise<string> {
  const id = await staffIdOf(transaction);
  if (id === null) throw new LecitoError('NO_ROLE', told);
  return id;
}
