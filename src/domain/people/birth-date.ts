import { purposesOf, rolesHeld } from '../../authentication/choose-role';
import { loadFacts } from '../../authorisation/load-facts';
import { heedsAge } from '../../decision/coming-of-age';
import type { Instant } from '../../decision/facts';
import { opensMore } from '../../decision/opens-more';
import { ofAgeFrom } from '../../decision/question';
import { LecitoError } from '../../errors';
import { storeClock } from '../../store/store-clock';
import type { Transaction } from '../write';

/** Since the General Data Protection Regulation applies, of whose Article 8 the age at which a child consents is. */
const GDPR_APPLIES = Date.UTC(2018, 4, 25);

/**
 * Whoever sees more of an adult than of a child does not make a child older, nor an age unknown: that is left to somebody all of whose purposes
 * are blind to it, such as the data protection officer. Of somebody who was a child at any time since the GDPR applies the two dates alone decide:
 * a refusal that heeded what the person consented to would tell when. Of others a date that opens nothing anybody may correct. Throws NO_ROLE.
 */
export async function assertNotOlderForOwnUse(transaction: Transaction, personId: string, birthDate: string | null): Promise<void> {
  const { sql, ask, policy } = transaction;
  const own = purposesOf(rolesHeld(policy, ask.viewer));
  if (![...policy.purposes.values()].some((each) => own.includes(each.purpose) && heedsAge(each))) return;
  const [row] = await sql.query('SELECT birth_date::text AS born FROM person WHERE id = $1', [personId]);
  const [before, after] = [row?.['born'] as string | null, birthDate].map((date) =>
    ofAgeFrom(date === null ? null : Date.parse(date), policy.consentAge),
  ) as [Instant, Instant];
  if (after >= before) return;
  const detail = {
    en: 'Whoever would see more of somebody older does not record it. Ask the data protection officer.',
    it: 'Chi vedrebbe di più di una persona più grande non ne registra la data di nascita. Rivolgersi al responsabile della protezione dei dati.',
  };
  if (!(before <= GDPR_APPLIES) || (await opens(transaction, personId, birthDate)))
    throw new LecitoError('NO_ROLE', { field: 'input.birthDate', detail });
}

async function opens({ sql, policy }: Transaction, personId: string, birthDate: string | null): Promise<boolean> {
  const facts = (await loadFacts(sql, [personId])).get(personId);
  if (facts === undefined) return false;
  const changed = { ...facts, birthDate: birthDate === null ? null : Date.parse(birthDate) };
  return opensMore(facts, changed, policy, await storeClock(sql));
}
