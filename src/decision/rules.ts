import type { Ground } from '../vocabulary/grounds';
import type { Reason } from '../vocabulary/reasons';

/**
 * The law of `decide`, in the order in which it is applied. Each rule is cited by its number where it is carried out.
 *
 *  R0  What the policy does not declare does not exist: a purpose, a basis, a ground that no category accepts.
 *  R1  Data from a source that was not found lawful are not processed, whatever the person said; only the person's own rights can still
 *      be served with them.
 *  R2  While processing is restricted, nothing is released but for purposes that Art. 18(2) leaves open.
 *  R3  While an objection to the purpose, or to one above it, is in force, everything falls that rests on will or interest:
 *      consent, legitimate interest, soft spam, public task. Contract, legal obligation and vital interest stay.
 *  R4  A consent holds by the latest event on its line (purpose, channel, kind of processing), over all records: only a grant that has
 *      begun and has not ended releases. A grant that begins later does not end the one that runs until then. Of records of one person
 *      that were merged, the stop of either counts, also against a later grant in the other, until the person speaks again.
 *  R5  A grant never flows down the tree of purposes, a stop does: a withdrawal, revocation, invalidation or refusal of a purpose above,
 *      or of the purpose as a whole, that is later than a narrower grant ends it.
 *  R6  A grant that a child expressed alone is void, also after the birthday: it opens nothing and displaces nothing that was said, in this
 *      record or in one that was merged. The guardian's counts.
 *  R7  A contract, or steps before one, are a ground while they run.
 *  R8  Legal obligation, vital interest and public task hold where the purpose declares the basis.
 *  R9  Legitimate interest needs a written assessment, data that were collected for the purpose, and a person of age to be weighed
 *      against; a child's interests prevail.
 *  R10 Soft spam: e-mail given in a sale, for own similar products, to a person of age who neither objected nor refused.
 */
export const RULES = {
  R0: { article: 'GDPR Art. 5(1)(b), 5(2), 25(2)', sentence: 'The policy does not declare this.' },
  R1: {
    article: 'GDPR Art. 5(1)(a); Codice Art. 2-decies',
    sentence: 'Only data from a source found lawful may be processed, save to serve the rights of the person.',
  },
  R2: { article: 'GDPR Art. 18', sentence: 'Restricted data may only be stored, save for the purposes of Art. 18(2).' },
  R3: { article: 'GDPR Art. 21(1)-(3)', sentence: 'An objection stops what rests on consent or on an interest.' },
  R4: { article: 'GDPR Art. 6(1)(a), 7', sentence: 'The latest word of the person on this purpose, channel and processing decides.' },
  R5: { article: 'GDPR Art. 7(3)', sentence: 'A withdrawal reaches all that is under it; a grant does not.' },
  R6: { article: 'GDPR Art. 8; Codice Art. 2-quinquies', sentence: 'Under the age of consent the guardian consents.' },
  R7: { article: 'GDPR Art. 6(1)(b)', sentence: 'A contract, or steps before one, are a ground while they run.' },
  R8: { article: 'GDPR Art. 6(1)(c)-(e)', sentence: 'Legal obligation, vital interest and public task hold where declared.' },
  R9: {
    article: 'GDPR Art. 6(1)(f), 6(4)',
    sentence: 'Legitimate interest: assessed, compatible with the collection, not against a child.',
  },
  R10: { article: 'Codice Art. 130(4)', sentence: 'E-mail given in a sale may be used for own similar products until refused.' },
} as const satisfies Record<string, { article: string; sentence: string }>;

export type RuleNumber = keyof typeof RULES;

/** What a rule found about one ground: it holds and rests on `reference`, or it does not, and why. */
export type Finding =
  | { readonly holds: true; readonly rule: RuleNumber; readonly reference: string | null }
  | { readonly holds: false; readonly rule: RuleNumber; readonly reason: Reason };

/** A ground that holds by this rule; `reference` names what it rests on, as a consent record. */
export function holds(rule: RuleNumber, reference: string | null = null): Finding {
  return { holds: true, rule, reference };
}

/** A ground that does not hold, and why. */
export function fails(rule: RuleNumber, reason: Reason): Finding {
  return { holds: false, rule, reason };
}

/** The edition of this law. Raise it whenever a rule changes: stored decisions are then made anew at the next start. */
export const LAW_EDITION = 4;

/** The grounds that rest on something the person said. */
export const CONSENT_GROUNDS = [
  'CONSENT',
  'CONSENT_EMAIL',
  'CONSENT_PHONE',
  'CONSENT_POSTAL',
  'CONSENT_SOCIAL',
  'CONSENT_WEB',
  'CONSENT_PROFILING',
  'EXPLICIT_CONSENT',
] as const satisfies readonly Ground[];
