import type { Category } from '../vocabulary/categories';
import { groundIndex, legalBasisOf, type Ground, type LegalBasis } from '../vocabulary/grounds';
import type { Purpose } from '../vocabulary/purposes';
import type { Reason } from '../vocabulary/reasons';
import { findingsOn, standingOn } from './decide';
import type { Facts, Instant } from './facts';
import type { Policy } from './policy';
import { questionOf } from './question';
import type { Finding, RuleNumber } from './rules';
import { staticVerdict, verdict, type Verdict } from './verdict';

/** One ground that would release the category, whether it holds, and by which rule. */
export interface GroundExplanation {
  readonly ground: Ground;
  readonly legalBasis: LegalBasis;
  readonly holds: boolean;
  readonly rule: RuleNumber;
  /** Why it does not hold; null where it does. */
  readonly reason: Reason | null;
  /** What it rests on: `consent/<record id>@<version>`, `contract/<id>`, `lia/<assessment>`, `policy/<purpose>`; null where it does not hold. */
  readonly reference: string | null;
}

export interface Explanation {
  readonly verdict: Verdict;
  /** The grounds that the policy accepts for the category, in the policy's order; none where role or policy already withhold. */
  readonly grounds: readonly GroundExplanation[];
  /** What the release rests on, each reference once; empty where withheld. */
  readonly basis: readonly string[];
  /** The rules that the verdict follows from, each once, in the order of the grounds. */
  readonly rules: readonly RuleNumber[];
}

function explainGround(ground: Ground, finding: Finding): GroundExplanation {
  return {
    ground,
    legalBasis: legalBasisOf(ground),
    holds: finding.holds,
    rule: finding.rule,
    reason: finding.holds ? null : finding.reason,
    reference: finding.holds ? finding.reference : null,
  };
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}

/** Why a category of a person is released or withheld: the same verdict as the release gives, with every ground that was considered. */
export function explain(facts: Facts, policy: Policy, role: string, purpose: Purpose, category: Category, at: Instant): Explanation {
  const known = staticVerdict(policy, role, purpose, category);
  const question = questionOf(facts, policy, purpose, at);
  const decision = verdict(policy, role, purpose, category, standingOn(question));
  if (known.sort === 'withheld') return { verdict: decision, grounds: [], basis: [], rules: ['R0'] };
  const found = findingsOn(question);
  const grounds = known.accepted.map((ground) => explainGround(ground, found[groundIndex(ground)] as Finding));
  const decisive = grounds.filter((each) => (decision.decision === 'RELEASED' ? each.holds : each.reason === decision.reason));
  return {
    verdict: decision,
    grounds,
    basis: unique(decisive.flatMap((each) => (each.reference === null ? [] : [each.reference]))),
    rules: unique(decisive.map((each) => each.rule)),
  };
}
