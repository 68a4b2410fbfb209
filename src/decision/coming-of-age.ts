import { groundsMask } from '../vocabulary/grounds';
import { decide } from './decide';
import type { Facts, Instant } from './facts';
import type { Policy, PurposePolicy } from './policy';
import { relevantGrounds } from './question';
import { CONSENT_GROUNDS } from './rules';
import { standings } from './standings';

/** R6, R9, R10. */
const CLOSED_TO_CHILDREN = groundsMask([...CONSENT_GROUNDS, 'LEGITIMATE_INTEREST', 'SOFT_SPAM']);

/** Whether a person's age can decide about a release for this purpose. */
export function heedsAge(purpose: PurposePolicy): boolean {
  return (relevantGrounds(purpose) & CLOSED_TO_CHILDREN) !== 0;
}

/** Whether the facts `after` give, for some purpose, now or at some later instant, a ground that those `before` do not give. */
export function opensMore(before: Facts, after: Facts, policy: Policy, now: Instant): boolean {
  return [...policy.purposes.keys()].some((purpose) => {
    const spans = [...standings(before, policy, purpose), ...standings(after, policy, purpose)];
    const instants = [now, ...spans.flatMap(({ from, to }) => [from, to]).filter((at) => at > now && at < Infinity)];
    return instants.some((at) => (decide(after, policy, purpose, at).grounds & ~decide(before, policy, purpose, at).grounds) !== 0);
  });
}
