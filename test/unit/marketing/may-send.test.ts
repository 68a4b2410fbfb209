import { join } from 'node:path';
import type { ConsentFact, Facts } from '../../../src/decision/facts';
import { mergedFacts } from '../../../src/decision/merged-facts';
import { mayAddress, maySend, type Addressee, type Before, type Line, type RegisterEntry } from '../../../src/domain/marketing/may-send';
import { loadPolicy } from '../../../src/store/load-policy';

const policy = loadPolicy(join(__dirname, '..', '..', '..', 'policy'));
const DAY = 86_400_000;
/** A Tuesday, eleven o'clock in Rome. */
const NOW = Date.parse('2026-11-24T10:00:00Z');
const SUNDAY = Date.parse('2026-11-29T10:00:00Z');

const consent = (channel: ConsentFact['channel'], at: number): ConsentFact => ({
  recordId: `record-${String(channel)}`,
  purpose: 'DirectMarketing',
  channel,
  processing: null,
  events: [{ version: 1, at, state: 'ConsentGiven', expressedBy: 'SUBJECT', validFrom: at, validTo: Infinity }],
});

const FACTS: Facts = {
  birthDate: Date.parse('1980-01-01T00:00:00Z'),
  source: { id: 'source', verdict: 'LAWFUL' },
  collectedFor: ['DirectMarketing'],
  consents: [consent('EMAIL', NOW - 100 * DAY), consent('PHONE', NOW - 100 * DAY), consent('POSTAL', NOW - 100 * DAY)],
  contracts: [],
  objections: [],
  restrictions: [],
};
const CHECKED: RegisterEntry = { register: 'RPO', listed: false, listedAt: null, checkedAt: NOW - DAY };
const listed = (since: number, checkedAt = NOW - DAY): RegisterEntry => ({ register: 'RPO', listed: true, listedAt: since, checkedAt });
const contract = (from: number, to: number): Facts['contracts'][number] => ({
  id: 'c',
  kind: 'CONTRACT',
  from,
  to,
  emailGivenInSale: true,
});

const line = (channel: Line['channel']): Line => ({ role: 'marketing', purpose: 'DirectMarketing', channel });
const NEVER = { lastSent: null, frequencyDays: 7, reached: false };

function ask(channel: Line['channel'], addressee: Partial<Addressee> = {}, now = NOW, before: Omit<Before, 'askedAt'> = NEVER): string {
  const permission = maySend(
    { facts: FACTS, hasAddress: true, register: [CHECKED], ...addressee },
    policy,
    line(channel),
    { ...before, askedAt: now },
    now,
  );
  return permission.allowed ? permission.ground : permission.reason;
}

