import type { Category } from '../vocabulary/categories';
import { groundIndex, groundsMask, groundsIn, type Ground } from '../vocabulary/grounds';
import type { Purpose } from '../vocabulary/purposes';
import { reasonOf, strongestReason, type Reason } from '../vocabulary/reasons';
import type { Standing } from './facts';
import type { Policy } from './policy';

/** What the policy says of a category for a role and a purpose before any person is known. */
export type StaticVerdict =
  | { readonly sort: 'withheld'; readonly reason: Reason }
  | { readonly sort: 'depends'; readonly accepted: readonly Ground[]; readonly mask: number };

/** Whether a category can be released at all to this role for this purpose, and on which grounds of the person. */
export function staticVerdict(policy: Policy, role: string, purpose: Purpose, category: Category): StaticVerdict {
  const rolePolicy = policy.roles.get(role);
  if (rolePolicy === undefined) return { sort: 'withheld', reason: 'NO_ROLE' };
  if (!rolePolicy.purposes.has(purpose)) return { sort: 'withheld', reason: 'PURPOSE_NOT_PERMITTED' };
  if (!rolePolicy.categories.has(category)) return { sort: 'withheld', reason: 'NO_ROLE' };
  const accepted = policy.purposes.get(purpose)?.accepts.get(category) ?? [];
  if (accepted.length === 0) return { sort: 'withheld', reason: 'PURPOSE_NOT_PERMITTED' };
  return { sort: 'depends', accepted, mask: groundsMask(accepted) };
}

/** Why a standing does not release what these grounds would release: the strongest reason among the grounds that are missing. */
export function withholdingReason(accepted: readonly Ground[], reasons: string): Reason {
  return strongestReason(accepted.map((ground) => reasonOf(reasons[groundIndex(ground)])));
}

export type Verdict =
  { readonly decision: 'RELEASED'; readonly grounds: readonly Ground[] } | { readonly decision: 'WITHHELD'; readonly reason: Reason };

/** The verdict on one category of one person; the oracle of the SQL masks and of the leaf guard. */
export function verdict(policy: Policy, role: string, purpose: Purpose, category: Category, standing: Standing): Verdict {
  const known = staticVerdict(policy, role, purpose, category);
  if (known.sort === 'withheld') return { decision: 'WITHHELD', reason: known.reason };
  const held = standing.grounds & known.mask;
  if (held !== 0) return { decision: 'RELEASED', grounds: groundsIn(held) };
  return { decision: 'WITHHELD', reason: withholdingReason(known.accepted, standing.reasons) };
}
