import { collectionActionId, sourceId } from './collection';
import { DAY, dayText, daysLater, instantOf, instantText } from './calendar';
import type { Dice } from './dice';
import { mailbox, type Language } from './names';
import { TITLES } from './occupations';
import { originOf } from './origins';
import type { DemoPerson } from './people';
import { TOWNS } from './places';
import { words } from './words';
import type { AccountMembershipRow, AccountRow } from './rows';

/** Trade and sector. */
const TRADES: Readonly<Record<Language, readonly string[]>> = {
  it: words(`
    Officine Meccaniche: manufacturing, Cantina: food and drink, Studio Associato: professional services, Autotrasporti: logistics
    Farmacia: health, Albergo: hospitality, Tessitura: textiles, Costruzioni: construction, Caseificio: food and drink
    Tipografia: printing, Ceramiche: manufacturing, Immobiliare: real estate, Informatica: software, Vivai: agriculture
    Mobilificio: manufacturing, Laboratorio Analisi: health`),
  en: words(`
    Engineering: manufacturing, Brewery: food and drink, Consulting: professional services, Freight: logistics, Dental Care: health
    Hotels: hospitality, Textiles: textiles, Builders: construction, Print Works: printing, Software: software`),
};

const OWNERS: Readonly<Record<Language, readonly string[]>> = {
  it: words(`
    Alberetti, Bracciolini, Calandra, Dal Pozzo, Euganea, Fiordaliso, Ghiara, Lagorai, Montefalco, Olivieri, Pontevecchio, Roveda
    San Zeno, Tirrena, Valdelsa, Zafferana`),
  en: words(`Ashdown, Bramley, Coldstream, Dunmore, Eastgate, Fenwick, Hollins, Larkfield, Northcote, Thornbury`),
};

const FORMS: Readonly<Record<Language, readonly string[]>> = {
  it: ['S.r.l.', 'S.p.A.', 'S.n.c.', 'S.a.s.'],
  en: ['Ltd', 'LLP', 'Group plc'],
};

/** Fewest and most employees of a class of size, and how common it is. */
const SIZES: ReadonlyArray<readonly [employees: readonly [number, number], weight: number]> = [
  [[3, 15], 45],
  [[16, 80], 35],
  [[81, 400], 15],
  [[401, 2400], 5],
];

function accountName(dice: Dice, language: Language, trade: string): string {
  const owner = dice.pick(OWNERS[language]);
  const town = dice.pick(TOWNS[language === 'it' ? dice.pick(['NORTH', 'SOUTH'] as const) : 'BRITAIN']).name;
  const form = dice.pick(FORMS[language]);
  if (language === 'en') return `${owner} ${town} ${trade} ${form}`;
  return `${trade} ${owner}${dice.chance(0.4) ? ` ${town}` : ''} ${form}`;
}

function freshName(dice: Dice, language: Language, trade: string, taken: Set<string>): string {
  const name = accountName(dice, language, trade);
  if (taken.has(name)) return freshName(dice, language, trade, taken);
  taken.add(name);
  return name;
}

function inventAccount(dice: Dice, before: readonly AccountRow[], taken: Set<string>): AccountRow {
  const language = dice.chance(0.8) ? 'it' : 'en';
  const [trade = '', sector = ''] = dice.pick(TRADES[language]).split(': ');
  const createdAt = instantOf('2018-07-01') + dice.between(0, 2600) * DAY;
  const [fewest, most] = dice.weighed(SIZES);
  const employees = dice.between(fewest, most);
  const country = language === 'it' ? 'Italy' : 'United Kingdom';
  const possibleParents = before.filter((account) => account.parent_account_id === null && account.country === country);
  return {
    id: dice.uuid(createdAt),
    name: freshName(dice, language, trade, taken),
    sector,
    year_established: dice.between(1921, 2017),
    revenue_musd: Math.round(employees * (8 + dice.throw() * 20)) / 100,
    employees,
    country,
    parent_account_id: possibleParents.length > 0 && dice.chance(0.07) ? dice.pick(possibleParents).id : null,
    source_id: sourceId('sales-network'),
    collection_action_id: collectionActionId('business-contacts'),
    created_at: instantText(createdAt),
  };
}

export function inventAccounts(dice: Dice, count: number): readonly AccountRow[] {
  const accounts: AccountRow[] = [];
  const taken = new Set<string>();
  while (accounts.length < count) accounts.push(inventAccount(dice, accounts, taken));
  return accounts;
}

/** The web domain of an account, below a top level that is reserved for examples (RFC 2606). */
export function domainOf(account: AccountRow): string {
  const words = account.name.split(' ').filter((word) => !/^(S\..*|Ltd|LLP|Group|plc)$/.test(word));
  return `${words.map(mailbox).join('-')}.example`;
}

/** The memberships of a person: contacts of companies have one, few have a former one as well. */
export function inventMemberships(dice: Dice, person: DemoPerson, accounts: readonly AccountRow[]): readonly AccountMembershipRow[] {
  if (!dice.chance(originOf(person.origin).business)) return [];
  const country = person.region === 'BRITAIN' ? 'United Kingdom' : 'Italy';
  const near = accounts.filter((account) => account.country === country);
  const present = dice.pick(near);
  const former = dice.chance(0.08) ? dice.pick(near) : present;
  const since = daysLater(dice, person.joinedAt, 0, 30) - dice.between(200, 3000) * DAY;
  const row = (account: AccountRow, from: number, until: string | null): AccountMembershipRow => ({
    id: dice.uuid(person.joinedAt),
    account_id: account.id,
    person_id: person.row.id,
    title: dice.pick(TITLES[person.row.language]),
    since: dayText(from),
    until,
  });
  if (former === present) return [row(present, since, null)];
  return [row(former, since - 1000 * DAY, dayText(since - 20 * DAY)), row(present, since, null)];
}
