/**
 * Why a cell is withheld, the strongest first: where several reasons hold, the one nearest the top is given. The letter is how a
 * standing stores it, one per ground; letters are stored: never reuse one.
 */
const LETTER_OF = {
  UNCLASSIFIED_FIELD: 'A',
  PURPOSE_NOT_DECLARED: 'B',
  PURPOSE_NOT_PERMITTED: 'C',
  NO_ROLE: 'D',
  NOT_ASSIGNED: 'E',
  ERASED: 'F',
  UNLAWFUL_SOURCE: 'G',
  RESTRICTED_ART18: 'H',
  LEGAL_HOLD_ONLY: 'I',
  RETENTION_ELAPSED: 'J',
  MINOR_NO_GUARDIAN: 'K',
  OBJECTED: 'L',
  RPO_LISTED: 'M',
  RPO_CHECK_STALE: 'N',
  CONSENT_INVALIDATED: 'O',
  CONSENT_WITHDRAWN: 'P',
  CONSENT_REFUSED: 'Q',
  CONSENT_EXPIRED: 'R',
  PURPOSE_INCOMPATIBLE: 'S',
  CONSENT_UNKNOWN: 'T',
  NO_LEGAL_BASIS: 'U',
} as const;

export type Reason = keyof typeof LETTER_OF;

export const REASONS = Object.keys(LETTER_OF) as readonly Reason[];

const REASON_OF = new Map<string, Reason>(REASONS.map((reason) => [LETTER_OF[reason], reason]));

/** The letter under which a reason is stored beside a decision. */
export function reasonLetter(reason: Reason): string {
  return LETTER_OF[reason];
}

/** The reason of a stored letter; an unknown letter is NO_LEGAL_BASIS, which withholds. */
export function reasonOf(letter: string | undefined): Reason {
  return REASON_OF.get(letter ?? '') ?? 'NO_LEGAL_BASIS';
}

/** The strongest of the reasons (the one nearest the top of the list), or NO_LEGAL_BASIS when there is none. */
export function strongestReason(reasons: Iterable<Reason>): Reason {
  let strongest: Reason = 'NO_LEGAL_BASIS';
  for (const reason of reasons) if (REASONS.indexOf(reason) < REASONS.indexOf(strongest)) strongest = reason;
  return strongest;
}
