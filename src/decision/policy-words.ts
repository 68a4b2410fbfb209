/** The GraphQL types that a role may be given; the guard checks at the start that the schema has exactly these. */
export const POLICY_TYPES = [
  'Person',
  'PostalAddress',
  'ContactPoint',
  'Account',
  'AccountMembership',
  'Interaction',
  'Opportunity',
  'Product',
  'Order',
  'OrderLine',
  'ConsentRecord',
  'ConsentEvent',
  'Contract',
  'AccessEvent',
  'AccessExplanation',
] as const;

/** The mutations that a role may be given. */
export const POLICY_COMMANDS = [
  'recordConsent',
  'withdrawConsent',
  'objectToProcessing',
  'restrictProcessing',
  'liftRestriction',
  'createPerson',
  'updatePerson',
  'logInteraction',
  'createOpportunity',
  'advanceOpportunity',
  'winOpportunity',
  'loseOpportunity',
] as const;