describe('whether a message may leave', () => {
  it('rests on a consent for the channel, or on soft spam for e-mail alone', () => {
    expect([ask('EMAIL'), ask('PHONE'), ask('POSTAL')]).toEqual(['CONSENT_EMAIL', 'CONSENT_PHONE', 'CONSENT_POSTAL']);
    const sold: Facts = { ...FACTS, consents: [], contracts: [contract(NOW - 400 * DAY, Infinity)] };
    expect([ask('EMAIL', { facts: sold }), ask('PHONE', { facts: sold }), ask('POSTAL', { facts: sold })]).toEqual([
      'SOFT_SPAM',
      'CONSENT_UNKNOWN',
      'CONSENT_UNKNOWN',
    ]);
  });

  it('says what it rests on', () => {
    expect(mayAddress({ facts: FACTS, hasAddress: true, register: [] }, policy, line('EMAIL'), NOW)).toEqual({
      allowed: true,
      ground: 'CONSENT_EMAIL',
      basis: 'consent/record-EMAIL@1',
    });
  });

  it('stops at an objection and a restriction', () => {
    expect(ask('EMAIL', { facts: { ...FACTS, objections: [{ id: 'o', purpose: 'Marketing', from: NOW - DAY, to: Infinity }] } })).toBe(
      'OBJECTED',
    );
    expect(ask('EMAIL', { facts: { ...FACTS, restrictions: [{ id: 'r', from: NOW - DAY, to: Infinity }] } })).toBe('RESTRICTED_ART18');
  });

  it.each(['ProvideProductRecommendations', 'CommercialResearch'] as const)(
    'stops for %s as well at an objection to marketing (GDPR Art. 21(3), Codice Art. 130(1))',
    (purpose) => {
      const given = { ...consent('EMAIL', NOW - 100 * DAY), purpose };
      const to = (objections: Facts['objections']): string => {
        const addressee = { facts: { ...FACTS, consents: [given], objections }, hasAddress: true, register: [] };
        const permission = mayAddress(addressee, policy, { ...line('EMAIL'), purpose }, NOW);
        return permission.allowed ? permission.ground : permission.reason;
      };
      const objection = { id: 'o', purpose: 'Marketing', from: NOW - DAY, to: Infinity } as const;
      expect(to([])).toBe('CONSENT_EMAIL');
      expect(to([objection])).toBe('OBJECTED');
      expect(to([{ ...objection, purpose: 'DirectMarketing' }])).toBe('OBJECTED');
      expect(to([{ ...objection, to: NOW }])).toBe('CONSENT_EMAIL');
      expect(to([{ ...objection, purpose: 'CustomerCare' }])).toBe('CONSENT_EMAIL');
    },
  );

  it('needs an address', () => {
    expect(ask('EMAIL', { hasAddress: false })).toBe('NO_ADDRESS');
  });

  it('heeds our own list, until the person agrees anew', () => {
    const optOut = (at: number): RegisterEntry => ({ register: 'OPT_OUT', listed: true, listedAt: at, checkedAt: at });
    expect(ask('EMAIL', { register: [optOut(NOW - 10 * DAY)] })).toBe('OPTED_OUT');
    expect(ask('EMAIL', { register: [optOut(NOW - 200 * DAY)] })).toBe('CONSENT_EMAIL');
  });

  it.each(['PHONE', 'POSTAL'] as const)('needs a check of the public register for %s, not older than fifteen days', (channel) => {
    expect(ask(channel, { register: [] })).toBe('RPO_CHECK_STALE');
    expect(ask(channel, { register: [{ ...CHECKED, checkedAt: NOW - 15 * DAY }] })).toBe(`CONSENT_${channel}`);
    expect(ask(channel, { register: [{ ...CHECKED, checkedAt: NOW - 15 * DAY - 1 }] })).toBe('RPO_CHECK_STALE');
  });

  it('hears of what was entered by a clock that is ahead of its own', () => {
    const ahead = NOW + 30_000;
    expect(ask('EMAIL', { register: [{ register: 'OPT_OUT', listed: true, listedAt: ahead, checkedAt: ahead }] })).toBe('OPTED_OUT');
    expect(ask('PHONE', { register: [CHECKED, listed(ahead, ahead)] })).toBe('RPO_LISTED');
    expect(ask('PHONE', { register: [{ ...CHECKED, checkedAt: ahead }] })).toBe('CONSENT_PHONE');
  });

  it('takes an enrolment as the end of earlier consents, not of later ones', () => {
    expect(ask('PHONE', { register: [listed(NOW - 50 * DAY)] })).toBe('RPO_LISTED');
    expect(ask('PHONE', { register: [listed(NOW - 100 * DAY)] })).toBe('RPO_LISTED');
    expect(ask('PHONE', { register: [listed(NOW - 101 * DAY)] })).toBe('CONSENT_PHONE');
    expect(ask('PHONE', { register: [listed(NOW - 50 * DAY, NOW - 40 * DAY)] })).toBe('RPO_LISTED');
  });

  it('spares what was agreed within a contract that runs or ended less than thirty days ago', () => {
    const register = [listed(NOW - 50 * DAY)];
    const under = (ended: number): string => ask('PHONE', { register, facts: { ...FACTS, contracts: [contract(NOW - 400 * DAY, ended)] } });
    expect(under(Infinity)).toBe('CONSENT_PHONE');
    expect(under(NOW - 29 * DAY)).toBe('CONSENT_PHONE');
    expect(under(NOW - 30 * DAY)).toBe('RPO_LISTED');
  });

  it('spares nothing that was agreed before a contract began, or after it ended (Law 5/2018 Art. 1(5))', () => {
    const register = [listed(NOW - 50 * DAY)];
    const within = (from: number, to: number): string => ask('PHONE', { register, facts: { ...FACTS, contracts: [contract(from, to)] } });
    expect(within(NOW - 100 * DAY, Infinity)).toBe('CONSENT_PHONE');
    expect(within(NOW - 99 * DAY, Infinity)).toBe('RPO_LISTED');
    expect(within(NOW - 10 * DAY, Infinity)).toBe('RPO_LISTED');
    expect(within(NOW - 400 * DAY, NOW - 100 * DAY)).toBe('RPO_LISTED');
  });

  it('goes by what the register said last', () => {
    expect(ask('PHONE', { register: [listed(NOW - 50 * DAY, NOW - 5 * DAY), CHECKED] })).toBe('CONSENT_PHONE');
  });

  it('believes the listing of two answers at one instant, in whatever order they come', () => {
    expect(ask('PHONE', { register: [CHECKED, listed(NOW - 50 * DAY)] })).toBe('RPO_LISTED');
    expect(ask('PHONE', { register: [listed(NOW - 50 * DAY), CHECKED] })).toBe('RPO_LISTED');
  });

  it('counts a consent later than the listing also where it came by a merge', () => {
    const facts = mergedFacts({ ...FACTS, consents: [] }, [{ at: NOW - 2 * DAY, facts: FACTS, sameEmail: true }]);
    expect(ask('PHONE', { facts, register: [listed(NOW - 101 * DAY)] })).toBe('CONSENT_PHONE');
  });

  it('keeps a distance to the last message: the longer of the campaign’s and the policy’s', () => {
    expect(ask('EMAIL', {}, NOW, { ...NEVER, lastSent: NOW - 6 * DAY })).toBe('FREQUENCY_CAP');
    expect(ask('EMAIL', {}, NOW, { ...NEVER, lastSent: NOW - 7 * DAY })).toBe('CONSENT_EMAIL');
    expect(ask('EMAIL', {}, NOW, { ...NEVER, lastSent: NOW - DAY / 2, frequencyDays: 0 })).toBe('FREQUENCY_CAP');
  });

  it('sends a campaign to nobody twice, however long ago', () => {
    expect(ask('EMAIL', {}, NOW, { lastSent: NOW - 700 * DAY, frequencyDays: 0, reached: true })).toBe('ALREADY_SENT');
  });

  it('calls nobody on a Sunday, and writes then', () => {
    expect(ask('PHONE', {}, SUNDAY)).toBe('OUTSIDE_CALLING_HOURS');
    expect(ask('EMAIL', {}, SUNDAY)).toBe('CONSENT_EMAIL');
  });

  it('tells apart what the person said elsewhere, which no cell of this purpose shows', () => {
    const objections = [{ id: 'o', purpose: 'DirectMarketing', from: NOW - DAY, to: Infinity }] as const;
    const survey = { ...consent('EMAIL', NOW - 100 * DAY), purpose: 'CommercialResearch' } as const;
    const optOut: RegisterEntry = { register: 'OPT_OUT', listed: true, listedAt: NOW, checkedAt: NOW };
    const elsewhere = (more: Partial<Addressee>, over: Partial<Line> = {}): unknown => {
      const permission = mayAddress({ facts: FACTS, hasAddress: true, register: [], ...more }, policy, { ...line('EMAIL'), ...over }, NOW);
      return permission.allowed ? 'allowed' : [permission.reason, permission.elsewhere];
    };
    expect(elsewhere({ facts: { ...FACTS, objections } })).toEqual(['OBJECTED', false]);
    expect(elsewhere({ facts: { ...FACTS, consents: [survey], objections } }, { purpose: 'CommercialResearch' })).toEqual([
      'OBJECTED',
      true,
    ]);
    expect(elsewhere({ register: [optOut] })).toEqual(['OPTED_OUT', true]);
    expect(elsewhere({ register: [listed(NOW)] }, { channel: 'PHONE' })).toEqual(['RPO_LISTED', true]);
    expect(elsewhere({}, { channel: 'PHONE' })).toEqual(['RPO_CHECK_STALE', false]);
    expect(elsewhere({ hasAddress: false })).toEqual(['NO_ADDRESS', false]);
  });

  it('permits nothing to a role or for a purpose that may not read the address', () => {
    const { allowed } = mayAddress({ facts: FACTS, hasAddress: true, register: [] }, policy, { ...line('EMAIL'), role: 'auditor' }, NOW);
    expect(allowed).toBe(false);
    expect(
      mayAddress(
        { facts: FACTS, hasAddress: true, register: [] },
        policy,
        { ...line('EMAIL'), purpose: 'CustomerCare', role: 'customer-service' },
        NOW,
      ),
    ).toMatchObject({ allowed: false });
  });
});
