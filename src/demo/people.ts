import type { Instant } from '../decision/facts';
import { ANCHOR, DAY, dayText, instantOf, instantText } from './calendar';
import { collectionActionId, noticeOf, sourceId } from './collection';
import type { Dice } from './dice';
import { mailbox, nameFor, type Language, type Sex } from './names';
import { noticeAt } from './notices';
import { INCOME_BRACKETS, INTERESTS, JOBS } from './occupations';
import { originOf, WEIGHED_ORIGINS, type OriginName } from './origins';
import { addressIn, phoneIn, TOWNS, type Region, type Town } from './places';
import type { PersonRow } from './rows';
import { taxCodeOf } from './tax-code';

/** A person of the demo with what the rest of the generator needs to know. */
export interface DemoPerson {
  readonly row: PersonRow;
  readonly origin: OriginName;
  readonly region: Region;
  readonly joinedAt: Instant;
}

const MAIL_DOMAINS = ['example.com', 'example.org', 'example.net', 'posta.example', 'mail.example'] as const;
const FIRST_DAY = instantOf('2018-06-01');
const LAST_DAY = instantOf('2026-06-30');

/** Children are under 14 for years to come, everybody else is of age. */
function birthDateFor(dice: Dice, origin: OriginName): string {
  const [from, to] = origin === 'child' ? ['2014-01-01', '2018-12-31'] : ['1944-01-01', '2006-12-31'];
  return dayText(instantOf(from) + dice.between(0, (instantOf(to) - instantOf(from)) / DAY) * DAY);
}

/** When the person came in; children only after they were born. */
function joinedFor(dice: Dice, origin: OriginName): Instant {
  const from = origin === 'child' ? instantOf('2023-01-01') : FIRST_DAY;
  return from + dice.between(0, (LAST_DAY - from) / DAY) * DAY + dice.between(8 * 60, 19 * 60) * 60_000;
}

function maybe<T>(dice: Dice, probability: number, value: T): T | null {
  return dice.chance(probability) ? value : null;
}

function someOf<T>(dice: Dice, items: readonly T[], most: number): readonly T[] {
  return [...new Set(Array.from({ length: dice.between(1, most) }, () => dice.pick(items)))];
}

interface Character {
  readonly name: { readonly givenName: string; readonly familyName: string };
  readonly sex: Sex;
  readonly language: Language;
  readonly origin: OriginName;
  readonly region: Region;
  readonly town: Town;
  readonly number: number;
}

type Reach = Pick<PersonRow, 'email' | 'phone' | 'address'>;
type Nature = Pick<PersonRow, 'birth_date' | 'tax_code' | 'language' | 'job_title' | 'income_bracket' | 'interests'>;

function reachOf(dice: Dice, { name, region, town, number }: Character): Reach {
  const email = `${mailbox(name.givenName)}.${mailbox(name.familyName)}${String(number)}@${dice.pick(MAIL_DOMAINS)}`;
  return {
    email: maybe(dice, 0.93, email),
    phone: maybe(dice, 0.9, phoneIn(dice, town)),
    address: maybe(dice, 0.88, addressIn(dice, region, town)),
  };
}

function natureOf(dice: Dice, { name, sex, language, origin, region, town }: Character): Nature {
  const birthDate = birthDateFor(dice, origin);
  const child = origin === 'child';
  const born = dice.chance(0.7) || region === 'BRITAIN' ? town : dice.pick(TOWNS[region]);
  const taxCode = taxCodeOf({ ...name, sex, birthDate, birthplace: language === 'en' ? 'Z114' : born.cadastral });
  const knowsBirth = child || dice.chance(0.85);
  return {
    birth_date: knowsBirth ? birthDate : null,
    tax_code: knowsBirth && region !== 'BRITAIN' ? maybe(dice, 0.75, taxCode) : null,
    language,
    job_title: child ? null : maybe(dice, 0.65, dice.pick(JOBS[language])),
    income_bracket: child ? null : maybe(dice, 0.4, dice.weighed(INCOME_BRACKETS)),
    interests: maybe(dice, 0.6, someOf(dice, INTERESTS[language], 4)),
  };
}

function characterFor(dice: Dice, number: number): Character {
  const origin = dice.weighed(WEIGHED_ORIGINS);
  const region = dice.weighed<Region>([
    ['NORTH', 48],
    ['SOUTH', 37],
    ['BRITAIN', 15],
  ]);
  const language = region === 'BRITAIN' || dice.chance(0.04) ? 'en' : 'it';
  const sex = dice.pick(['F', 'M'] as const);
  return { name: nameFor(dice, language, sex), sex, language, origin, region, town: dice.pick(TOWNS[region]), number };
}

/** What every person record states of its own coming: source, collection action, and the notice in the person's language. */
export function provenanceOf(
  origin: OriginName,
  language: Language,
  joinedAt: Instant,
): Pick<PersonRow, 'source_id' | 'collection_action_id' | 'notice_id' | 'created_at'> {
  const { action, source } = originOf(origin);
  const createdAt = instantText(joinedAt);
  return {
    source_id: sourceId(source),
    collection_action_id: collectionActionId(action),
    notice_id: noticeAt(noticeOf(action), language, createdAt),
    created_at: createdAt,
  };
}

/** One invented person; `number` keeps e-mail addresses apart. */
export function inventPerson(dice: Dice, number: number): DemoPerson {
  const character = characterFor(dice, number);
  const { name, origin, region, language } = character;
  const joinedAt = joinedFor(dice, origin);
  const provenance = provenanceOf(origin, language, joinedAt);
  const changedAt = joinedAt + dice.between(0, (ANCHOR - joinedAt) / DAY - 1) * DAY;
  const row: PersonRow = {
    id: dice.uuid(joinedAt),
    given_name: name.givenName,
    family_name: name.familyName,
    ...reachOf(dice, character),
    ...natureOf(dice, character),
    ...provenance,
    external_id: origin === 'registeredFirm' ? `RI-${String(100_000 + number)}` : null,
    updated_at: dice.chance(0.5) ? provenance.created_at : instantText(changedAt),
  };
  return { row, origin, region, joinedAt };
}
