import { explain } from './explain';
import type { Policy } from './policy';
import type { PolicyCase } from './policy-cases';

export interface CaseOutcome {
  readonly passed: boolean;
  /** `RELEASED on CONSENT_EMAIL by R4`, `WITHHELD because OBJECTED by R3`. */
  readonly expected: string;
  readonly found: string;
}

function sentence(grounds: readonly string[] | null, reason: string, rules: readonly string[]): string {
  const verdict = grounds === null ? `WITHHELD because ${reason}` : `RELEASED on ${[...grounds].sort().join(', ')}`;
  return `${verdict} by ${rules.join(', ')}`;
}

/** What the policy says of a case, beside what the case expects. The expected rule must be among those that decide. */
export function runCase(policy: Policy, { facts, role, purpose, category, at, expected, rule }: PolicyCase): CaseOutcome {
  const { verdict, rules } = explain(facts, policy, role, purpose, category, at);
  const cited = rules.includes(rule) ? [rule] : rules;
  const found = verdict.decision === 'RELEASED' ? sentence(verdict.grounds, '', cited) : sentence(null, verdict.reason, cited);
  const wanted = 'released' in expected ? sentence(expected.released, '', [rule]) : sentence(null, expected.withheld, [rule]);
  return { passed: found === wanted, expected: wanted, found };
}
