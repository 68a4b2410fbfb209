import { groundsMask } from '../vocabulary/grounds';
import type { Purpose } from '../vocabulary/purposes';
import { decide } from './decide';
import type { Facts, Instant, StandingSpan } from './facts';
import type { Policy } from './policy';
import { lineageOf, ofAgeFrom, relevantGrounds } from './question';
import { CONSENT_GROUNDS } from './rules';

const FROM_CONTRACTS = groundsMask(['CONTRACT', 'PRE_CONTRACT', 'SOFT_SPAM']);
const FROM_CONSENTS = groundsMask([...CONSENT_GROUNDS, 'SOFT_SPAM']);
const FROM_AGE = groundsMask(['LEGITIMATE_INTEREST', 'SOFT_SPAM']);

/** The instants at which the standing of a person for a purpose may change, in order, each once; infinite ones left out. */
export function boundaries(facts: Facts, policy: Policy, purpose: Purpose): readonly Instant[] {
  const declared = policy.purposes.get(purpose);
  if (declared === undefined || facts.source.verdict !== 'LAWFUL') return [];
  const lineage = lineageOf(purpose);
  const relevant = relevantGrounds(declared);
  const instants = new Set<Instant>();
  const spans = [...facts.objections.filter((objection) => lineage.includes(objection.purpose))] as { from: Instant; to: Instant }[];
  if (!declared.underRestriction) spans.push(...facts.restrictions);
  if ((relevant & FROM_CONTRACTS) !== 0) spans.push(...facts.contracts);
  for (const { from, to } of spans) instants.add(from).add(to);
  if ((relevant & FROM_AGE) !== 0) instants.add(ofAgeFrom(facts.birthDate, policy.consentAge));
  if ((relevant & FROM_CONSENTS) !== 0) {
    for (const consent of facts.consents) {
      if (!lineage.includes(consent.purpose)) continue;
      for (const { at, validFrom, validTo } of consent.events) instants.add(at).add(validFrom).add(validTo);
    }
  }
  return [...instants].filter(Number.isFinite).sort((a, b) => a - b);
}

/**
 * The spans of time in which a person gives some ground for a purpose, in order, from the beginning (-Infinity) to the end (Infinity) of
 * time; adjacent equal spans are one. Between two boundaries nothing changes, so this is `decide` at every instant.
 */
export function standings(facts: Facts, policy: Policy, purpose: Purpose): readonly StandingSpan[] {
  const instants = [-Infinity, ...boundaries(facts, policy, purpose), Infinity];
  const spans: StandingSpan[] = [];
  for (let i = 0; i + 1 < instants.length; i++) {
    const [from, to] = [instants[i] as Instant, instants[i + 1] as Instant];
    const standing = decide(facts, policy, purpose, from);
    if (standing.grounds === 0) continue;
    const last = spans.at(-1);
    const same = last?.to === from && last.reasons === standing.reasons && last.basis === standing.basis;
    if (same) spans[spans.length - 1] = { ...last, to };
    else spans.push({ from, to, ...standing });
  }
  return spans;
}
