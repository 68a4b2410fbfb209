import { parsePolicy } from '../../../src/decision/parse-policy';
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

describe('when and how often somebody is written to or called', () => {
  const sending = (changes: Readonly<Record<string, unknown>>): string =>
    `${SMALL}sending: ${JSON.stringify({
      registerCheckMaxAgeDays: 15,
      endedContractDays: 30,
      callingHours: { weekdays: { from: 9, to: 20 }, saturdays: { from: 10, to: 19 } },
      leastDaysBetweenMessages: 1,
      ...changes,
    })}`;
  const hours = (weekdays: object, saturdays: object = { from: 10, to: 19 }): string => sending({ callingHours: { weekdays, saturdays } });

  it('is what the law says where the policy says nothing', () => {
    expect(parsePolicy(SMALL).sending).toEqual(parsePolicy(sending({})).sending);
  });

  it.each([
    ['fewer hours', hours({ from: 11, to: 12 }, { from: 11, to: 12 })],
    ['a check of the register on the day itself', sending({ registerCheckMaxAgeDays: 0 })],
    ['no consent after the end of a contract', sending({ endedContractDays: 0 })],
    ['one message a year', sending({ leastDaysBetweenMessages: 365 })],
  ])('may be less than the law permits: %s', (_, policy) => {
    expect(faultsOf(policy)).toEqual([]);
  });

  it.each([
    ['calls before nine', hours({ from: 8, to: 20 }), 'callingHours.weekdays.from: not before 9'],
    ['calls after eight', hours({ from: 9, to: 21 }), 'callingHours.weekdays.to: not after 20'],
    ['calls before ten of a Saturday', hours({ from: 9, to: 20 }, { from: 9, to: 19 }), 'callingHours.saturdays.from: not before 10'],
    ['calls after seven of a Saturday', hours({ from: 9, to: 20 }, { from: 10, to: 20 }), 'callingHours.saturdays.to: not after 19'],
    ['hours that end when they begin', hours({ from: 9, to: 9 }), 'callingHours.weekdays: `from` lies before `to`'],
    ['hours that end before they begin', hours({ from: 20, to: 9 }), 'callingHours.weekdays: `from` lies before `to`'],
    ['half an hour', hours({ from: 9.5, to: 20 }), 'callingHours.weekdays.from: a full hour is expected'],
    ['a check of the register older than 15 days', sending({ registerCheckMaxAgeDays: 16 }), 'registerCheckMaxAgeDays: at most 15 days'],
    ['consents for longer than 30 days after a contract', sending({ endedContractDays: 31 }), 'endedContractDays: at most 30 days'],
    ['fewer than no days between messages', sending({ leastDaysBetweenMessages: -1 }), 'leastDaysBetweenMessages: not negative'],
  ])('is never more: %s', (_, policy, fault) => {
    expect(faultsOf(policy)).toEqual([`sending.${fault}`]);
  });
});
