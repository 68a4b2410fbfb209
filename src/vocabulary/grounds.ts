/**
 * A ground is a reason in law, present for one person and one purpose, on which some categories may be released. Each has one bit, so
 * that all the grounds of a person fit an integer and a release is one bit test. Bits are stored: never renumber, only append (< 29).
 */
const GROUND = {
  CONTRACT: { bit: 0, basis: 'A6-1-b' },
  PRE_CONTRACT: { bit: 1, basis: 'A6-1-b' },
  LEGAL_OBLIGATION: { bit: 2, basis: 'A6-1-c' },
  VITAL_INTEREST: { bit: 3, basis: 'A6-1-d' },
  PUBLIC_TASK: { bit: 4, basis: 'A6-1-e' },
  LEGITIMATE_INTEREST: { bit: 5, basis: 'A6-1-f' },
  SOFT_SPAM: { bit: 6, basis: 'it:soft-spam-130-4' },
  CONSENT: { bit: 7, basis: 'A6-1-a' },
  CONSENT_EMAIL: { bit: 8, basis: 'A6-1-a' },
  CONSENT_PHONE: { bit: 9, basis: 'A6-1-a' },
  CONSENT_POSTAL: { bit: 10, basis: 'A6-1-a' },
  CONSENT_SOCIAL: { bit: 11, basis: 'A6-1-a' },
  CONSENT_WEB: { bit: 12, basis: 'A6-1-a' },
  CONSENT_PROFILING: { bit: 13, basis: 'A6-1-a' },
  EXPLICIT_CONSENT: { bit: 14, basis: 'A9-2-a' },
} as const;

export type Ground = keyof typeof GROUND;
export type LegalBasis = (typeof GROUND)[Ground]['basis'];

export const GROUNDS = Object.keys(GROUND) as readonly Ground[];

/** The ground's bit, as a mask: `1 << n`. */
export function groundBit(ground: Ground): number {
  return 1 << GROUND[ground].bit;
}

/** The position of the ground in a standing's `reasons` text. */
export function groundIndex(ground: Ground): number {
  return GROUND[ground].bit;
}

/** The legal basis that a ground is a case of. */
export function legalBasisOf(ground: Ground): LegalBasis {
  return GROUND[ground].basis;
}

/** The union of the grounds' bits. */
export function groundsMask(grounds: Iterable<Ground>): number {
  let mask = 0;
  for (const ground of grounds) mask |= groundBit(ground);
  return mask;
}

/** The grounds whose bits a mask holds, in the order of the bits. */
export function groundsIn(mask: number): readonly Ground[] {
  return GROUNDS.filter((ground) => (mask & groundBit(ground)) !== 0);
}

/** Stamp bit: the row was released by the store (every released row carries it). */
export const RELEASED_ROW = 1 << 30;

/** Stamp bit: the category that this row's kind selects is released (a contact point is an e-mail, or a telephone number, …). */
export const RELEASED_KIND = 1 << 29;

/** The stamp of a row that is about no person: everything static passes, nothing is withheld. */
export const ABOUT_NO_PERSON = RELEASED_ROW | RELEASED_KIND | (RELEASED_KIND - 1);
