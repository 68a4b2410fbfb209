import { GROUNDS, groundBit, type Ground } from '../vocabulary/grounds';
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
import { questionOf, relevantGrounds, type Question } from './question';
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

/** The table above with each ground's bit, in the order of the bits. */
const JUDGED = GROUNDS.map((ground) => ({ bit: groundBit(ground), needs: NEEDS[ground] }));

/** What the law finds about each ground, by the ground's index; null stands for a purpose that the policy does not describe. */
export function findingsOn(question: Question | null): readonly Finding[] {
  if (question === null) return JUDGED.map(() => UNDECLARED_PURPOSE);
  for (const gate of GATES) {
    const finding = gate(question);
    if (!finding.holds) return JUDGED.map(() => finding);
  }
  const relevant = relevantGrounds(question.purpose);
  return JUDGED.map(({ bit, needs }) => ((relevant & bit) === 0 ? UNDECLARED_GROUND : judge(question, needs)));
}

/** What the findings amount to: which grounds hold, why the others do not, on what they rest. */
export function standingOn(question: Question | null): Standing {
  let grounds = 0;
  let reasons = '';
  let basis = '';
  findingsOn(question).forEach((finding, index) => {
    if (!finding.holds) {
      reasons += reasonLetter(finding.reason);
      return;
    }
    reasons += '.';
    basis += `${grounds === 0 ? '' : ';'}${String(index)}:${String(finding.reference)}`;
    grounds |= 1 << index;
  });
  return { grounds, reasons, basis };
}

/**
 * Which grounds a person gives for a purpose at an instant, what they rest on, and why the others do not hold. Pure: reads no clock, no
 * store. The law is in rules.ts.
 */
export function decide(facts: Facts, policy: Policy, purpose: Purpose, now: Instant): Standing {
  return standingOn(questionOf(facts, policy, purpose, now));
}
