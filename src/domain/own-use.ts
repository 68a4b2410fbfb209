import { purposesOf, rolesHeld } from '../authentication/choose-role';
import type { Purpose } from '../vocabulary/purposes';
import type { Transaction } from './write';

/**
 * For what the viewer would use what a change of facts opens: all purposes of all roles that they hold, but for those that even a restriction leaves open
 * (GDPR Art. 18(2)), which serve the person's rights and claims. Nobody writes what opens one of these to themselves.
 */
export function ownUse({ ask, policy }: Pick<Transaction, 'ask' | 'policy'>): readonly Purpose[] {
  return purposesOf(rolesHeld(policy, ask.viewer)).filter((purpose) => policy.purposes.get(purpose)?.underRestriction !== true);
}
