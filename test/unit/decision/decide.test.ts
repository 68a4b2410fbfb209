import { decide } from '../../../src/decision/decide';
import { explain } from '../../../src/decision/explain';
import type { ConsentFact, Facts } from '../../../src/decision/facts';
import { parsePolicy } from '../../../src/decision/parse-policy';
import type { Policy } from '../../../src/decision/policy';
import { standings } from '../../../src/decision/standings';
import { groundBit, groundIndex, GROUNDS, groundsIn, type Ground } from '../../../src/vocabulary/grounds';

const policy = parsePolicy(`
consentAge: 14
purposes:
  DirectMarketing:
    activity: Marketing
    legalBases: [A6-1-a, A6-1-f, A9-2-a]
    assessment: LIA-1
    accepts: { Name: [CONSENT, CONSENT_WEB], Contact: [CONSENT_SOCIAL], Health: [EXPLICIT_CONSENT] }
  CustomerCare:
    activity: Care
    legalBases: [A6-1-b, A6-1-d, A6-1-e, A6-1-f]
    assessment: LIA-2
    accepts: { Name: [CONTRACT, VITAL_INTEREST, PUBLIC_TASK], EmailAddress: [LEGITIMATE_INTEREST, CONTRACT] }
roles:
  all-round:
    description: Does everything.
    kind: staff
    purposes: { DirectMarketing: all, CustomerCare: all }
    categories: all
    types: all
`);

const NOBODY: Facts = {
  birthDate: null,
  source: { id: 's', verdict: 'LAWFUL' },
  collectedFor: [],
  consents: [],
  contracts: [],
  objections: [],
  restrictions: [],
};

function consent(line: Partial<ConsentFact>, state: 'ConsentGiven' | 'ConsentWithdrawn' = 'ConsentGiven', at = 10): ConsentFact {
  const event = { version: 1, at, state, expressedBy: 'SUBJECT' as const, validFrom: at, validTo: Infinity };
  return { recordId: 'r1', purpose: 'DirectMarketing', channel: null, processing: null, events: [event], ...line };
}

const held = (facts: Facts, now = 100): readonly Ground[] => groundsIn(decide(facts, policy, 'DirectMarketing', now).grounds);

it('each ground stands in the table at its own bit, on which stored standings rely', () => {
  expect(GROUNDS.map(groundIndex)).toEqual(GROUNDS.map((_, index) => index));
});

describe('R0', () => {
  it('a purpose that the policy does not describe gives no ground, and PURPOSE_NOT_PERMITTED for each', () => {
    expect(decide(NOBODY, policy, 'LegalCompliance', 0)).toEqual({ grounds: 0, reasons: 'C'.repeat(15), basis: '' });
    expect(standings(NOBODY, policy, 'LegalCompliance')).toEqual([]);
  });

  it('a role that the policy does not know reads nothing, whatever the person gives', () => {
    const agreed: Facts = { ...NOBODY, consents: [consent({}, 'ConsentGiven')] };
    const verdictFor = (role: string): string => explain(agreed, policy, role, 'DirectMarketing', 'Name', 100).verdict.decision;
    expect([verdictFor('all-round'), verdictFor('intern')]).toEqual(['RELEASED', 'WITHHELD']);
  });

  it('a ground that no category accepts is not asked for: it would only reveal that the person exists', () => {
    const interested: Facts = { ...NOBODY, collectedFor: ['DirectMarketing'] };
    expect(decide(interested, policy, 'DirectMarketing', 0).grounds).toBe(0);
  });

  it('a ground whose basis is not declared does not hold, even where a category accepts it', () => {
    const purpose = policy.purposes.get('CustomerCare');
    if (purpose === undefined) throw new Error('missing');
    const careless: Policy = { ...policy, purposes: new Map([['CustomerCare', { ...purpose, legalBases: ['A6-1-b'] }]]) };
    const standing = decide({ ...NOBODY, collectedFor: ['CustomerCare'] }, careless, 'CustomerCare', 0);
    expect(standing).toEqual({ grounds: 0, reasons: 'U'.repeat(15), basis: '' });
  });
});

