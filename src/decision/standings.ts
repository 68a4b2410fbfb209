import { groundsMask } from '../vocabulary/grounds';
import type { Purpose } from '../vocabulary/purposes';
import { standingOn } from './decide';
import type { Facts, Instant, StandingSpan } from './facts';
import type { Policy } from './policy';
import { allConsents } from './merged-facts';
import { sourceIsLawful } from './person-rules';
import { questionOf, relevantGrounds, type Question } from './question';
import { CONSENT_GROUNDS } from './rules';

const FROM_CONTRACTS = groundsMask(['CONTRACT', 'PRE_CONTRACT', 'SOFT_SPAM']);
const FROM_CONSENTS = groundsMask([...CONSENT_GROUNDS, 'SOFT_SPAM']);
const FROM_AGE = groundsMask(['LEGITIMATE_INTEREST', 'SOFT_SPAM']);

type Span = { readonly from: Instant; readonly to: Instant };

function spansOf({ facts, purpose, lineage }: Question, relevant: number): readonly Span[] {
  return [
    ...facts.objections.filter((objection) => lineage.includes(objection.purpose)),
    ...(purpose.underRestriction ? [] : facts.restrictions),
    ...((relevant & FROM_CONTRACTS) === 0 ? [] : facts.contracts),
  ];
}

/** The instants at which the answer to the question may change, in order, each once; infinite ones left out. */
function boundaries(question: Question): readonly Instant[] {
  const { facts, lineage, ofAgeFrom } = question;
  const relevant = relevantGrounds(question.purpose);
  const instants: Instant[] = [];
  for (const { from, to } of spansOf(question, relevant)) instants.push(from, to);
  if ((relevant & FROM_AGE) !== 0) instants.push(ofAgeFrom);
  if ((relevant & FROM_CONSENTS) !== 0) {
    for (const consent of allConsents(facts)) {
      if (!lineage.includes(consent.purpose)) continue;
      for (const { at, validFrom, validTo } of consent.events) instants.push(at, validFrom, validTo);
    }
  }
  return [...new Set(instants)].filter(Number.isFinite).sort((a, b) => a - b);
}

/**
 * The spans of time in which a person gives some ground for a purpose, in order, from the beginning (-Infinity) to the end (Infinity) of
 * time; adjacent equal spans are one. Between two boundaries nothing changes, so this is `decide` at every instant.
 */
export function standings(facts: Facts, policy: Policy, purpose: Purpose): readonly StandingSpan[] {
  const question = questionOf(facts, policy, purpose, -Infinity);
  if (question === null || !sourceIsLawful(question).holds) return []; // R1 at every instant
  const instants = [-Infinity, ...boundaries(question)];
  const spans: StandingSpan[] = [];
  instants.forEach((from, index) => {
    const standing = standingOn({ ...question, now: from });
    if (standing.grounds === 0) return;
    const to = instants[index + 1] ?? Infinity;
    const last = spans.at(-1);
    const same = last?.to === from && last.reasons === standing.reasons && last.basis === standing.basis;
    if (same) spans[spans.length - 1] = { ...last, to };
    else spans.push({ from, to, ...standing });
  });
  return spans;
}
