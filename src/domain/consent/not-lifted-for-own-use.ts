import { LecitoError } from '../../errors';
import { purposeLineage, type Purpose } from '../../vocabulary/purposes';
import { ownUse } from '../own-use';
import type { Transaction } from '../write';

/**
 * Whoever would gain by its end does not end what a person has against them: an objection to one of their purposes, or, where none is named, what closes all. It is
 * lifted by somebody else, or by the person. Throws NO_ROLE, whatever is in force.
 */
export function assertNotLiftedForOwnUse(transaction: Pick<Transaction, 'ask' | 'policy'>, objectedTo?: Purpose): void {
  if (transaction.ask.viewer.kind === 'data-subject') return;
  if (!ownUse(transaction).some((own) => objectedTo === undefined || purposeLineage(own).includes(objectedTo))) return;
  throw new LecitoError('NO_ROLE', {
    detail: {
      en: 'What closes a purpose of your own roles is lifted by somebody who has none of these, or by the person.',
      it: 'Ciò che chiude una finalità dei propri ruoli è tolto da chi non ne ha nessuna, o dalla persona stessa.',
    },
  });
}
