/** The closed tree of purposes (W3C DPV 2.3). A grant never flows down this tree; a withdrawal does. */
const PARENT_OF = {
  CustomerRelationshipManagement: null,
  AccountManagement: null,
  CustomerOrderManagement: null,
  FulfilmentOfContractualObligation: null,
  EstablishContractualAgreement: null,
  PaymentManagement: null,
  CustomerCare: null,
  CommunicationForCustomerCare: 'CustomerCare',
  CustomerClaimsManagement: 'CustomerCare',
  TechnicalServiceProvision: null,
  RepairImpairments: 'TechnicalServiceProvision',
  Marketing: null,
  DirectMarketing: 'Marketing',
  SocialMediaMarketing: 'Marketing',
  TargetedAdvertising: 'Marketing',
  ProvideProductRecommendations: null,
  ServiceUsageAnalytics: null,
  CommercialResearch: null,
  LegalCompliance: null,
  FraudPreventionAndDetection: null,
  EnforceSecurity: null,
  DisputeManagement: null,
  RightsFulfilment: null,
  VendorSelectionAssessment: null,
  SellDataToThirdParties: null,
} as const;

export type Purpose = keyof typeof PARENT_OF;

export const PURPOSES = Object.keys(PARENT_OF) as readonly Purpose[];

/** The purpose's IRI in the Data Privacy Vocabulary. */
export function purposeIri(purpose: Purpose): string {
  return `https://w3id.org/dpv#${purpose}`;
}

/** The purpose next above; null at the top of the tree. */
export function parentPurpose(purpose: Purpose): Purpose | null {
  return PARENT_OF[purpose];
}

/** The purpose itself and all above it: whoever withdraws from one of these withdraws from the purpose. */
export function purposeLineage(purpose: Purpose): readonly Purpose[] {
  const parent = PARENT_OF[purpose];
  return parent === null ? [purpose] : [purpose, ...purposeLineage(parent)];
}

/** Whether the closed tree has a purpose of this name. */
export function isPurpose(name: string): name is Purpose {
  return Object.hasOwn(PARENT_OF, name);
}
