import { GROUNDS, groundsMask, groundBit, legalBasisOf, type Ground } from '../vocabulary/grounds';
import { PURPOSES, purposeLineage, type Purpose } from '../vocabulary/purposes';
import type { Facts, Instant } from './facts';
import type { Policy, PurposePolicy } from './policy';

/** One person, one declared purpose, one instant: what the rules are asked about. */
export interface Question {
  readonly facts: Facts;
  readonly purpose: PurposePolicy;
  /** The purpose itself, then those above it. */
  readonly lineage: readonly Purpose[];
  /** First instant at which the person is of the age of consent; -Infinity when the birth date is unknown. */
  readonly ofAgeFrom: Instant;
  readonly now: Instant;
}

const LINEAGES = Object.fromEntries(PURPOSES.map((purpose) => [purpose, purposeLineage(purpose)])) as Record<Purpose, readonly Purpose[]>;

/** The purpose and those above it; the same array each time. */
export function lineageOf(purpose: Purpose): readonly Purpose[] {
  return LINEAGES[purpose];
}

/**
 * Midnight UTC of the birthday on which a person reaches `age` years. Born on 29 February, the day is 1 March; and UTC midnight is after
 * the Italian one: where in doubt, still a child.
 */
export function ofAgeFrom(birthDate: Instant | null, age: number): Instant {
  if (birthDate === null) return -Infinity;
  const born = new Date(birthDate);
  return Date.UTC(born.getUTCFullYear() + age, born.getUTCMonth(), born.getUTCDate());
}

/** Whether the instant lies in [from, to). */
export function runs(span: { readonly from: Instant; readonly to: Instant }, now: Instant): boolean {
  return span.from <= now && now < span.to;
}

const RELEVANT = new WeakMap<PurposePolicy, number>();

/**
 * The grounds that can release something for this purpose, as a mask: accepted by some category, their basis declared. Others are not
 * asked for (R0): a ground that releases no category would only reveal that the person exists.
 */
export function relevantGrounds(purpose: PurposePolicy): number {
  const known = RELEVANT.get(purpose);
  if (known !== undefined) return known;
  const accepted = groundsMask([...purpose.accepts.values()].flat());
  const mask = groundsMask(GROUNDS.filter((ground) => isIn(accepted, ground) && purpose.legalBases.includes(legalBasisOf(ground))));
  RELEVANT.set(purpose, mask);
  return mask;
}

/** Whether a mask holds the bit of a ground. */
export function isIn(mask: number, ground: Ground): boolean {
  return (mask & groundBit(ground)) !== 0;
}

/** What the rules are asked about a person and a purpose; null where the policy does not describe the purpose. */
export function questionOf(facts: Facts, policy: Policy, purpose: Purpose, now: Instant): Question | null {
  const declared = policy.purposes.get(purpose);
  if (declared === undefined) return null;
  return { facts, purpose: declared, lineage: lineageOf(purpose), ofAgeFrom: ofAgeFrom(facts.birthDate, policy.consentAge), now };
}
