import { CAST, type CastName } from './cast';
import { CAST_PEOPLE } from './cast-people';
import { consentRows, type ConsentLine, type ConsentRows, type ConsentStep } from './consent-rows';
import type { Dice } from './dice';
import { TEAMS, type TeamName } from './organisation';
import type { AssignmentRow, ContractRow, ObjectionRow, RestrictionRow } from './rows';

/** What a person of the cast said and agreed. Each situation is explained in cast.ts. */
interface Situation {
  readonly consents?: ReadonlyArray<readonly [line: ConsentLine, ...steps: readonly ConsentStep[]]>;
  readonly contract?: Pick<ContractRow, 'name' | 'starts_at'> & Partial<ContractRow>;
  readonly objection?: Pick<ObjectionRow, 'purpose' | 'raised_at'>;
  readonly restriction?: Pick<RestrictionRow, 'because' | 'restricted_at'>;
  readonly teams?: readonly TeamName[];
}

const BY_EMAIL: ConsentLine = { purpose: 'DirectMarketing', channel: 'EMAIL' };
const BY_PHONE: ConsentLine = { purpose: 'DirectMarketing', channel: 'PHONE' };
const BY_POST: ConsentLine = { purpose: 'DirectMarketing', channel: 'POSTAL' };

function given(at: string, more: Partial<ConsentStep> = {}): ConsentStep {
  return { at, state: 'ConsentGiven', ...more };
}

const SITUATIONS: Readonly<Record<CastName, Situation>> = {
  giulia: {
    consents: [
      [BY_EMAIL, given('2024-03-08T09:20:00.000Z')],
      [BY_PHONE, { at: '2024-03-08T09:20:00.000Z', state: 'ConsentRefused' }],
      [{ purpose: 'DirectMarketing', processing: 'PROFILING' }, given('2024-03-08T09:20:00.000Z')],
      [{ purpose: 'ProvideProductRecommendations', processing: 'PROFILING' }, given('2024-03-08T09:20:00.000Z')],
    ],
    contract: {
      name: 'Fibra Casa 1000',
      starts_at: '2021-03-15T00:00:00.000Z',
      services: { internet: 'FTTH' },
      monthly_charge: 29.9,
      total_charge: 2033.2,
    },
    teams: ['salesNorth', 'support', 'logistics'],
  },
  luca: {
    consents: [
      [BY_EMAIL, given('2020-10-19T10:35:00.000Z'), { at: '2025-06-10T20:12:00.000Z', state: 'ConsentWithdrawn', method: 'E_MAIL' }],
    ],
    contract: {
      name: 'Fibra Casa 2500',
      starts_at: '2020-11-01T00:00:00.000Z',
      services: { internet: 'FTTH', voice: 'yes' },
      monthly_charge: 36.9,
      total_charge: 2656.8,
    },
    teams: ['salesNorth', 'support'],
  },
  anna: {},
  tommaso: { consents: [[BY_EMAIL, given('2025-10-04T15:05:00.000Z')]] },
  sofia: { consents: [[BY_EMAIL, given('2025-10-04T15:15:00.000Z', { by: 'GUARDIAN', method: 'PAPER_FORM' })]] },
  paolo: {
    consents: [[BY_EMAIL, given('2019-09-12T08:45:00.000Z')]],
    contract: {
      name: 'Ufficio Connesso',
      starts_at: '2019-10-01T00:00:00.000Z',
      services: { internet: 'FTTH', switchboard: 'yes' },
      monthly_charge: 79,
      total_charge: 6715,
    },
    objection: { purpose: 'Marketing', raised_at: '2025-02-17T18:30:00.000Z' },
    teams: ['salesNorth', 'logistics'],
  },
  elena: {
    consents: [[BY_EMAIL, given('2022-02-21T11:25:00.000Z')]],
    contract: {
      name: 'ADSL Casa',
      starts_at: '2022-03-01T00:00:00.000Z',
      services: { internet: 'DSL' },
      monthly_charge: 24.9,
      total_charge: 1394.4,
    },
    restriction: { because: 'ACCURACY_CONTESTED', restricted_at: '2025-09-01T08:00:00.000Z' },
  },
  james: {
    consents: [[BY_PHONE, given('2022-07-01T10:00:00.000Z', { validTo: '2024-06-30T22:00:00.000Z', method: 'PHONE_CALL' })]],
    contract: {
      name: 'Ufficio Connesso',
      starts_at: '2021-07-01T00:00:00.000Z',
      ends_at: '2024-06-30T22:00:00.000Z',
      services: { internet: 'FTTH' },
      monthly_charge: 79,
      total_charge: 2844,
    },
    teams: ['salesNorth'],
  },
  marta: {
    consents: [[BY_EMAIL, given('2026-09-30T16:50:00.000Z', { validFrom: '2099-01-01T00:00:00.000Z' })]],
    contract: {
      kind: 'PRE_CONTRACT',
      name: 'Preventivo Domotica Casa',
      starts_at: '2026-09-30T16:45:00.000Z',
      services: { thermostat: 'yes' },
    },
  },
  roberto: { consents: [[BY_EMAIL, given('2020-01-20T09:00:00.000Z', { method: 'IMPORT' })]] },
  irene: {
    consents: [
      [BY_PHONE, given('2023-04-03T12:15:00.000Z')],
      [BY_POST, given('2023-04-03T12:15:00.000Z')],
    ],
    contract: {
      name: 'Assistenza Plus',
      starts_at: '2023-04-03T12:10:00.000Z',
      services: { support: 'same day' },
      monthly_charge: 9.9,
      total_charge: 425.7,
      email_given_in_sale: true,
    },
    teams: ['salesNorth'],
  },
  davide: {
    consents: [
      [BY_EMAIL, given('2020-05-27T10:05:00.000Z'), { at: '2025-04-09T09:00:00.000Z', state: 'ConsentInvalidated', method: 'IMPORT' }],
    ],
    contract: {
      name: 'Fibra Casa 1000',
      starts_at: '2020-06-10T00:00:00.000Z',
      services: { internet: 'FTTH', voice: 'yes' },
      monthly_charge: 29.9,
      total_charge: 2302.3,
    },
    teams: ['support'],
  },
};