describe('R4', () => {
  it.each([
    ['the whole purpose', {}, 'CONSENT'],
    ['the web', { channel: 'WEB' }, 'CONSENT_WEB'],
    ['social networks', { channel: 'SOCIAL' }, 'CONSENT_SOCIAL'],
    ['special categories', { processing: 'SPECIAL_CATEGORIES' }, 'EXPLICIT_CONSENT'],
  ] as const)('a consent to %s gives one ground', (_what, line, ground) => {
    expect(held({ ...NOBODY, consents: [consent(line)] })).toEqual([ground]);
  });

  it('within a record the higher version is the later word of the same instant', () => {
    const [given, withdrawn] = [consent({}).events[0], consent({}, 'ConsentWithdrawn').events[0]];
    if (given === undefined || withdrawn === undefined) throw new Error('missing');
    expect(held({ ...NOBODY, consents: [consent({ events: [withdrawn, { ...given, version: 2 }] })] })).toEqual(['CONSENT']);
    expect(held({ ...NOBODY, consents: [consent({ events: [{ ...withdrawn, version: 2 }, given] })] })).toEqual([]);
  });

  it('of two grants of the same instant the basis names the first record by id, whatever their order', () => {
    const [one, two] = [consent({ recordId: 'a' }), consent({ recordId: 'b' })];
    for (const consents of [
      [one, two],
      [two, one],
    ]) {
      expect(decide({ ...NOBODY, consents }, policy, 'DirectMarketing', 100).basis).toBe('7:consent/a@1');
    }
  });

  it('a word that is not yet spoken does not count', () => {
    expect(held({ ...NOBODY, consents: [consent({}), consent({}, 'ConsentWithdrawn', 101)] })).toEqual(['CONSENT']);
  });
});

describe('R6', () => {
  it('takes a person whose birth date is out of reach for a child', () => {
    expect(held({ ...NOBODY, birthDate: Infinity, consents: [consent({})] })).toEqual([]);
  });
});

describe('R6 and R4', () => {
  it('a child who grants and withdraws at the same instant is told that the guardian must consent', () => {
    const consents = [consent({}), consent({ recordId: 'r2' }, 'ConsentWithdrawn')];
    const child: Facts = { ...NOBODY, birthDate: Date.UTC(1969, 0, 1), consents };
    expect(decide(child, policy, 'DirectMarketing', 100).reasons[groundIndex('CONSENT')]).toBe('K');
  });
});

describe('R3 and R8', () => {
  const objecting: Facts = { ...NOBODY, objections: [{ id: 'o', purpose: 'CustomerCare', from: 10, to: 20 }] };

  it('vital interest holds while an objection is in force, public task does not (Art. 21(1))', () => {
    expect(groundsIn(decide(objecting, policy, 'CustomerCare', 15).grounds)).toEqual(['VITAL_INTEREST']);
    expect(groundsIn(decide(objecting, policy, 'CustomerCare', 20).grounds)).toEqual(['VITAL_INTEREST', 'PUBLIC_TASK']);
  });

  it('rest on the policy itself', () => {
    expect(decide(NOBODY, policy, 'CustomerCare', 15).basis).toBe('3:policy/CustomerCare;4:policy/CustomerCare');
  });
});

describe('R7', () => {
  const contract = (id: string, to: number): Facts['contracts'][number] => ({ id, kind: 'CONTRACT', from: 0, to, emailGivenInSale: false });

  it.each([
    ['that ends last', [contract('a', 50), contract('b', 90), contract('c', 60)], 'b'],
    ['that is first by id where two end together', [contract('b', 90), contract('a', 90)], 'a'],
  ])('names the contract %s', (_what, contracts, id) => {
    expect(decide({ ...NOBODY, contracts }, policy, 'CustomerCare', 10).basis).toContain(`0:contract/${id};`);
  });
});

describe('R9', () => {
  it('does not hold without an assessment, should a policy ever come without', () => {
    const purpose = policy.purposes.get('CustomerCare');
    if (purpose === undefined) throw new Error('missing');
    const careless: Policy = { ...policy, purposes: new Map([['CustomerCare', { ...purpose, assessment: null }]]) };
    const standing = decide({ ...NOBODY, collectedFor: ['CustomerCare'] }, careless, 'CustomerCare', 0);
    expect(standing.grounds & groundBit('LEGITIMATE_INTEREST')).toBe(0);
    expect(standing.reasons[groundIndex('LEGITIMATE_INTEREST')]).toBe('U');
  });
});

