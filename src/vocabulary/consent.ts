/** The states of a consent (W3C DPV). Only the first two release. */
export const CONSENT_STATES = [
  'ConsentGiven',
  'RenewedConsentGiven',
  'ConsentRequested',
  'ConsentRequestDeferred',
  'ConsentRefused',
  'ConsentWithdrawn',
  'ConsentRevoked',
  'ConsentExpired',
  'ConsentInvalidated',
  'ConsentUnknown',
] as const;
export type ConsentState = (typeof CONSENT_STATES)[number];

/** The channels a marketing consent is given for, one by one. */
export const CONSENT_CHANNELS = ['EMAIL', 'PHONE', 'POSTAL', 'SOCIAL', 'WEB'] as const;
export type ConsentChannel = (typeof CONSENT_CHANNELS)[number];

/** Kinds of processing that need a consent line of their own. */
export const PROCESSING_KINDS = ['PROFILING', 'SPECIAL_CATEGORIES'] as const;
export type ProcessingKind = (typeof PROCESSING_KINDS)[number];

/** Who expressed a consent: the data subject, or the guardian of a minor (GDPR Art. 8). */
export const EXPRESSED_BY = ['SUBJECT', 'GUARDIAN'] as const;
export type ExpressedBy = (typeof EXPRESSED_BY)[number];