/** The facts of the whole cast, as rows. */
export interface CastFacts {
  readonly consents: readonly ConsentRows[];
  readonly contracts: readonly ContractRow[];
  readonly objections: readonly ObjectionRow[];
  readonly restrictions: readonly RestrictionRow[];
  readonly assignments: readonly AssignmentRow[];
}

const NAMES = Object.keys(CAST) as readonly CastName[];

function contractRow(dice: Dice, person_id: string, contract: NonNullable<Situation['contract']>): ContractRow {
  const id = dice.uuid(Date.parse(contract.starts_at));
  const unset = {
    kind: 'CONTRACT',
    services: {},
    monthly_charge: null,
    total_charge: null,
    email_given_in_sale: false,
    ends_at: 'infinity',
  } as const;
  return { id, person_id, ...unset, ...contract };
}

function assignmentRow(dice: Dice, person_id: string, from: string, team: TeamName): AssignmentRow {
  return { id: dice.uuid(Date.parse(from)), person_id, team_id: TEAMS[team].id, staff_id: null, valid_from: from, valid_to: 'infinity' };
}

/** What each person of the cast said, agreed and is assigned to. */
export function castFacts(dice: Dice): CastFacts {
  const each = NAMES.map((name, index) => ({ ...SITUATIONS[name], id: CAST[name].id, person: CAST_PEOPLE[index] }));
  return {
    consents: each.flatMap(({ person, consents = [] }) => {
      if (person === undefined) throw new Error('each name of the cast has a person');
      return consents.map(([line, ...steps]) => consentRows(dice, person, line, steps));
    }),
    contracts: each.flatMap(({ id, contract }) => (contract === undefined ? [] : [contractRow(dice, id, contract)])),
    objections: each.flatMap(({ id, objection }) =>
      objection === undefined
        ? []
        : [{ id: dice.uuid(Date.parse(objection.raised_at)), person_id: id, ...objection, lifted_at: 'infinity' }],
    ),
    restrictions: each.flatMap(({ id, restriction }) =>
      restriction === undefined
        ? []
        : [{ id: dice.uuid(Date.parse(restriction.restricted_at)), person_id: id, ...restriction, lifted_at: 'infinity' }],
    ),
    assignments: each.flatMap(({ id, person, teams = [] }) =>
      teams.map((team) => assignmentRow(dice, id, person?.row.created_at ?? '', team)),
    ),
  };
}