describe('the spans of time', () => {
  it('follow a life: consent, withdrawal, consent again', () => {
    const consents = [
      consent({}, 'ConsentGiven', 10),
      consent({ recordId: 'r2' }, 'ConsentWithdrawn', 20),
      consent({ recordId: 'r3' }, 'ConsentGiven', 30),
    ];
    const spans = standings({ ...NOBODY, consents }, policy, 'DirectMarketing').map(({ from, to, basis }) => ({ from, to, basis }));
    expect(spans).toEqual([
      { from: 10, to: 20, basis: '7:consent/r1@1' },
      { from: 30, to: Infinity, basis: '7:consent/r3@1' },
    ]);
  });

  it('reach from the beginning to the end of time where no fact limits them', () => {
    expect(standings(NOBODY, policy, 'CustomerCare')).toMatchObject([{ from: -Infinity, to: Infinity }]);
  });

  it('are not cut by facts of another purpose', () => {
    const facts: Facts = {
      ...NOBODY,
      consents: [consent({}), consent({ recordId: 'other', purpose: 'CommercialResearch', channel: null }, 'ConsentWithdrawn', 50)],
      objections: [{ id: 'o', purpose: 'CommercialResearch', from: 60, to: 70 }],
    };
    expect(standings(facts, policy, 'DirectMarketing')).toMatchObject([{ from: 10, to: Infinity }]);
  });

  it('are none for a person from an unlawful source', () => {
    expect(standings({ ...NOBODY, source: { id: 's', verdict: 'UNLAWFUL' } }, policy, 'CustomerCare')).toEqual([]);
  });
});

describe('soft spam', () => {
  const spam = parsePolicy(`
consentAge: 14
purposes:
  DirectMarketing:
    activity: Marketing
    legalBases: [A6-1-f, 'it:soft-spam-130-4']
    assessment: LIA-1
    accepts: { EmailAddress: [SOFT_SPAM] }
roles:
  marketing: { description: Markets., kind: staff, purposes: { DirectMarketing: all }, categories: [EmailAddress], types: [Person] }
`);
  const sale = { id: 'sale', kind: 'CONTRACT' as const, from: 0, to: 5, emailGivenInSale: true };

  it('ends with a refusal also where the purpose itself rests on no consent', () => {
    const facts: Facts = { ...NOBODY, contracts: [sale], consents: [consent({ channel: 'EMAIL' }, 'ConsentWithdrawn', 20)] };
    expect(standings(facts, spam, 'DirectMarketing').map(({ from, to }) => [from, to])).toEqual([[0, 20]]);
  });
});

describe('an explanation', () => {
  it('names every ground that was considered, what it rests on, and the rules that decide', () => {
    const facts: Facts = { ...NOBODY, collectedFor: ['CustomerCare'] };
    expect(explain(facts, policy, 'all-round', 'CustomerCare', 'EmailAddress', 0)).toEqual({
      verdict: { decision: 'RELEASED', grounds: ['LEGITIMATE_INTEREST'] },
      grounds: [
        { ground: 'LEGITIMATE_INTEREST', legalBasis: 'A6-1-f', holds: true, rule: 'R9', reason: null, reference: 'lia/LIA-2' },
        { ground: 'CONTRACT', legalBasis: 'A6-1-b', holds: false, rule: 'R7', reason: 'NO_LEGAL_BASIS', reference: null },
      ],
      basis: ['lia/LIA-2'],
      rules: ['R9'],
    });
  });

  it('cites only the rules behind the reason that is given', () => {
    const facts: Facts = { ...NOBODY, objections: [{ id: 'o', purpose: 'CustomerCare', from: 0, to: 9 }] };
    expect(explain(facts, policy, 'all-round', 'CustomerCare', 'EmailAddress', 0)).toMatchObject({
      verdict: { decision: 'WITHHELD', reason: 'OBJECTED' },
      basis: [],
      rules: ['R3'],
    });
  });

  it('considers no ground where role or policy already withhold', () => {
    expect(explain(NOBODY, policy, 'all-round', 'LegalCompliance', 'Name', 0)).toEqual({
      verdict: { decision: 'WITHHELD', reason: 'PURPOSE_NOT_PERMITTED' },
      grounds: [],
      basis: [],
      rules: ['R0'],
    });
  });
});
