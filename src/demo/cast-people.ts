import { collectionActionId, sourceId } from './collection';
import { instantOf } from './calendar';
import { CAST, type CastName } from './cast';
import type { Sex } from './names';
import type { OriginName } from './origins';
import { provenanceOf, type DemoPerson } from './people';
import type { Region } from './places';
import type { AccountRow, AddressValue, PersonRow } from './rows';
import { taxCodeOf } from './tax-code';

type Particulars = Partial<Pick<PersonRow, 'phone' | 'address' | 'job_title' | 'income_bracket' | 'interests'>>;

interface Portrait extends Particulars {
  readonly sex: Sex;
  readonly born: string;
  readonly birthplace: string;
  readonly origin: OriginName;
  readonly region?: Region;
  readonly language?: 'it' | 'en';
  readonly joined: string;
}

function address(street: string, postalCode: string, city: string, province: string): AddressValue {
  return { street, postalCode, city, province, country: 'IT' };
}

// prettier-ignore
const PORTRAITS: Readonly<Record<CastName, Portrait>> = {
  giulia: {
    sex: 'F', born: '1986-04-17', birthplace: 'L781', origin: 'shopper', joined: '2021-03-08T09:15:00.000Z', phone: '+393001000001',
    address: address('Via Mazzini, 14', '37121', 'Verona', 'VR'), job_title: 'Architetto', income_bracket: '28-50', interests: ['domotica', 'risparmio energetico'],
  },
  luca: {
    sex: 'M', born: '1979-11-02', birthplace: 'F205', origin: 'shopper', joined: '2020-10-19T10:30:00.000Z', phone: '+393001000002',
    address: address('Via dei Mille, 27', '20121', 'Milano', 'MI'), job_title: 'Responsabile acquisti', income_bracket: '50-75', interests: ['ciclismo', 'vino'],
  },
  anna: {
    sex: 'F', born: '1991-07-23', birthplace: 'A944', origin: 'exhibitor', joined: '2025-05-14T14:05:00.000Z', phone: '+393001000003',
    address: address('Via Marconi, 3', '40121', 'Bologna', 'BO'), job_title: 'Responsabile logistica',
  },
  tommaso: {
    sex: 'M', born: '2014-05-09', birthplace: 'L219', origin: 'child', joined: '2025-10-04T15:00:00.000Z',
    address: address('Corso Italia, 81', '10121', 'Torino', 'TO'), interests: ['videogiochi'],
  },
  sofia: {
    sex: 'F', born: '2014-05-09', birthplace: 'L219', origin: 'child', joined: '2025-10-04T15:10:00.000Z',
    address: address('Corso Italia, 81', '10121', 'Torino', 'TO'), interests: ['fotografia'],
  },
  paolo: {
    sex: 'M', born: '1968-01-30', birthplace: 'L736', origin: 'shopper', joined: '2019-09-12T08:40:00.000Z', phone: '+393001000006',
    address: address('Viale dei Tigli, 5', '30121', 'Venezia', 'VE'), job_title: 'Titolare di bar', income_bracket: '28-50', interests: ['calcio'],
  },
  elena: {
    sex: 'F', born: '1974-12-11', birthplace: 'D969', origin: 'shopper', joined: '2022-02-21T11:20:00.000Z', phone: '+393001000007',
    address: address('Via Garibaldi, 60', '16121', 'Genova', 'GE'), job_title: 'Insegnante', income_bracket: '15-28', interests: ['lettura', 'cinema'],
  },
  james: {
    sex: 'M', born: '1982-08-05', birthplace: 'Z114', origin: 'businessContact', language: 'en', joined: '2021-06-15T13:00:00.000Z', phone: '+393001000008',
    address: address('Via Manzoni, 112', '20121', 'Milano', 'MI'), job_title: 'Purchasing manager', interests: ['hiking', 'electric cars'],
  },
  marta: {
    sex: 'F', born: '1995-03-28', birthplace: 'H501', origin: 'quoteSeeker', region: 'SOUTH', joined: '2026-09-30T16:45:00.000Z', phone: '+393001000009',
    address: address('Via delle Rose, 9', '00184', 'Roma', 'RM'), job_title: 'Analista software', interests: ['auto elettriche'],
  },
  roberto: {
    sex: 'M', born: '1959-06-19', birthplace: 'B354', origin: 'unlawfullyListed', region: 'SOUTH', joined: '2019-11-11T09:00:00.000Z', phone: '+393001000010',
    address: address('Via Roma, 33', '09123', 'Cagliari', 'CA'), income_bracket: '28-50',
  },
  irene: {
    sex: 'F', born: '1989-10-14', birthplace: 'B157', origin: 'shopper', joined: '2023-04-03T12:10:00.000Z', phone: '+393001000011',
    address: address('Via San Martino, 48', '25121', 'Brescia', 'BS'), job_title: 'Farmacista', interests: ['giardinaggio', 'yoga'],
  },
  davide: {
    sex: 'M', born: '1977-02-25', birthplace: 'G224', origin: 'shopper', joined: '2020-05-27T10:00:00.000Z', phone: '+393001000012',
    address: address('Via Galilei, 21', '35121', 'Padova', 'PD'), job_title: 'Elettricista', income_bracket: '15-28', interests: ['fai da te'],
  },
};

function castPerson(name: CastName): DemoPerson {
  const { id, givenName, familyName } = CAST[name];
  const { sex, born, birthplace, origin, region = 'NORTH', language = 'it', joined, ...particulars } = PORTRAITS[name];
  const provenance = provenanceOf(origin, language, instantOf(joined));
  const row: PersonRow = {
    id,
    given_name: givenName,
    family_name: familyName,
    email: `${givenName}.${familyName}@example.com`.toLowerCase(),
    phone: particulars.phone ?? null,
    birth_date: born,
    tax_code: taxCodeOf({ givenName, familyName, sex, birthDate: born, birthplace }),
    address: particulars.address ?? null,
    language,
    job_title: particulars.job_title ?? null,
    income_bracket: particulars.income_bracket ?? null,
    interests: particulars.interests ?? null,
    ...provenance,
    external_id: null,
    updated_at: provenance.created_at,
  };
  return { row, origin, region, joinedAt: instantOf(joined) };
}

/** The cast as persons of the demo, in the order of their numbers. */
export const CAST_PEOPLE: readonly DemoPerson[] = (Object.keys(CAST) as CastName[]).map(castPerson);

function castAccount(
  tail: string,
  sketch: Pick<AccountRow, 'name' | 'sector' | 'year_established' | 'revenue_musd' | 'employees' | 'country'>,
): AccountRow {
  return {
    id: `00000000-0000-7000-8000-0000000000${tail}`,
    ...sketch,
    parent_account_id: null,
    source_id: sourceId('sales-network'),
    collection_action_id: collectionActionId('business-contacts'),
    created_at: '2020-01-15T09:00:00.000Z',
  };
}

/** The accounts that somebody of the cast belongs to. */
export const CAST_ACCOUNTS = {
  studio: castAccount('d1', {
    name: 'Studio Lagorai Architetti S.r.l.',
    sector: 'professional services',
    year_established: 1998,
    revenue_musd: 2.4,
    employees: 18,
    country: 'Italy',
  }),
  importer: castAccount('d2', {
    name: 'Coldstream Fine Foods Ltd',
    sector: 'food and drink',
    year_established: 1987,
    revenue_musd: 14.6,
    employees: 96,
    country: 'United Kingdom',
  }),
} as const;
