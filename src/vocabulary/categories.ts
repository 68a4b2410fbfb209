/** Categories of personal data (W3C DPV personal data extension). */
const IRI_OF = {
  Name: 'pd#Name',
  EmailAddress: 'pd#EmailAddress',
  TelephoneNumber: 'pd#TelephoneNumber',
  PhysicalAddress: 'pd#PhysicalAddress',
  BirthDate: 'pd#BirthDate',
  Identifying: 'pd#Identifying',
  Contact: 'pd#Contact',
  Communication: 'pd#Communication',
  CurrentEmployment: 'pd#CurrentEmployment',
  Purchase: 'pd#Purchase',
  PurchasesAndSpendingHabit: 'pd#PurchasesAndSpendingHabit',
  BrowsingBehaviour: 'pd#BrowsingBehaviour',
  Interest: 'pd#Interest',
  Preference: 'pd#Preference',
  ServiceConsumptionBehaviour: 'pd#ServiceConsumptionBehaviour',
  IncomeBracket: 'pd#IncomeBracket',
  CreditScore: 'pd#CreditScore',
  Health: 'pd#Health',
  TradeUnionMembership: 'pd#TradeUnionMembership',
  PrivacyPreference: 'pd#PrivacyPreference',
} as const;

export type Category = keyof typeof IRI_OF;

export const CATEGORIES = Object.keys(IRI_OF) as readonly Category[];

/** The category's IRI in the Data Privacy Vocabulary. @public for scripts/emit-docs.mjs */
export function categoryIri(category: Category): string {
  return `https://w3id.org/dpv/${IRI_OF[category]}`;
}
