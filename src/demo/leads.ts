import { ANCHOR, DAY, dayText, daysLater, instantText } from './calendar';
import { BUSINESS_PRODUCTS, HOUSEHOLD_PRODUCTS } from './catalogue';
import type { Dice } from './dice';
import { teamFor } from './interactions';
import { staffOf } from './organisation';
import type { DemoPerson } from './people';
import type { AccountRow, OpportunityRow } from './rows';
import type { LeadRow } from './work-rows';

const STATES: ReadonlyArray<readonly [state: LeadRow['state'], weight: number]> = [
  ['NEW', 25],
  ['WORKING', 25],
  ['QUALIFIED', 15],
  ['CONVERTED', 20],
  ['DISQUALIFIED', 15],
];

const DISQUALIFIED_BECAUSE = {
  it: ['Numero inesistente', 'Cercava un altro prodotto', 'Nessuna risposta dopo tre chiamate', 'Non ha il budget'],
  en: ['Wrong number', 'Was looking for something else', 'No answer after three calls', 'No budget'],
} as const;

/** One lead of a person. It came with the person's own source and collection action; what was converted names the sale it became. */
export function inventLead(dice: Dice, person: DemoPerson, account: AccountRow | undefined, sales: readonly OpportunityRow[]): LeadRow {
  const { id, language, source_id, collection_action_id } = person.row;
  const ofPerson = sales.filter((sale) => sale.person_id === id);
  const drawn = dice.weighed(STATES);
  const state = drawn === 'CONVERTED' && ofPerson.length === 0 ? 'QUALIFIED' : drawn;
  const open = state === 'NEW' || state === 'WORKING' || state === 'QUALIFIED';
  const createdAt = daysLater(dice, Math.max(person.joinedAt, ANCHOR - (open ? 60 : 400) * DAY), 0, open ? 60 : 300);
  const product = dice.pick(account === undefined ? HOUSEHOLD_PRODUCTS : BUSINESS_PRODUCTS).name;
  return {
    id: dice.uuid(createdAt),
    person_id: id,
    account_name: account?.name ?? null,
    interest: language === 'it' ? `Vorrebbe ${product}` : `Would like ${product}`,
    state,
    rating: state === 'NEW' ? null : dice.pick(['HOT', 'WARM', 'COLD'] as const),
    channel: dice.pick(['WEB', 'PHONE', 'EMAIL', 'STORE', 'SOCIAL'] as const),
    owner_id: state === 'NEW' ? null : dice.pick(staffOf(teamFor('SALES', person))),
    due_on: open ? dayText(ANCHOR + dice.between(-5, 14) * DAY) : null,
    source_id,
    collection_action_id,
    disqualified_because: state === 'DISQUALIFIED' ? dice.pick(DISQUALIFIED_BECAUSE[language]) : null,
    converted_opportunity_id: state === 'CONVERTED' ? dice.pick(ofPerson).id : null,
    created_at: instantText(createdAt),
  };
}
