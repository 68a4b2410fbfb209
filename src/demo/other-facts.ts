import type { Instant } from '../decision/facts';
import type { Purpose } from '../vocabulary/purposes';
import { ANCHOR, DAY, daysLater, FAR_END, instantOf, instantText } from './calendar';
import type { Dice } from './dice';
import { originOf } from './origins';
import type { DemoPerson } from './people';
import type { ContractRow, ObjectionRow, RestrictionRow } from './rows';

const OFFERS = [
  ['Fibra Casa 1000', { internet: 'FTTH', voice: 'yes' }, 29.9],
  ['Fibra Casa 2500', { internet: 'FTTH', voice: 'yes', backup: 'yes' }, 36.9],
  ['ADSL Casa', { internet: 'DSL', voice: 'yes' }, 24.9],
  ['Domotica Casa', { thermostat: 'yes', cameras: 'yes' }, 14.9],
  ['Ufficio Connesso', { internet: 'FTTH', switchboard: 'yes', support: 'next business day' }, 79],
  ['Assistenza Plus', { support: 'same day' }, 9.9],
] as const;

type Span = Pick<ContractRow, 'kind' | 'starts_at' | 'ends_at'>;

/** Running, ended before 2026, not begun before 2099, or the steps before a contract. */
function spanFor(dice: Dice, person: DemoPerson): Span {
  const from = daysLater(dice, person.joinedAt, 0, 60);
  const startsAt = instantText(from);
  const running = { kind: 'CONTRACT', starts_at: startsAt, ends_at: dice.chance(0.8) ? 'infinity' : FAR_END } as const;
  if (person.origin === 'quoteSeeker') return { ...running, kind: dice.chance(0.8) ? 'PRE_CONTRACT' : 'CONTRACT' };
  if (dice.chance(0.03)) return { ...running, starts_at: '2099-02-01T00:00:00.000Z', ends_at: 'infinity' };
  const end = Math.min(from + dice.between(365, 1460) * DAY, instantOf('2025-12-15'));
  return dice.chance(0.2) && from < end ? { ...running, ends_at: instantText(end) } : running;
}

function monthsUnder(startsAt: string, endsAt: string): number {
  const end = endsAt === 'infinity' ? ANCHOR : Math.min(ANCHOR, instantOf(endsAt));
  return Math.max(0, Math.floor((end - instantOf(startsAt)) / (30 * DAY)));
}

/** The contract of a person, if any. */
export function inventContracts(dice: Dice, person: DemoPerson): readonly ContractRow[] {
  if (!dice.chance(originOf(person.origin).contract)) return [];
  const [name, services, monthly] = dice.pick(OFFERS);
  const span = spanFor(dice, person);
  const charged = span.kind === 'CONTRACT';
  const total = Math.round(monthly * monthsUnder(span.starts_at, span.ends_at) * 100) / 100;
  return [
    {
      id: dice.uuid(person.joinedAt),
      person_id: person.row.id,
      name: charged ? name : `${person.row.language === 'it' ? 'Preventivo' : 'Quote'} ${name}`,
      services,
      monthly_charge: charged ? monthly : null,
      total_charge: charged ? total : null,
      email_given_in_sale: charged && person.row.email !== null && dice.chance(0.4),
      ...span,
    },
  ];
}

const OBJECTED: ReadonlyArray<readonly [purpose: Purpose, weight: number]> = [
  ['DirectMarketing', 5],
  ['Marketing', 4],
  ['CustomerRelationshipManagement', 2],
  ['CommercialResearch', 2],
  ['ProvideProductRecommendations', 1],
  ['CustomerCare', 1],
];

/** From some day on, most often still in force. */
function spanOfRight(dice: Dice, from: Instant): { readonly begins: string; readonly ends: string } {
  const begins = daysLater(dice, from, 30, 900);
  const ends = begins + dice.between(5, 60) * DAY;
  return { begins: instantText(begins), ends: dice.chance(0.25) && ends < ANCHOR - DAY ? instantText(ends) : 'infinity' };
}

export function inventObjections(dice: Dice, person: DemoPerson): readonly ObjectionRow[] {
  if (!dice.chance(0.05)) return [];
  const { begins, ends } = spanOfRight(dice, person.joinedAt);
  return [
    { id: dice.uuid(instantOf(begins)), person_id: person.row.id, purpose: dice.weighed(OBJECTED), raised_at: begins, lifted_at: ends },
  ];
}

export function inventRestrictions(dice: Dice, person: DemoPerson): readonly RestrictionRow[] {
  if (!dice.chance(0.025)) return [];
  const because = dice.pick(['ACCURACY_CONTESTED', 'UNLAWFUL_PROCESSING', 'LEGAL_CLAIMS', 'OBJECTION_PENDING'] as const);
  const { begins, ends } = spanOfRight(dice, person.joinedAt);
  return [{ id: dice.uuid(instantOf(begins)), person_id: person.row.id, because, restricted_at: begins, lifted_at: ends }];
}
