import { inventAccounts, inventMemberships } from './accounts';
import { castFacts } from './cast-facts';
import { castContactPoints, castInteractions, castMemberships, castOpportunities, castOrders } from './cast-history';
import { CAST_ACCOUNTS, CAST_PEOPLE } from './cast-people';
import { PRODUCTS } from './catalogue';
import { COLLECTION_ACTIONS, CONTROLLERS, SOURCES } from './collection';
import { inventConsents } from './consents';
import type { CollectionRows, DemoRows, FactRows, PeopleRows, SalesRows } from './demo-rows';
import { Dice } from './dice';
import { inventInteraction } from './interactions';
import { NOTICES } from './notices';
import { STAFF, TEAM_MEMBERS, TEAMS } from './organisation';
import { inventContracts, inventObjections, inventRestrictions } from './other-facts';
import { inventPerson, type DemoPerson } from './people';
import { inventAssignments, inventContactPoints } from './reach';
import type { AccountMembershipRow, AccountRow } from './rows';
import { inventOpportunity, inventOrder, type Buyer, type OrderRows } from './sales';
import { fillUp, workRows } from './work';

/** How much of each the demo holds, cast included. */
export const SIZE = { persons: 2000, accounts: 200, interactions: 5000, opportunities: 800, orders: 600 } as const;

interface Society {
  readonly people: readonly DemoPerson[];
  /** The people without the cast, whose story is told in cast-history.ts. */
  readonly crowd: readonly DemoPerson[];
  readonly buyers: readonly DemoPerson[];
  readonly accounts: readonly AccountRow[];
  readonly memberships: readonly AccountMembershipRow[];
  /** The account that a person belongs to now. */
  readonly accountOf: ReadonlyMap<string, AccountRow>;
}

const BUYING_ORIGINS = new Set(['shopper', 'cardHolder', 'businessContact', 'quoteSeeker', 'supportUser']);

function inventSociety(): Society {
  const dice = { people: new Dice('people'), accounts: new Dice('accounts'), memberships: new Dice('memberships') };
  const people = fillUp(CAST_PEOPLE, SIZE.persons, (number) => inventPerson(dice.people, number));
  const crowd = people.slice(CAST_PEOPLE.length);
  const castAccounts = Object.values(CAST_ACCOUNTS);
  const accounts = [...castAccounts, ...inventAccounts(dice.accounts, SIZE.accounts - castAccounts.length)];
  const ofCrowd = crowd.flatMap((person) => inventMemberships(dice.memberships, person, accounts));
  const memberships = [...castMemberships(dice.memberships), ...ofCrowd];
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const accountOf = new Map<string, AccountRow>();
  for (const { person_id, account_id, until } of memberships) {
    const account = byId.get(account_id);
    if (account !== undefined && until === null) accountOf.set(person_id, account);
  }
  const buyers = crowd.filter(({ origin }) => BUYING_ORIGINS.has(origin));
  return { people, crowd, buyers, accounts, memberships, accountOf };
}

const SELLING_TEAM = { NORTH: 'salesNorth', SOUTH: 'salesSouth', BRITAIN: 'salesBritain' } as const;

function inventBuyer(dice: Dice, { buyers, accountOf }: Society, alone: number): Buyer {
  const person = dice.pick(buyers);
  const account = accountOf.get(person.row.id);
  const personId = account !== undefined && dice.chance(alone) ? null : person.row.id;
  const { region, joinedAt: since } = person;
  return { personId, accountId: account?.id ?? null, since, language: person.row.language, team: SELLING_TEAM[region] };
}

function ordersOf(society: Society): readonly OrderRows[] {
  const dice = new Dice('orders');
  return fillUp(castOrders(dice), SIZE.orders, () => inventOrder(dice, inventBuyer(dice, society, 0.3)));
}

function peopleRows({ people, crowd, accounts, memberships, accountOf }: Society): PeopleRows {
  const dice = new Dice('reach');
  return {
    person: people.map(({ row }) => row),
    contact_point: [
      ...castContactPoints(dice),
      ...crowd.flatMap((person) => inventContactPoints(dice, person, accountOf.get(person.row.id))),
    ],
    account: accounts,
    account_membership: memberships,
  };
}

function salesRows(society: Society): SalesRows {
  const dice = { opportunities: new Dice('opportunities'), interactions: new Dice('interactions') };
  const { crowd, accountOf } = society;
  const orders = ordersOf(society);
  return {
    product: PRODUCTS,
    opportunity: fillUp(castOpportunities(dice.opportunities), SIZE.opportunities, () =>
      inventOpportunity(dice.opportunities, inventBuyer(dice.opportunities, society, 0.35)),
    ),
    order: orders.map(({ order }) => order),
    order_line: orders.flatMap(({ lines }) => lines),
    interaction: fillUp(castInteractions(dice.interactions), SIZE.interactions, () => {
      const person = dice.interactions.pick(crowd);
      return inventInteraction(dice.interactions, person, accountOf.get(person.row.id)?.id ?? null);
    }),
  };
}

function factRows(crowd: readonly DemoPerson[]): FactRows {
  const dice = { cast: new Dice('cast'), consents: new Dice('consents'), facts: new Dice('facts'), assignments: new Dice('assignments') };
  const cast = castFacts(dice.cast);
  const consents = [...cast.consents, ...crowd.flatMap((person) => inventConsents(dice.consents, person))];
  return {
    consent_record: consents.map(({ record }) => record),
    consent_event: consents.flatMap(({ events }) => events),
    contract: [...cast.contracts, ...crowd.flatMap((person) => inventContracts(dice.facts, person))],
    objection: [...cast.objections, ...crowd.flatMap((person) => inventObjections(dice.facts, person))],
    restriction: [...cast.restrictions, ...crowd.flatMap((person) => inventRestrictions(dice.facts, person))],
    assignment: [...cast.assignments, ...crowd.flatMap((person) => inventAssignments(dice.assignments, person))],
  };
}

function collectionRows(): CollectionRows {
  return { controller: CONTROLLERS, notice: NOTICES, source: SOURCES, collection_action: COLLECTION_ACTIONS };
}

/** All rows of the demo by table, in an order in which they can be inserted. The same rows on every machine and at any time. */
export function generateDemo(): DemoRows {
  const society = inventSociety();
  const [sales, facts] = [salesRows(society), factRows(society.crowd)];
  return {
    ...collectionRows(),
    team: Object.values(TEAMS),
    staff: STAFF,
    team_member: TEAM_MEMBERS,
    ...peopleRows(society),
    ...sales,
    ...facts,
    ...workRows({ ...society, opportunities: sales.opportunity, facts }),
  };
}
