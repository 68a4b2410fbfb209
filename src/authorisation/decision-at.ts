import { decide } from '../decision/decide';
import type { Facts, Instant, StandingSpan } from '../decision/facts';
import type { Policy } from '../decision/policy';
import { runs } from '../decision/question';
import type { Purpose } from '../vocabulary/purposes';

/** A row of `authorisation`: what was decided of a person for a purpose, and when that holds. */
export interface StoredDecision extends StandingSpan {
  readonly id: number;
  readonly purpose: Purpose;
}

/** Facts, and the stored decisions that follow from them, both of one moment of the store's, but for records that were merged into the person's, which are read just after. */
export interface DecidedFacts {
  readonly facts: Facts;
  readonly decisions: readonly StoredDecision[];
  /** That moment by the clock of the store, by which rows are released: a gateway's own may be ahead of it or behind. */
  readonly at: Instant;
}

/**
 * The stored decision that says of a purpose and an instant what these facts say. Null where none does: a person who gives no ground has none, and
 * of what was over when it was decided none was stored.
 */
export function decisionAt({ facts, decisions }: DecidedFacts, policy: Policy, purpose: Purpose, at: Instant): StoredDecision | null {
  const { reasons, basis } = decide(facts, policy, purpose, at);
  // Compared with what was decided, and not by the clock alone: an event must never name another decision than the one that was told.
  const says = (each: StoredDecision): boolean =>
    each.purpose === purpose && runs(each, at) && each.reasons === reasons && each.basis === basis;
  return decisions.find(says) ?? null;
}
