import { purposesOf, rolesHeld } from '../../authentication/choose-role';
import { LecitoError } from '../../errors';
import type { Purpose } from '../../vocabulary/purposes';
import type { Transaction } from '../write';

/**
 * Whoever would gain by its end does not end what a person has against them: what closes a purpose of some role of theirs is lifted by somebody else, or by the person.
 * Throws NO_ROLE, whatever is in force.
 */
export function assertNotLiftedForOwnUse(
  { ask, policy }: Pick<Transaction, 'ask' | 'policy'>,
  closes: (purpose: Purpose) => boolean,
): void {
  if (ask.viewer.kind === 'data-subject' || !purposesOf(rolesHeld(policy, ask.viewer)).some(closes)) return;
  throw new LecitoError('NO_ROLE', {
    detail: {
      en: 'What closes a purpose of your own roles is lifted by somebody who has none of these, or by the person.',
      it: 'Ciò che chiude una finalità dei propri ruoli è tolto da chi non ne ha nessuna, o dalla persona stessa.',
    },
  });
}
