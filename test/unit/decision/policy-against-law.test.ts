import { faultsOf, SMALL } from './small-policy';

describe('a policy that the law does not permit is refused', () => {
  it.each([
    [
      'a no for an assessment',
      SMALL.replace('[A6-1-b]', '[A6-1-b, A6-1-f]').replace('accepts', 'assessment: no\n    accepts'),
      'purposes.CustomerCare.assessment: "no" names no assessment',
    ],
    [
      'a dash for an assessment',
      SMALL.replace('accepts', "assessment: '-'\n    accepts"),
      'purposes.CustomerCare.assessment: an assessment is named by letters, digits, dots and dashes',
    ],
    [
      'a person who sees everybody (GDPR Art. 5(1)(f))',
      SMALL.replace('kind: staff', 'kind: data-subject'),
      'roles.care.purposes.CustomerCare: a role of the kind data-subject sees its holder alone: self',
    ],
    [
      'soft spam by telephone (Codice Art. 130(4))',
      SMALL.replace('[A6-1-b]', "[A6-1-f, 'it:soft-spam-130-4']")
        .replace('accepts', 'assessment: L1\n    accepts')
        .replace('Name: [CONTRACT]', 'TelephoneNumber: [SOFT_SPAM], EmailAddress: [SOFT_SPAM]'),
      'purposes.CustomerCare.accepts.TelephoneNumber: SOFT_SPAM permits e-mail alone (Codice Art. 130(4))',
    ],
    [
      'marketing that no objection ends (GDPR Art. 21(3))',
      SMALL.replaceAll('CustomerCare', 'DirectMarketing'),
      'purposes.DirectMarketing.accepts.Name: CONTRACT would outlast an objection, which stops marketing always (GDPR Art. 21(3))',
    ],
  ])('%s', (_, policy, fault) => {
    expect(faultsOf(policy)).toEqual([fault]);
  });

  const accepting = (purpose: string, bases: string, category: string, ground: string): readonly string[] =>
    faultsOf(
      SMALL.replaceAll('CustomerCare', purpose)
        .replace('[A6-1-b]', bases)
        .replace('accepts', 'assessment: L1\n    accepts')
        .replace('Name: [CONTRACT]', `${category}: [${ground}]`),
    );

  it.each(['TelephoneNumber', 'PhysicalAddress', 'Contact'])('soft spam by %s (Codice Art. 130(4))', (category) => {
    expect(accepting('CustomerCare', "[A6-1-f, 'it:soft-spam-130-4']", category, 'SOFT_SPAM')).toHaveLength(1);
  });

  it.each([
    ['Marketing', '[A6-1-b]', 'CONTRACT'],
    ['SocialMediaMarketing', '[A6-1-b]', 'PRE_CONTRACT'],
    ['TargetedAdvertising', '[A6-1-c]', 'LEGAL_OBLIGATION'],
    ['DirectMarketing', '[A6-1-d]', 'VITAL_INTEREST'],
  ])('%s on the basis %s by %s, which no objection ends (GDPR Art. 21(3))', (purpose, bases, ground) => {
    expect(accepting(purpose, bases, 'Name', ground)).toHaveLength(1);
    expect(accepting('CustomerCare', bases, 'Name', ground)).toEqual([]);
  });

  it.each([
    ['A6-1-b', 'CONTRACT'],
    ['A6-1-b', 'PRE_CONTRACT'],
    ['A6-1-f', 'LEGITIMATE_INTEREST'],
    ['A6-1-a', 'CONSENT'],
    ['A6-1-a', 'CONSENT_PROFILING'],
  ])('a special category on the basis %s by %s (GDPR Art. 9(2))', (basis, ground) => {
    for (const category of ['Health', 'TradeUnionMembership'])
      expect(accepting('CustomerCare', `[${basis}]`, category, ground)).toHaveLength(1);
  });
});
