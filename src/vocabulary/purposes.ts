/** The closed tree of purposes (W3C DPV 2.3): what each is, and what it stands under. A grant never flows down this tree; a withdrawal does. */
const TREE = {
  CustomerRelationshipManagement: { parent: null, meaning: 'Following customers and prospects.' },
  AccountManagement: { parent: null, meaning: 'Keeping the accounts of organisations, and their people in their position there.' },
  CustomerOrderManagement: { parent: null, meaning: 'Taking, carrying out and invoicing orders.' },
  FulfilmentOfContractualObligation: { parent: null, meaning: 'Doing what a contract with the person promises: delivery, installation.' },
  EstablishContractualAgreement: { parent: null, meaning: 'Offers, and the conclusion of contracts.' },
  PaymentManagement: { parent: null, meaning: 'Payments, reminders and refunds.' },
  CustomerCare: { parent: null, meaning: 'Helping those who turn to customer service.' },
  CommunicationForCustomerCare: { parent: 'CustomerCare', meaning: 'Writing and speaking to them for that.' },
  CustomerClaimsManagement: { parent: 'CustomerCare', meaning: 'Complaints and claims.' },
  TechnicalServiceProvision: { parent: null, meaning: 'Technical support of what was sold.' },
  RepairImpairments: { parent: 'TechnicalServiceProvision', meaning: 'Finding and mending faults of it.' },
  Marketing: { parent: null, meaning: 'Making known what is sold, in general.' },
  DirectMarketing: { parent: 'Marketing', meaning: 'Offers to the person by name, on a channel.' },
  SocialMediaMarketing: { parent: 'Marketing', meaning: 'Offers in social networks.' },
  TargetedAdvertising: { parent: 'Marketing', meaning: 'Advertising chosen by what is known of the person.' },
  ProvideProductRecommendations: { parent: null, meaning: 'Recommending products by what the person bought or likes.' },
  ServiceUsageAnalytics: { parent: null, meaning: 'Learning how what is offered is used.' },
  CommercialResearch: { parent: null, meaning: 'Surveys and market research.' },
  LegalCompliance: { parent: null, meaning: 'Doing what a law demands, and showing that it was done.' },
  FraudPreventionAndDetection: { parent: null, meaning: 'Preventing and finding fraud.' },
  EnforceSecurity: { parent: null, meaning: 'Keeping systems and data secure.' },
  DisputeManagement: { parent: null, meaning: 'Disputes, in court and out of it.' },
  RightsFulfilment: { parent: null, meaning: 'Serving the rights of the person (GDPR Art. 15 to 22).' },
  VendorSelectionAssessment: { parent: null, meaning: 'Assessing and choosing suppliers.' },
  SellDataToThirdParties: { parent: null, meaning: 'Selling data to others.' },
} as const;

export type Purpose = keyof typeof TREE;

export const PURPOSES = Object.keys(TREE) as readonly Purpose[];

/** The purpose's IRI in the Data Privacy Vocabulary. */
export function purposeIri(purpose: Purpose): string {
  return `https://w3id.org/dpv#${purpose}`;
}

/** What the purpose is, in a sentence. */
export function purposeMeaning(purpose: Purpose): string {
  return TREE[purpose].meaning;
}

/** The purpose next above; null at the top of the tree. */
export function parentPurpose(purpose: Purpose): Purpose | null {
  return TREE[purpose].parent;
}

/** The purpose itself and all above it: whoever withdraws from one of these withdraws from the purpose. */
export function purposeLineage(purpose: Purpose): readonly Purpose[] {
  const { parent } = TREE[purpose];
  return parent === null ? [purpose] : [purpose, ...purposeLineage(parent)];
}

/** Whether the closed tree has a purpose of this name. */
export function isPurpose(name: string): name is Purpose {
  return Object.hasOwn(TREE, name);
}
