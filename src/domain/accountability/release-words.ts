import { graphqlEnum } from '../../vocabulary/graphql-enums';
import { GROUNDS, type Ground } from '../../vocabulary/grounds';
import { REASONS, type Reason } from '../../vocabulary/reasons';

const DECISIONS = ['RELEASED', 'WITHHELD'] as const;
export type ReleaseDecision = (typeof DECISIONS)[number];

export const ReleaseDecisionEnum = graphqlEnum('ReleaseDecision', 'Whether a field is released.', DECISIONS, (decision) =>
  decision === 'RELEASED' ? 'The value is in the answer.' : 'Null stands in the place of the value, whether there is one or not.',
);

const REASON_MEANING: Readonly<Record<Reason, string>> = {
  UNCLASSIFIED_FIELD: 'Nobody said whose data this is.',
  PURPOSE_NOT_DECLARED: 'The request declares no purpose.',
  PURPOSE_NOT_PERMITTED: 'The policy does not release this for the declared purpose.',
  NO_ROLE: 'The role may not read this.',
  NOT_ASSIGNED: 'The person is not assigned to the viewer.',
  ERASED: 'The data were erased (GDPR Art. 17).',
  UNLAWFUL_SOURCE: 'The data come from a source that was not found lawful (GDPR Art. 5(1)(a)).',
  RESTRICTED_ART18: 'Processing is restricted (GDPR Art. 18).',
  LEGAL_HOLD_ONLY: 'The data are kept for a legal claim only.',
  RETENTION_ELAPSED: 'The time for which the data may be kept is over (GDPR Art. 5(1)(e)).',
  MINOR_NO_GUARDIAN: 'A child consented without the guardian, or would have an interest weighed against theirs (GDPR Art. 8).',
  OBJECTED: 'The person objected (GDPR Art. 21).',
  RPO_LISTED: 'The number or address is in the opt-out register (DPR 26/2022).',
  RPO_CHECK_STALE: 'The opt-out register was not consulted lately (DPR 26/2022).',
  CONSENT_INVALIDATED: 'An authority or a court declared the consent invalid.',
  CONSENT_WITHDRAWN: 'The consent was withdrawn or revoked (GDPR Art. 7(3)).',
  CONSENT_REFUSED: 'The person refused.',
  CONSENT_EXPIRED: 'The consent has run out.',
  PURPOSE_INCOMPATIBLE: 'The data were collected for other purposes (GDPR Art. 6(4)).',
  CONSENT_UNKNOWN: 'No consent is known.',
  NO_LEGAL_BASIS: 'There is no legal basis (GDPR Art. 6).',
};

export const WithholdingReasonEnum = graphqlEnum(
  'WithholdingReason',
  'Why a field is withheld; where several reasons hold, the strongest is given.',
  REASONS,
  (reason) => REASON_MEANING[reason],
);

const GROUND_MEANING: Readonly<Record<Ground, string>> = {
  CONTRACT: 'A contract that is running (GDPR Art. 6(1)(b)).',
  PRE_CONTRACT: 'Steps at the request of the person before a contract (GDPR Art. 6(1)(b)).',
  LEGAL_OBLIGATION: 'A legal obligation (GDPR Art. 6(1)(c)).',
  VITAL_INTEREST: 'A vital interest (GDPR Art. 6(1)(d)).',
  PUBLIC_TASK: 'A public task (GDPR Art. 6(1)(e)).',
  LEGITIMATE_INTEREST: 'A legitimate interest that was assessed (GDPR Art. 6(1)(f)).',
  SOFT_SPAM: 'E-mail given in a sale, for own similar products (Codice Art. 130(4)).',
  CONSENT: 'Consent to the purpose as a whole (GDPR Art. 6(1)(a)).',
  CONSENT_EMAIL: 'Consent to e-mail (GDPR Art. 6(1)(a)).',
  CONSENT_PHONE: 'Consent to calls (GDPR Art. 6(1)(a)).',
  CONSENT_POSTAL: 'Consent to letters (GDPR Art. 6(1)(a)).',
  CONSENT_SOCIAL: 'Consent to social networks (GDPR Art. 6(1)(a)).',
  CONSENT_WEB: 'Consent on the web (GDPR Art. 6(1)(a)).',
  CONSENT_PROFILING: 'Consent to profiling (GDPR Art. 6(1)(a), 22).',
  EXPLICIT_CONSENT: 'Explicit consent to special categories of data (GDPR Art. 9(2)(a)).',
};

export const GroundEnum = graphqlEnum('Ground', 'On what a release can rest.', GROUNDS, (ground) => GROUND_MEANING[ground]);
