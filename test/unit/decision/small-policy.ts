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

/** Why a policy is refused, in English, where it is refused in Italian as well; none where it is accepted. */
export function faultsOf(policy: string): readonly string[] {
  try {
    parsePolicy(policy);
  } catch (error) {
    if (error instanceof PolicyError) {
      // What the parser of YAML says, with its line, it says in English alone.
      const ours = error.faults.filter(({ en }) => !/\b(line \d+, column \d+|ReferenceError): /.test(en));
      expect(ours.filter((fault) => fault.en === fault.it)).toEqual([]);
      return error.faults.map(({ en }) => en);
    }
    throw error;
  }
  return [];
}
