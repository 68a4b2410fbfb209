import { LecitoError } from '../../errors';
import { isUuid } from '../../vocabulary/uuid';
import type { Transaction } from '../write';

/**
 * List prices of products, in euro, by id; null where there is none. Products are about nobody and have no rows to hide: each only must
 * exist, for a role that may open the type. Throws NOT_FOUND otherwise.
 */
export async function listPrices({ sql, ask }: Transaction, ids: readonly string[]): Promise<Map<string, number | null>> {
  if (!ask.role.types.has('Product') || !ids.every(isUuid)) throw new LecitoError('NOT_FOUND');
  const rows = await sql.query('SELECT id, price FROM product WHERE id = ANY($1::uuid[])', [ids]);
  const prices = new Map(rows.map(({ id, price }) => [String(id), price as number | null]));
  if (ids.some((id) => !prices.has(id))) throw new LecitoError('NOT_FOUND');
  return prices;
}

/** Makes sure that a product is there. Throws NOT_FOUND otherwise. */
export async function assertProduct(transaction: Transaction, id: string): Promise<void> {
  await listPrices(transaction, [id]);
}
