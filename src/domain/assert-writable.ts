import { LecitoError } from '../errors';
import type { Access } from '../release/access';
import type { Transaction } from './write';

/**
 * Nobody writes a field that they may not read: role and purpose must leave each of these fields of a record open. Throws NO_ROLE that
 * names the field.
 */
export function assertOpen(access: Access, record: string, fields: readonly string[]): void {
  const type = access.types.get(record);
  for (const field of fields) {
    const open = type?.closed === null && type.fields.get(field)?.sort !== 'withheld';
    if (!open) throw new LecitoError('NO_ROLE', { field: `input.${field}` });
  }
}

/**
 * As above, for a row that is there: each of these cells must be released to the viewer now. A row about nobody (`personId` null) has
 * nothing to withhold. The error is the same and does not say why.
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
    'SELECT grounds FROM authorisation WHERE person_id = $1 AND purpose = $2 AND valid_from <= now() AND valid_to > now()',
    [personId, transaction.ask.purpose],
  );
  const grounds = Number(standing?.['grounds'] ?? 0);
  for (const field of fields) {
    const known = access.types.get(record)?.fields.get(field);
    if (known?.sort === 'depends' && (grounds & known.mask) === 0) throw new LecitoError('NO_ROLE', { field: `input.${field}` });
  }
}
