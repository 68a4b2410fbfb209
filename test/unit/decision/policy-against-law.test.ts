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
});
