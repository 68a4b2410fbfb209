import type { ConsentState } from '../vocabulary/consent';
import type { Ground } from '../vocabulary/grounds';
import type { Reason } from '../vocabulary/reasons';
import { referenceTo, type SaidConsent } from './consent-reference';
import type { ConsentEventFact, ConsentFact, Instant, Words } from './facts';
import { allConsents } from './merged-facts';
import type { Question } from './question';
import { fails, holds, type Finding } from './rules';

/** A word of the person that bears on a ground: an event of the ground's own line, or a stop from a wider one. */
interface Word extends SaidConsent {
  readonly own: boolean;
}

/** What a state says, and the reason it gives when it is the last word. Stops flow down the tree of purposes (R5). */
const SAYS: Readonly<Record<ConsentState, { readonly sort: 'grant' | 'stop' | 'neither'; readonly reason: Reason }>> = {
  ConsentGiven: { sort: 'grant', reason: 'CONSENT_EXPIRED' },
  RenewedConsentGiven: { sort: 'grant', reason: 'CONSENT_EXPIRED' },
  ConsentRefused: { sort: 'stop', reason: 'CONSENT_REFUSED' },
  ConsentWithdrawn: { sort: 'stop', reason: 'CONSENT_WITHDRAWN' },
  ConsentRevoked: { sort: 'stop', reason: 'CONSENT_WITHDRAWN' },
  ConsentInvalidated: { sort: 'stop', reason: 'CONSENT_INVALIDATED' },
  ConsentExpired: { sort: 'neither', reason: 'CONSENT_EXPIRED' },
  ConsentRequested: { sort: 'neither', reason: 'CONSENT_UNKNOWN' },
  ConsentRequestDeferred: { sort: 'neither', reason: 'CONSENT_UNKNOWN' },
  ConsentUnknown: { sort: 'neither', reason: 'CONSENT_UNKNOWN' },
};

/** The states that grant something, or that stop it. */
export function statesThat(sort: 'grant' | 'stop'): readonly ConsentState[] {
  return (Object.keys(SAYS) as ConsentState[]).filter((state) => SAYS[state].sort === sort);
}

const CAUTION = { stop: 2, neither: 1, grant: 0 } as const;

const GROUND_OF_CHANNEL = {
  EMAIL: 'CONSENT_EMAIL',
  PHONE: 'CONSENT_PHONE',
  POSTAL: 'CONSENT_POSTAL',
  SOCIAL: 'CONSENT_SOCIAL',
  WEB: 'CONSENT_WEB',
} as const;
const GROUND_OF_PROCESSING = { PROFILING: 'CONSENT_PROFILING', SPECIAL_CATEGORIES: 'EXPLICIT_CONSENT' } as const;

/** The ground that a consent is about. The kind of processing weighs more than the channel. */
function groundOf(consent: ConsentFact): Ground {
  if (consent.processing !== null) return GROUND_OF_PROCESSING[consent.processing];
  return consent.channel === null ? 'CONSENT' : GROUND_OF_CHANNEL[consent.channel];
}

/**
 * How a consent bears on a ground of the purpose: `own` line, `wider` (only its stops count, R5), or not at all. A consent that names
 * both a channel and a kind of processing is narrower than its ground: its grant would open too much, its stop closes the ground.
 */
function bearing(consent: ConsentFact, ground: Ground, question: Question): 'own' | 'wider' | 'none' {
  const distance = question.lineage.indexOf(consent.purpose);
  if (distance < 0) return 'none';
  const sameGround = groundOf(consent) === ground;
  if (sameGround && distance === 0 && (consent.channel === null || consent.processing === null)) return 'own';
  const whole = consent.channel === null && consent.processing === null;
  return sameGround || whole ? 'wider' : 'none';
}

/** R6: the grant of a child who was not of age when expressing it. A birth date out of reach (NaN) counts as a child's. */
function isVoid(event: ConsentEventFact, question: Question): boolean {
  return SAYS[event.state].sort === 'grant' && event.expressedBy === 'SUBJECT' && !(event.at >= question.ofAgeFrom);
}

/** Whether the event has been expressed and, where it is a grant, has begun (R4). */
function hasBegun(event: ConsentEventFact, now: Instant): boolean {
  return event.at <= now && (SAYS[event.state].sort !== 'grant' || event.validFrom <= now);
}

