import { groundsMask } from '../vocabulary/grounds';
import type { Purpose } from '../vocabulary/purposes';
import { decide } from './decide';
import type { Facts, Instant } from './facts';
import type { Policy } from './policy';
import { standings } from './standings';

/** What a purpose releases by the grounds of two standings: whether `after` opens something that `before` does not. */
type Compare = (before: number, after: number, policy: Policy, purpose: Purpose) => boolean;

/** Whether they differ so for one of these purposes, now or at some later instant. */
function everDiffer(
  compare: Compare,
  [before, after]: readonly [Facts, Facts],
  purposes: Iterable<Purpose>,
  policy: Policy,
  now: Instant,
): boolean {
  return [...purposes].some((purpose) => {
    const spans = [...standings(before, policy, purpose), ...standings(after, policy, purpose)];
    const instants = [now, ...spans.flatMap(({ from, to }) => [from, to]).filter((at) => at > now && at < Infinity)];
    return instants.some((at) =>
      compare(decide(before, policy, purpose, at).grounds, decide(after, policy, purpose, at).grounds, policy, purpose),
    );
  });
}

/** Whether the facts `after` give, for some purpose, now or at some later instant, a ground that those `before` do not give. */
export function opensMore(before: Facts, after: Facts, policy: Policy, now: Instant): boolean {
  return everDiffer((given, more) => (more & ~given) !== 0, [before, after], policy.purposes.keys(), policy, now);
}

function showsCategory(before: number, after: number, policy: Policy, purpose: Purpose): boolean {
  const masks = [...(policy.purposes.get(purpose)?.accepts.values() ?? [])].map(groundsMask);
  return masks.some((mask) => (after & mask) !== 0 && (before & mask) === 0);
}

/** Whether the facts `after` release, for one of these purposes, now or at some later instant, a category of data that those `before` withhold. */
export function showsMore(before: Facts, after: Facts, policy: Policy, purposes: Iterable<Purpose>, now: Instant): boolean {
  return everDiffer(showsCategory, [before, after], purposes, policy, now);
}
