import type { Instant } from '../decision/facts';
import type { ExpressedBy } from '../vocabulary/consent';
import { daysLater, instantOf, instantText } from './calendar';
import { consentRows, type ConsentLine, type ConsentRows, type ConsentStep } from './consent-rows';
import type { Dice } from './dice';
import { originOf } from './origins';
import type { DemoPerson } from './people';

/** The lines a person is asked about, each with how often it is asked at all. */
const LINES: ReadonlyArray<readonly [line: ConsentLine, asked: number]> = [
  [{ purpose: 'DirectMarketing', channel: 'EMAIL' }, 0.85],
  [{ purpose: 'DirectMarketing', channel: 'PHONE' }, 0.55],
  [{ purpose: 'DirectMarketing', channel: 'POSTAL' }, 0.35],
  [{ purpose: 'DirectMarketing', channel: 'SOCIAL' }, 0.08],
  [{ purpose: 'DirectMarketing', channel: 'WEB' }, 0.08],
  [{ purpose: 'DirectMarketing', processing: 'PROFILING' }, 0.4],
  [{ purpose: 'DirectMarketing' }, 0.1],
  [{ purpose: 'SocialMediaMarketing', channel: 'SOCIAL' }, 0.3],
  [{ purpose: 'ProvideProductRecommendations' }, 0.2],
  [{ purpose: 'ProvideProductRecommendations', processing: 'PROFILING' }, 0.35],
  [{ purpose: 'SocialMediaMarketing', processing: 'PROFILING' }, 0.12],
  [{ purpose: 'ProvideProductRecommendations', channel: 'EMAIL' }, 0.2],
  [{ purpose: 'CommercialResearch' }, 0.3],
  [{ purpose: 'CommercialResearch', channel: 'EMAIL' }, 0.15],
  [{ purpose: 'CommercialResearch', channel: 'PHONE' }, 0.1],
  [{ purpose: 'CommercialResearch', processing: 'PROFILING' }, 0.12],
  [{ purpose: 'TargetedAdvertising', channel: 'WEB' }, 0.1],
  [{ purpose: 'Marketing' }, 0.04],
  [{ purpose: 'CustomerCare', processing: 'SPECIAL_CATEGORIES' }, 0.04],
  [{ purpose: 'TechnicalServiceProvision', processing: 'SPECIAL_CATEGORIES' }, 0.02],
];

type Life = (dice: Dice, from: Instant) => readonly ConsentStep[];

function step(at: Instant, state: ConsentStep['state'], more: Omit<ConsentStep, 'at' | 'state'> = {}): ConsentStep {
  return { at: instantText(at), state, ...more };
}

/** A grant, then some months later another state. */
function thenTurned(state: ConsentStep['state']): Life {
  return (dice, from) => [
    step(from, 'ConsentGiven'),
    step(daysLater(dice, from, 20, 700), state, { method: dice.pick(['E_MAIL', 'WEB_FORM', 'PHONE_CALL']) }),
  ];
}

/** A grant for a year that ran out before 2026; who came too late for that simply agreed. */
function grantOfAYear(dice: Dice, from: Instant): readonly ConsentStep[] {
  const until = daysLater(dice, from, 180, 365);
  return [step(from, 'ConsentGiven', until < instantOf('2025-12-31') ? { validTo: instantText(until) } : {})];
}

/** How consents fare: every state, and grants that ran out, begin later, or came back. */
const LIVES: ReadonlyArray<readonly [life: Life, weight: number]> = [
  [(_dice, from): readonly ConsentStep[] => [step(from, 'ConsentGiven')], 44],
  [thenTurned('RenewedConsentGiven'), 7],
  [thenTurned('ConsentWithdrawn'), 12],
  [thenTurned('ConsentRevoked'), 2],
  [thenTurned('ConsentExpired'), 3],
  [thenTurned('ConsentInvalidated'), 2],
  [grantOfAYear, 5],
  [(_dice, from): readonly ConsentStep[] => [step(from, 'ConsentRefused')], 13],
  [(_dice, from): readonly ConsentStep[] => [step(from, 'ConsentRequested', { method: 'E_MAIL' })], 4],
  [(_dice, from): readonly ConsentStep[] => [step(from, 'ConsentRequestDeferred', { method: 'PHONE_CALL' })], 2],
  [(_dice, from): readonly ConsentStep[] => [step(from, 'ConsentUnknown', { method: 'IMPORT' })], 2],
  [(_dice, from): readonly ConsentStep[] => [step(from, 'ConsentGiven', { validFrom: '2099-01-01T00:00:00.000Z' })], 2],
  [
    (dice, from): readonly ConsentStep[] => {
      const withdrawnAt = daysLater(dice, from, 20, 300);
      return [
        step(from, 'ConsentGiven'),
        step(withdrawnAt, 'ConsentWithdrawn'),
        step(daysLater(dice, withdrawnAt, 20, 300), 'RenewedConsentGiven'),
      ];
    },
    2,
  ],
];

function expressedBy(dice: Dice, person: DemoPerson): ExpressedBy {
  return person.origin === 'child' && dice.chance(0.5) ? 'GUARDIAN' : 'SUBJECT';
}

/** All consent records of an invented person; many persons have none, and nothing can be concluded from that. */
export function inventConsents(dice: Dice, person: DemoPerson): readonly ConsentRows[] {
  if (!dice.chance(originOf(person.origin).asked)) return [];
  const by = expressedBy(dice, person);
  const found = LINES.filter(([, asked]) => dice.chance(asked)).map(([line]) => {
    const steps = dice
      .weighed(LIVES)(dice, person.joinedAt)
      .map((one) => ({ ...one, by }));
    return consentRows(dice, person, line, steps);
  });
  if (!dice.chance(0.05)) return found;
  const line: ConsentLine = { purpose: dice.pick(['Marketing', 'DirectMarketing'] as const) };
  return [...found, consentRows(dice, person, line, [step(daysLater(dice, person.joinedAt, 720, 900), 'ConsentWithdrawn', { by })])];
}