function lastOfRecord(consent: ConsentFact, question: Question, counts: (event: ConsentEventFact) => boolean): ConsentEventFact | null {
  let last: ConsentEventFact | null = null;
  for (const event of consent.events) {
    if (!hasBegun(event, question.now) || !counts(event)) continue;
    if (last === null || event.at > last.at || (event.at === last.at && event.version > last.version)) last = event;
  }
  return last;
}

/** Whether `word` weighs more than `other`: the later one; at the same instant in two records, the more cautious one. */
function outweighs(word: Word, other: Word): boolean {
  if (word.event.at !== other.event.at) return word.event.at > other.event.at;
  const caution = CAUTION[SAYS[word.event.state].sort] - CAUTION[SAYS[other.event.state].sort];
  return caution === 0 ? word.recordId < other.recordId : caution > 0;
}

/** The last word of the person on a ground, void grants left out; null when nothing was ever said. */
export function lastWord(question: Question, ground: Ground): Word | null {
  return lastWordOf(question.facts, question, ground, () => true);
}

/** As above, of grants and stops alone: to be asked again is no word of the person's. */
export function lastAnswer(question: Question, ground: Ground): Word | null {
  return lastWordOf(question.facts, question, ground, ({ state }) => SAYS[state].sort !== 'neither');
}

/**
 * R4: of two records that were merged the stop counts, whichever was the later word, until the person speaks again; of two words that are
 * both a stop or both none, the later one.
 */
function lastWordOf(
  { consents, merged = [] }: Words,
  question: Question,
  ground: Ground,
  heard: (event: ConsentEventFact) => boolean,
): Word | null {
  const own = lastOwnWord(consents, question, ground, heard);
  let last: Word | null = null;
  let spoke = own === null;
  for (const record of merged) {
    if (!spoke && own !== null && own.event.at <= record.at) {
      last = own;
      spoke = true;
    }
    last = moreCautious(last, lastWordOf(record, question, ground, heard));
  }
  return spoke ? last : own;
}

function moreCautious(one: Word | null, other: Word | null): Word | null {
  if (one === null || other === null) return one ?? other;
  const [oneStops, otherStops] = [stopReason(one) !== null, stopReason(other) !== null];
  if (oneStops !== otherStops) return oneStops ? one : other;
  return outweighs(other, one) ? other : one;
}

function lastOwnWord(
  consents: readonly ConsentFact[],
  question: Question,
  ground: Ground,
  heard: (event: ConsentEventFact) => boolean,
): Word | null {
  let last: Word | null = null;
  for (const consent of consents) {
    const bears = bearing(consent, ground, question);
    if (bears === 'none') continue;
    const own = bears === 'own';
    const event = lastOfRecord(
      consent,
      question,
      (each) => heard(each) && (own ? !isVoid(each, question) : SAYS[each.state].sort === 'stop'),
    );
    if (event === null) continue;
    const word: Word = { recordId: consent.recordId, event, own };
    if (last === null || outweighs(word, last)) last = word;
  }
  return last;
}

/** The reason that a stop gives, or null where the word is not a stop. */
export function stopReason(word: Word | null): Reason | null {
  if (word === null) return null;
  const says = SAYS[word.event.state];
  return says.sort === 'stop' ? says.reason : null;
}

function childSpokeAlone(question: Question, ground: Ground, since: Instant): boolean {
  return allConsents(question.facts).some((consent) => {
    if (bearing(consent, ground, question) !== 'own') return false;
    const grant = lastOfRecord(consent, question, (event) => isVoid(event, question));
    return grant !== null && grant.at >= since;
  });
}

/** R4, R5, R6: what the last word on this ground amounts to now. */
export function consentTo(ground: Ground): (question: Question) => Finding {
  return (question) => {
    const word = lastWord(question, ground);
    const grants = word !== null && SAYS[word.event.state].sort === 'grant';
    if (grants && question.now < word.event.validTo) return holds('R4', referenceTo(word));
    if (childSpokeAlone(question, ground, word?.event.at ?? -Infinity)) return fails('R6', 'MINOR_NO_GUARDIAN');
    if (word === null) return fails('R4', 'CONSENT_UNKNOWN');
    return fails(word.own ? 'R4' : 'R5', SAYS[word.event.state].reason);
  };
}
