import { heedsAge } from '../../../src/decision/coming-of-age';
import type { Facts } from '../../../src/decision/facts';
import { opensMore, showsMore } from '../../../src/decision/opens-more';
import { parsePolicy } from '../../../src/decision/parse-policy';
import { ofAgeFrom } from '../../../src/decision/question';
import type { Purpose } from '../../../src/vocabulary/purposes';

const policy = parsePolicy(`
consentAge: 14
purposes:
  DirectMarketing:
    activity: Marketing
    legalBases: [A6-1-a]
    accepts: { Name: [CONSENT] }
  CustomerCare:
    activity: Care
    legalBases: [A6-1-b, A6-1-f]
    assessment: LIA-2
    accepts: { Name: [CONTRACT, LEGITIMATE_INTEREST] }
  TechnicalServiceProvision:
    activity: Support
    legalBases: [A6-1-b]
    accepts: { Name: [CONTRACT] }
roles:
  all-round:
    description: Does everything.
    kind: staff
    purposes: { DirectMarketing: all, CustomerCare: all, TechnicalServiceProvision: all }
    categories: all
    types: all
`);

const NOW = Date.UTC(2026, 0, 1);
const born = (year: number): number => Date.UTC(year, 5, 1);

const CHILD: Facts = {
  birthDate: born(2016),
  source: { id: 's', verdict: 'LAWFUL' },
  collectedFor: [],
  consents: [],
  contracts: [{ id: 'c', kind: 'CONTRACT', from: 0, to: Infinity, emailGivenInSale: true }],
  objections: [],
  restrictions: [],
};

/** A consent that the person gave alone in 2025, running until `validTo`. */
function consented(validTo: number): Facts {
  const at = Date.UTC(2025, 0, 1);
  const event = { version: 1, at, state: 'ConsentGiven', expressedBy: 'SUBJECT', validFrom: at, validTo } as const;
  return { ...CHILD, consents: [{ recordId: 'r', purpose: 'DirectMarketing', channel: null, processing: null, events: [event] }] };
}

const madeBorn = (facts: Facts, birthDate: number | null): boolean => opensMore(facts, { ...facts, birthDate }, policy, NOW);

describe('a change of facts opens more', () => {
  it.each([
    ['nothing rests on the age', CHILD, born(1980), false],
    ['an interest is no longer against a child', { ...CHILD, collectedFor: ['CustomerCare'] }, born(1980), true],
    ['that is so only some years earlier than before', { ...CHILD, collectedFor: ['CustomerCare'] }, born(2015), true],
    ['the birth date is no longer known', { ...CHILD, collectedFor: ['CustomerCare'] }, null, true],
    ['the child is younger than was thought', { ...CHILD, collectedFor: ['CustomerCare'] }, born(2018), false],
    ['the consent was an adult’s after all', consented(Infinity), born(1980), true],
    ['that consent is over', consented(NOW - 1), born(1980), false],
    [
      'the person was of age before and is older now',
      { ...CHILD, birthDate: born(1990), collectedFor: ['CustomerCare'] },
      born(1980),
      false,
    ],
  ] as [string, Facts, number | null, boolean][])('or not: %s', (_, facts, birthDate, opens) => {
    expect(madeBorn(facts, birthDate)).toBe(opens);
  });
});

describe('a change of facts shows more', () => {
  const LATER = { ...CHILD.contracts[0]!, from: NOW + 1 };
  it.each([
    ['another ground for what was shown by one', { ...CHILD, contracts: [] }, CHILD, ['CustomerCare'], false],
    ['the first ground for something', { ...CHILD, contracts: [] }, CHILD, ['TechnicalServiceProvision'], true],
    ['that begins only later', { ...CHILD, contracts: [] }, { ...CHILD, contracts: [LATER] }, ['TechnicalServiceProvision'], true],
    ['for another purpose than those asked about', { ...CHILD, contracts: [] }, CHILD, ['DirectMarketing'], false],
    ['for a purpose that the policy does not know', { ...CHILD, contracts: [] }, CHILD, ['PaymentManagement'], false],
    ['less than before', CHILD, { ...CHILD, contracts: [] }, ['TechnicalServiceProvision'], false],
  ] as [string, Facts, Facts, Purpose[], boolean][])('or not: %s', (_, before, after, purposes, shows) => {
    const adult = { birthDate: born(1980), collectedFor: ['CustomerCare'] } as const;
    expect(showsMore({ ...before, ...adult }, { ...after, ...adult }, policy, purposes, NOW)).toBe(shows);
  });
});

it('a purpose heeds the age where it rests on consent, on an interest or on soft spam', () => {
  expect([...policy.purposes.values()].filter(heedsAge).map(({ purpose }) => purpose)).toEqual(['DirectMarketing', 'CustomerCare']);
});

it.each([
  ['on the birthday itself', '2012-11-22', '2026-11-22'],
  ['born on 29 February, on 1 March', '2012-02-29', '2026-03-01'],
  ['born and come of age in leap years, on 29 February', '2012-02-29', '2028-02-29', 16],
])('somebody is of age %s', (_when, born, day, age = 14) => {
  expect(ofAgeFrom(Date.parse(born), age)).toBe(Date.parse(day));
});
