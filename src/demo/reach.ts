import { DAY, daysLater, FAR_END, instantText } from './calendar';
import type { Dice } from './dice';
import { domainOf } from './accounts';
import { mailbox } from './names';
import { staffOf, TEAMS, type TeamName } from './organisation';
import { originOf } from './origins';
import type { DemoPerson } from './people';
import { phoneIn, TOWNS, type Region } from './places';
import type { AccountRow, AssignmentRow, ContactPointRow } from './rows';

const SALES_TEAM_OF: Readonly<Record<Region, TeamName>> = { NORTH: 'salesNorth', SOUTH: 'salesSouth', BRITAIN: 'salesBritain' };

type Term = Pick<AssignmentRow, 'valid_from' | 'valid_to'>;

/** From soon after the person came; now and then over since before 2026. */
function termFor(dice: Dice, person: DemoPerson): Term {
  const from = daysLater(dice, person.joinedAt, 0, 20);
  const over = from + dice.between(100, 500) * DAY;
  const validFrom = instantText(from);
  if (dice.chance(0.1) && over < Date.UTC(2025, 11, 31)) return { valid_from: validFrom, valid_to: instantText(over) };
  return { valid_from: validFrom, valid_to: dice.chance(0.8) ? 'infinity' : FAR_END };
}

/** Which teams, and now and then which single colleague, work for a person: need to know, person by person. */
export function inventAssignments(dice: Dice, person: DemoPerson): readonly AssignmentRow[] {
  const origin = originOf(person.origin);
  const sales = origin.asked > 0 && person.origin !== 'child' ? 0.6 : 0;
  const teams: TeamName[] = [];
  if (dice.chance(sales)) teams.push(SALES_TEAM_OF[person.region]);
  if (dice.chance(origin.support)) teams.push('support');
  if (dice.chance(origin.delivery)) teams.push('logistics');
  const row = (teamId: string | null, staffId: string | null): AssignmentRow => ({
    id: dice.uuid(person.joinedAt),
    person_id: person.row.id,
    team_id: teamId,
    staff_id: staffId,
    ...termFor(dice, person),
  });
  const ofTeams = teams.map((team) => row(TEAMS[team].id, null));
  return dice.chance(sales / 8) ? [...ofTeams, row(null, dice.pick(staffOf(SALES_TEAM_OF[person.region])))] : ofTeams;
}

type Point = Pick<ContactPointRow, 'kind' | 'value' | 'label'>;

/** Further ways to reach a person, beside the main e-mail, phone and address. */
export function inventContactPoints(dice: Dice, person: DemoPerson, account: AccountRow | undefined): readonly ContactPointRow[] {
  const { given_name: givenName, family_name: familyName, language, address } = person.row;
  const [work, home] = language === 'it' ? ['lavoro', 'casa'] : ['work', 'home'];
  const handle = `${mailbox(givenName)}.${mailbox(familyName)}${String(dice.between(10, 99))}`;
  const points: Point[] = [];
  if (account !== undefined) {
    points.push({ kind: 'EMAIL', value: `${mailbox(givenName).slice(0, 1)}.${mailbox(familyName)}@${domainOf(account)}`, label: work });
    if (dice.chance(0.5)) points.push({ kind: 'PHONE', value: phoneIn(dice, dice.pick(TOWNS[person.region])), label: work });
  }
  if (dice.chance(0.15)) points.push({ kind: 'PHONE', value: phoneIn(dice, dice.pick(TOWNS[person.region])), label: home });
  if (address !== null && dice.chance(0.1)) {
    points.push({ kind: 'POSTAL', value: `${address.street}, ${address.postalCode} ${address.city}`, label: home });
  }
  if (dice.chance(0.12)) points.push({ kind: 'SOCIAL', value: `@${handle}`, label: null });
  if (dice.chance(0.05)) points.push({ kind: 'WEB', value: `https://${handle.replace('.', '-')}.example`, label: null });
  return points.map((point) => ({ id: dice.uuid(person.joinedAt), person_id: person.row.id, ...point, created_at: person.row.created_at }));
}
