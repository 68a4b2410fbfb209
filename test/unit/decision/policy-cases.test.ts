import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePolicy } from '../../../src/decision/parse-policy';
import { parseCases, parseCast } from '../../../src/decision/policy-cases';
import { runCase } from '../../../src/decision/run-case';

const policy = parsePolicy(readFileSync(join(__dirname, '..', '..', '..', 'policy', 'policy.yaml'), 'utf8'));
const cast = parseCast(`
Ada:
  born: 1980-01-01
  source: LAWFUL
  collectedFor: [CustomerCare]
  contracts: [{ id: c1, from: 2020-01-01T00:00:00Z }]
`);

const cases = (verdict: string): string => `
now: 2026-01-01T00:00:00Z
cases:
  - case: Ada is released to customer care
    person: Ada
    role: customer-service
    purpose: CustomerCare
    category: Name
    ${verdict}
    rule: R7
`;

function outcome(verdict: string): ReturnType<typeof runCase> {
  const [first] = parseCases(cases(verdict), cast, policy, 'cases.yaml');
  if (first === undefined) throw new Error('no case');
  return runCase(policy, first);
}

it('passes where policy and case agree', () => {
  expect(outcome('released: [LEGITIMATE_INTEREST, CONTRACT]')).toEqual({
    passed: true,
    expected: 'RELEASED on CONTRACT, LEGITIMATE_INTEREST by R7',
    found: 'RELEASED on CONTRACT, LEGITIMATE_INTEREST by R7',
  });
});

it('fails where the verdict differs, and says both', () => {
  expect(outcome('withheld: OBJECTED')).toEqual({
    passed: false,
    expected: 'WITHHELD because OBJECTED by R7',
    found: 'RELEASED on CONTRACT, LEGITIMATE_INTEREST by R7',
  });
});

it('fails where the ground differs', () => {
  expect(outcome('released: [CONTRACT]').passed).toBe(false);
});

it('fails where another rule decided, and names those that did', () => {
  const [first] = parseCases(cases('released: [LEGITIMATE_INTEREST, CONTRACT]').replace('R7', 'R4'), cast, policy, 'cases.yaml');
  expect(first && runCase(policy, first)).toMatchObject({ passed: false, found: 'RELEASED on CONTRACT, LEGITIMATE_INTEREST by R7, R9' });
});

it('fails where a case expects a release that is withheld', () => {
  const [first] = parseCases(cases('released: [CONTRACT]').replace('category: Name', 'category: Health'), cast, policy, 'cases.yaml');
  expect(first && runCase(policy, first)).toMatchObject({ passed: false, found: 'WITHHELD because NO_ROLE by R0' });
});

it.each([
  ['a case that expects nothing', cases(''), 'cases.yaml: cases.0: say either "released" or "withheld"'],
  [
    'a case that expects both',
    cases('released: [CONTRACT]\n    withheld: OBJECTED'),
    'cases.yaml: cases.0: say either "released" or "withheld"',
  ],
  [
    'a person that is not of the cast',
    cases('withheld: OBJECTED').replace('person: Ada', 'person: Eve'),
    'cases.yaml: Ada is released to customer care: Eve is not of the cast',
  ],
  [
    'a role that the policy does not know',
    cases('withheld: NO_ROLE').replace('customer-service', 'customer-servce').replace('R7', 'R0'),
    'cases.yaml: Ada is released to customer care: customer-servce is no role of the policy: sales, ',
  ],
  [
    'a day for an instant',
    cases('withheld: OBJECTED').replace('T00:00:00Z', ''),
    'cases.yaml: now: an instant is expected: 2026-11-22T09:00:00Z',
  ],
  ['a bracket left open', cases('released: ['), 'cases.yaml is not YAML:\n  - line 10, column 5: Flow sequence'],
  ['no ground at all', cases('released: []'), 'Troppo piccolo: array deve avere >=1 elementi'],
  ['an alias of nothing', cases('released: *none'), 'cases.yaml: ReferenceError: Unresolved alias'],
  ['a key given twice', cases('withheld: OBJECTED\n    withheld: OBJECTED'), 'cases.yaml: line 10, column 5: Map keys must be unique'],
])('%s is refused', (_what, text, fault) => {
  expect(() => parseCases(text, cast, policy, 'cases.yaml')).toThrow(fault);
});

it('a cast with an unknown setting is refused', () => {
  expect(() => parseCast('Ada: { born: today, source: LAWFUL, collectedFor: [], hat: red }')).toThrow(
    /cast\.yaml: Ada\.born: a day is expected: 1988-04-12\n.*cast\.yaml: Ada\.hat: this is not a known name here/,
  );
});
