import { LecitoError } from '../errors';
import type { Access } from '../release/access';
import { holdsNow } from '../store/holds-now';
import type { Transaction } from './write';

/**
 * Nobody writes a field that they may not read: role and purpose must leave each of these fields of a record open. Throws NO_ROLE or
 * PURPOSE_NOT_PERMITTED, whichever of them closes it, and names the field.
 */
export function assertOpen(access: Access, record: string, fields: readonly string[]): void {
  const type = access.types.get(record);
  for (const field of fields) {
    const known = type?.fields.get(field);
    if (type?.closed === null && known !== undefined && known.sort !== 'withheld') continue;
    const reason = type?.closed ?? (known?.sort === 'withheld' ? known.reason : 'NO_ROLE');
    if (reason !== 'PURPOSE_NOT_PERMITTED') throw new LecitoError('NO_ROLE', { field: `input.${field}` });
    const detail = {
      en: `${access.purpose} does not use ${record}.${field}.`,
      it: `${access.purpose} non usa ${record}.${field}.`,
    };
    throw new LecitoError('PURPOSE_NOT_PERMITTED', { field: `input.${field}`, detail });
  }
}

/**
 * As above, for a row that is there: each of these cells must be released to the viewer now. A row about nobody (`personId` null) has
 * nothing to withhold. Where a cell is withheld the error is NO_ROLE and does not say why.
 */
export async function assertReleased(
  transaction: Transaction,
  access: Access,
  cells: { readonly record: string; readonly personId: string | null; readonly fields: readonly string[] },
): Promise<void> {
  const { record, personId, fields } = cells;
  assertOpen(access, record, fields);
  if (personId === null) return;
  const [standing] = await transaction.sql.query(
    `SELECT grounds FROM authorisation a WHERE a.person_id = $1 AND a.purpose = $2 AND ${holdsNow('a')}`,
    [personId, transaction.ask.purpose],
  );
  const grounds = Number(standing?.['grounds'] ?? 0);
  for (const field of fields) {
    const known = access.types.get(record)?.fields.get(field);
    if (known?.sort === 'depends' && (grounds & known.mask) === 0) throw new LecitoError('NO_ROLE', { field: `input.${field}` });
  }
}
