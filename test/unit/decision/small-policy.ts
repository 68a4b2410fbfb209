import { parsePolicy, PolicyError } from '../../../src/decision/parse-policy';

/** A policy of one purpose and one role. */
export const SMALL = `
consentAge: 14
purposes:
  CustomerCare:
    activity: Care
    legalBases: [A6-1-b]
    accepts: { Name: [CONTRACT] }
roles:
  care:
    description: Cares.
    kind: staff
    purposes: { CustomerCare: all }
    types: [Person]
`;

/** Why a policy is refused; none where it is accepted. */
export function faultsOf(policy: string): readonly string[] {
  try {
    parsePolicy(policy);
  } catch (error) {
    if (error instanceof PolicyError) return error.faults;
    throw error;
  }
  return [];
}
