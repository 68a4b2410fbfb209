import fc from 'fast-check';
import type { ConsentEventFact, ConsentFact, Facts } from '../../src/decision/facts';
import { CONSENT_CHANNELS, CONSENT_STATES, EXPRESSED_BY, PROCESSING_KINDS, type ConsentState } from '../../src/vocabulary/consent';
import type { Purpose } from '../../src/vocabulary/purposes';

export const DAY = 86_400_000;

/** Few instants and few purposes, so that things meet: ties, overlaps, boundaries that coincide. */
export const DAYS = 40;
export const instant = fc.integer({ min: 0, max: DAYS });
const end = fc.oneof(fc.integer({ min: 1, max: DAYS + 1 }), fc.constant(Infinity));
export const purpose = fc.constantFrom<Purpose>(
  'Marketing',
  'DirectMarketing',
  'SocialMediaMarketing',
  'CustomerCare',
  'CustomerClaimsManagement',
  'ProvideProductRecommendations',
  'LegalCompliance',
);
const nullable = <T>(values: readonly T[]): fc.Arbitrary<T | null> => fc.constantFrom<T | null>(null, null, ...values);

export const STOPS: readonly ConsentState[] = ['ConsentWithdrawn', 'ConsentRevoked', 'ConsentRefused', 'ConsentInvalidated'];
export const GRANTS: readonly ConsentState[] = ['ConsentGiven', 'RenewedConsentGiven'];

export function eventArbitrary(states: readonly ConsentState[]): fc.Arbitrary<Omit<ConsentEventFact, 'version'>> {
  return fc.record({
    at: instant,
    state: fc.constantFrom(...states),
    expressedBy: fc.constantFrom(...EXPRESSED_BY),
    validFrom: instant,
    validTo: end,
  });
}

let records = 0;

/** A consent record; versions follow the order of time, as in the store. */
export function consentArbitrary(states: readonly ConsentState[] = CONSENT_STATES): fc.Arbitrary<ConsentFact> {
  return fc
    .record({
      purpose,
      channel: nullable(CONSENT_CHANNELS.slice(0, 2)),
      processing: nullable(PROCESSING_KINDS.slice(0, 1)),
      events: fc.array(eventArbitrary(states), { minLength: 1, maxLength: 4 }),
    })
    .map(({ events, ...line }) => ({
      recordId: `record-${String(records++)}`,
      ...line,
      events: events.sort((a, b) => a.at - b.at).map((event, index) => ({ version: index + 1, ...event })),
    }));
}

export const objectionArbitrary = fc.record({ id: fc.uuid(), purpose, from: instant, to: end });
export const restrictionArbitrary = fc.record({ id: fc.uuid(), from: instant, to: end });
const contractArbitrary = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom('CONTRACT' as const, 'PRE_CONTRACT' as const),
  from: instant,
  to: end,
  emailGivenInSale: fc.boolean(),
});

/** A person about fourteen years old at the instants of this file, or of no known age. */
const birthDate = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -5, max: 45 }).map((day) => Date.UTC(1956, 0, 1) + day * 86_400_000),
);

export const factsArbitrary: fc.Arbitrary<Facts> = fc.record({
  birthDate,
  source: fc.record({ id: fc.constant('s'), verdict: fc.constantFrom('LAWFUL', 'LAWFUL', 'LAWFUL', 'LAWFUL', 'UNCHECKED', 'UNLAWFUL') }),
  collectedFor: fc.array(purpose, { maxLength: 3 }),
  consents: fc.array(consentArbitrary(), { maxLength: 5 }),
  contracts: fc.array(contractArbitrary, { maxLength: 3 }),
  objections: fc.array(objectionArbitrary, { maxLength: 2 }),
  restrictions: fc.array(restrictionArbitrary, { maxLength: 1 }),
});

/** Persons who say much about little, so that a word in the one record meets another word about the same in the other. */
export const talkativeArbitrary: fc.Arbitrary<Facts> = fc
  .tuple(
    factsArbitrary,
    fc.array(consentArbitrary([...GRANTS, ...STOPS]), { minLength: 1, maxLength: 4 }),
    fc.constantFrom<ConsentFact['channel']>('EMAIL', null),
  )
  .map(([given, consents, channel]): Facts => {
    const narrow = consents.map((consent) => ({
      ...consent,
      purpose: consent.purpose === 'Marketing' ? consent.purpose : ('DirectMarketing' as const),
      channel: channel ?? consent.channel,
      processing: null,
      events: consent.events.map((event) => ({ ...event, validTo: Infinity })),
    }));
    return {
      ...given,
      source: { id: 's', verdict: 'LAWFUL' },
      birthDate: null,
      restrictions: [],
      objections: given.objections.slice(1),
      consents: narrow,
    };
  });

/** The facts of the arbitraries in days, on the calendar: day 0 is 1 January 1970, the fourteenth birthday of who was born in 1956. */
export const onCalendar = <T>(value: T): T =>
  JSON.parse(
    JSON.stringify(value, (key, each: unknown) =>
      typeof each !== 'number' || key === 'version' || key === 'birthDate' ? each : Number.isFinite(each) ? each * DAY : 'Infinity',
    ),
    (_key, each: unknown) => (each === 'Infinity' ? Infinity : each),
  ) as T;
