import { GROUNDS, groundBit, groundIndex, type Ground } from '../vocabulary/grounds';
import type { Purpose } from '../vocabulary/purposes';
import { reasonLetter, strongestReason } from '../vocabulary/reasons';
import { consentTo } from './consent-rule';
import type { Facts, Instant, Standing } from './facts';
import {
  assessedAndCompatible,
  declaredByPolicy,
  emailFromSale,
  isNotObjected,
  isNotRestricted,
  isOfAge,
  runningContract,
  sourceIsLawful,
} from './person-rules';
import type { Policy } from './policy';
import { isIn, lineageOf, ofAgeFrom, relevantGrounds, type Question } from './question';
import { fails, type Finding } from './rules';

type Rule = (question: Question) => Finding;

/** R1, R2: what closes a person to a purpose whatever the grounds, in this order. */
const GATES: readonly Rule[] = [sourceIsLawful, isNotRestricted];

/** What each ground needs (rules.ts says the law in words). It holds when all its rules hold; the last one names what it rests on. */
const NEEDS: Readonly<Record<Ground, readonly Rule[]>> = {
  CONTRACT: [/* R7 */ runningContract('CONTRACT')],
  PRE_CONTRACT: [/* R7 */ runningContract('PRE_CONTRACT')],
  LEGAL_OBLIGATION: [/* R8 */ declaredByPolicy],
  VITAL_INTEREST: [/* R8 */ declaredByPolicy],
  PUBLIC_TASK: [/* R3 */ isNotObjected, /* R8 */ declaredByPolicy],
  LEGITIMATE_INTEREST: [/* R3 */ isNotObjected, /* R9 */ isOfAge, /* R9 */ assessedAndCompatible],
  SOFT_SPAM: [/* R3 */ isNotObjected, /* R9, R10 */ emailFromSale],
  CONSENT: [/* R3 */ isNotObjected, /* R4-R6 */ consentTo('CONSENT')],
  CONSENT_EMAIL: [/* R3 */ isNotObjected, /* R4-R6 */ consentTo('CONSENT_EMAIL')],
  CONSENT_PHONE: [/* R3 */ isNotObjected, /* R4-R6 */ consentTo('CONSENT_PHONE')],
  CONSENT_POSTAL: [/* R3 */ isNotObjected, /* R4-R6 */ consentTo('CONSENT_POSTAL')],
  CONSENT_SOCIAL: [/* R3 */ isNotObjected, /* R4-R6 */ consentTo('CONSENT_SOCIAL')],
  CONSENT_WEB: [/* R3 */ isNotObjected, /* R4-R6 */ consentTo('CONSENT_WEB')],
  CONSENT_PROFILING: [/* R3 */ isNotObjected, /* R4-R6 */ consentTo('CONSENT_PROFILING')],
  EXPLICIT_CONSENT: [/* R3 */ isNotObjected, /* R4-R6 */ consentTo('EXPLICIT_CONSENT')],
};

const UNDECLARED_PURPOSE = fails('R0', 'PURPOSE_NOT_PERMITTED');
const UNDECLARED_GROUND = fails('R0', 'NO_LEGAL_BASIS');

/** Of two failures the one with the stronger reason. */
function stronger(one: Finding & { holds: false }, other: Finding & { holds: false }): Finding & { holds: false } {
  return strongestReason([one.reason, other.reason]) === one.reason ? one : other;
}

function judge(question: Question, rules: readonly Rule[]): Finding {
  let failure: (Finding & { holds: false }) | null = null;
  let last: Finding = UNDECLARED_GROUND;
  for (const rule of rules) {
    last = rule(question);
    if (!last.holds) failure = failure === null ? last : stronger(failure, last);
  }
  return failure ?? last;
}

/** What the law finds about each ground of a person for a purpose at an instant, by the ground's index. */
export function findings(facts: Facts, policy: Policy, purpose: Purpose, now: Instant): readonly Finding[] {
  const declared = policy.purposes.get(purpose);
  const found = new Array<Finding>(GROUNDS.length).fill(UNDECLARED_GROUND);
  if (declared === undefined) return found.fill(UNDECLARED_PURPOSE);
  const question: Question = {
    facts,
    purpose: declared,
    lineage: lineageOf(purpose),
    ofAgeFrom: ofAgeFrom(facts.birthDate, policy.consentAge),
    now,
  };
  for (const gate of GATES) {
    const finding = gate(question);
    if (!finding.holds) return found.fill(finding);
  }
  const relevant = relevantGrounds(declared);
  for (const ground of GROUNDS) if (isIn(relevant, ground)) found[groundIndex(ground)] = judge(question, NEEDS[ground]);
  return found;
}

/**
 * Which grounds a person gives for a purpose at an instant, what they rest on, and why the others do not hold. Pure: reads no clock, no
 * store. The law is in rules.ts.
 */
export function decide(facts: Facts, policy: Policy, purpose: Purpose, now: Instant): Standing {
  const found = findings(facts, policy, purpose, now);
  let grounds = 0;
  let reasons = '';
  const basis: string[] = [];
  GROUNDS.forEach((ground, index) => {
    const finding = found[index] as Finding;
    reasons += finding.holds ? '.' : reasonLetter(finding.reason);
    if (!finding.holds) return;
    grounds |= groundBit(ground);
    basis.push(`${String(index)}:${String(finding.reference)}`);
  });
  return { grounds, reasons, basis: basis.join(';') };
}
