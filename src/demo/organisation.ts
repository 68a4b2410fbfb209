import { PERSONAS } from './cast';
import type { StaffRow, TeamMemberRow, TeamRow } from './rows';

function rowId(tail: string): string {
  return `00000000-0000-7000-8000-0000000000${tail}`;
}

/** The teams by a short name. Persons are assigned to teams; who is in none of them sees nobody under a purpose of scope team. */
export const TEAMS = {
  salesNorth: { id: rowId('b1'), name: 'Sales Nord', kind: 'SALES', client_id: null },
  salesSouth: { id: rowId('b2'), name: 'Sales Sud', kind: 'SALES', client_id: null },
  salesBritain: { id: rowId('b3'), name: 'Sales UK', kind: 'SALES', client_id: null },
  marketing: { id: rowId('b4'), name: 'Marketing', kind: 'MARKETING', client_id: null },
  customerService: { id: rowId('b5'), name: 'Customer Service', kind: 'CUSTOMER_SERVICE', client_id: null },
  support: { id: rowId('b6'), name: 'Support', kind: 'SUPPORT', client_id: null },
  logistics: { id: rowId('b7'), name: 'Logistica Rossi', kind: 'PARTNER', client_id: 'partner-logistica' },
} as const satisfies Record<string, TeamRow>;

export type TeamName = keyof typeof TEAMS;

/** Tail of the id, name, office, manager, team. The first six are the personas of the staff. */
const STAFF_SKETCHES: readonly (readonly [tail: string, name: string, office: string, manager: string | null, team: TeamName | null])[] = [
  ['a1', PERSONAS.sales.name, 'Milano', 'a7', 'salesNorth'],
  ['a2', PERSONAS.marketing.name, 'Bologna', 'aa', 'marketing'],
  ['a3', PERSONAS['customer-service'].name, 'Bologna', 'ab', 'customerService'],
  ['a4', PERSONAS.support.name, 'Torino', 'ac', 'support'],
  ['a5', PERSONAS.auditor.name, 'Roma', null, null],
  ['a6', PERSONAS.dpo.name, 'Roma', null, null],
  ['a7', 'Ottavia Brandi', 'Milano', null, 'salesNorth'],
  ['a8', 'Ruggero Salis', 'Napoli', null, 'salesSouth'],
  ['a9', 'Harriet Lowe', 'London', null, 'salesBritain'],
  ['aa', 'Ludovica Marchesi', 'Bologna', null, 'marketing'],
  ['ab', 'Ettore Pavan', 'Bologna', null, 'customerService'],
  ['ac', 'Renata Sordi', 'Torino', null, 'support'],
  ['ad', 'Michele Zorzi', 'Milano', 'a7', 'salesNorth'],
  ['ae', 'Costanza Melis', 'Napoli', 'a8', 'salesSouth'],
  ['af', 'Gaetano Rubino', 'Bari', 'a8', 'salesSouth'],
  ['ba', 'Oliver Tate', 'London', 'a9', 'salesBritain'],
  ['bb', 'Nadia Perin', 'Bologna', 'ab', 'customerService'],
  ['bc', 'Bruno Asti', 'Torino', 'ac', 'support'],
  ['bd', 'Emily Hart', 'London', 'ac', 'support'],
  ['be', 'Tiziana Loi', 'Bologna', 'aa', 'marketing'],
];

function staffEmail(name: string): string {
  return `${name.toLowerCase().replaceAll(' ', '.')}@tramontana.example`;
}

export const STAFF: readonly StaffRow[] = STAFF_SKETCHES.map(([tail, name, office, manager]) => ({
  id: rowId(tail),
  name,
  email: staffEmail(name),
  manager_id: manager === null ? null : rowId(manager),
  office,
}));

export const TEAM_MEMBERS: readonly TeamMemberRow[] = STAFF_SKETCHES.flatMap(([tail, , , , team]) =>
  team === null ? [] : [{ team_id: TEAMS[team].id, staff_id: rowId(tail) }],
);

/** The staff of a team, as ids. */
export function staffOf(team: TeamName): readonly string[] {
  return TEAM_MEMBERS.filter((member) => member.team_id === TEAMS[team].id).map((member) => member.staff_id);
}
