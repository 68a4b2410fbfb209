import { purposesOf, rolesHeld } from '../../authentication/choose-role';
import { loadFacts } from '../../authorisation/load-facts';
import { heedsAge, opensMore } from '../../decision/coming-of-age';
import { LecitoError } from '../../errors';
import type { Transaction } from '../write';

/**
 * Whoever sees more of an adult than of a child does not make a child older, nor an age unknown: that is left to somebody all of whose purposes
 * are blind to it, such as the data protection officer. A date that opens nothing anybody may correct. Throws NO_ROLE.
 */
export async function assertNotOlderForOwnUse(transaction: Transaction, personId: string, birthDate: string | null): Promise<void> {
  const { sql, ask, policy } = transaction;
  const own = purposesOf(rolesHeld(policy, ask.viewer));
  if (![...policy.purposes.values()].some((each) => own.includes(each.purpose) && heedsAge(each))) return;
  const facts = (await loadFacts(sql, [personId])).get(personId);
  if (facts === undefined) return;
  const changed = { ...facts, birthDate: birthDate === null ? null : Date.parse(birthDate) };
  if (!opensMore(facts, changed, policy, Date.now())) return;
  const detail = 'Whoever would see more of somebody older does not record it. Ask the data protection officer.';
  throw new LecitoError('NO_ROLE', { field: 'input.birthDate', detail });
}
