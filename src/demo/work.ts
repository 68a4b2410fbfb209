import { inventCase } from './cases';
import { CAMPAIGNS, inventMembers } from './campaigns';
import { CAST_PEOPLE } from './cast-people';
import { castWork, type CastWork } from './cast-work';
import type { FactRows, WorkRows } from './demo-rows';
import { Dice } from './dice';
import { inventAttachment, inventHandOff, inventNote, inventTask, type Served } from './errands';
import { inventAsset, inventEntitlement } from './installed';
import { inventLead } from './leads';
import type { DemoPerson } from './people';
import { QUEUES } from './queues';
import type { AccountRow, OpportunityRow } from './rows';
import { inventTicket } from './tickets';
import type { AssetRow, CaseRow, EntitlementRow, LeadRow, TicketRow } from './work-rows';

/** How much work the demo holds, that of the cast included. */
export const WORK_SIZE = {
  leads: 300,
  members: 3000,
  assets: 700,
  entitlements: 500,
  cases: 600,
  tickets: 500,
  tasks: 900,
  notes: 800,
  attachments: 150,
  handOffs: 200,
} as const;

/** Who there is to work for. */
export interface Customers {
  readonly crowd: readonly DemoPerson[];
  readonly buyers: readonly DemoPerson[];
  readonly accountOf: ReadonlyMap<string, AccountRow>;
  readonly opportunities: readonly OpportunityRow[];
  readonly facts: FactRows;
}

export function fillUp<T>(given: readonly T[], count: number, invent: (number: number) => T): readonly T[] {
  return [...given, ...Array.from({ length: count - given.length }, (_, index) => invent(given.length + index + 1))];
}

/** What persons come to the departments with, and the right to help that they have. */
interface Requests {
  readonly leads: readonly LeadRow[];
  readonly cases: readonly CaseRow[];
  readonly tickets: readonly TicketRow[];
  readonly assets: readonly AssetRow[];
  readonly entitlements: readonly EntitlementRow[];
}

function requestsOf(cast: CastWork, { buyers, accountOf, opportunities }: Customers): Requests {
  const dice = { leads: new Dice('leads'), cases: new Dice('cases'), tickets: new Dice('tickets'), installed: new Dice('installed') };
  const accountId = (person: DemoPerson): string | null => accountOf.get(person.row.id)?.id ?? null;
  const someone = (of: Dice): DemoPerson => of.pick(buyers);
  const assets = fillUp(cast.assets, WORK_SIZE.assets, () => {
    const person = someone(dice.installed);
    return inventAsset(dice.installed, person, accountId(person));
  });
  const entitled = assets.slice(cast.assets.length, cast.assets.length + WORK_SIZE.entitlements - cast.entitlements.length);
  const entitlements = [...cast.entitlements, ...entitled.map((asset) => inventEntitlement(dice.installed, asset))];
  const supported = buyers.filter(({ row }) => entitled.some(({ person_id }) => person_id === row.id));
  return {
    assets,
    entitlements,
    leads: fillUp(cast.leads, WORK_SIZE.leads, () => {
      const person = someone(dice.leads);
      return inventLead(dice.leads, person, accountOf.get(person.row.id), opportunities);
    }),
    cases: fillUp(cast.cases, WORK_SIZE.cases, () => {
      const person = someone(dice.cases);
      return inventCase(dice.cases, person, accountId(person));
    }),
    tickets: fillUp(cast.tickets, WORK_SIZE.tickets, () => {
      const person = dice.tickets.pick(dice.tickets.chance(0.7) ? supported : buyers);
      const rights = entitlements.filter(({ person_id }) => person_id === person.row.id);
      return inventTicket(dice.tickets, person, accountId(person), rights);
    }),
  };
}

/** What a task serves, and whom it is about: often a case, a ticket or a lead, sometimes nothing but the person. */
function serve(dice: Dice, { leads, cases, tickets }: Requests): readonly [personId: string | null, served: Served] {
  const [ofCase, ofTicket, ofLead] = [dice.pick(cases), dice.pick(tickets), dice.pick(leads)];
  return dice.pick([
    [ofCase.person_id, { case: ofCase }],
    [ofTicket.person_id, { ticket: ofTicket }],
    [ofLead.person_id, { lead: ofLead }],
    [null, {}],
  ] as const);
}

/** The work of the four departments, cast first. The same rows on every machine and at any time. */
export function workRows(customers: Customers): WorkRows {
  const dice = { cast: new Dice('cast work'), campaigns: new Dice('campaigns'), errands: new Dice('errands') };
  const { crowd, buyers, accountOf, facts } = customers;
  const cast = castWork(dice.cast, customers.opportunities);
  const work = requestsOf(cast, customers);
  const byId = new Map([...CAST_PEOPLE, ...crowd].map((person) => [person.row.id, person]));
  const personFor = (id: string | null): DemoPerson => byId.get(id ?? '') ?? dice.errands.pick(buyers);
  const invited = CAST_PEOPLE.filter(({ origin }) => origin !== 'child');
  const passedOn = [...work.cases.slice(cast.cases.length), ...work.tickets.slice(cast.tickets.length)];
  return {
    queue: QUEUES,
    lead: work.leads,
    campaign: CAMPAIGNS,
    campaign_member: inventMembers(dice.campaigns, crowd, invited, WORK_SIZE.members, facts),
    asset: work.assets,
    entitlement: work.entitlements,
    service_case: work.cases,
    ticket: work.tickets,
    task: fillUp(cast.tasks, WORK_SIZE.tasks, () => {
      const [id, served] = serve(dice.errands, work);
      return inventTask(dice.errands, personFor(id), served);
    }),
    note: fillUp(cast.notes, WORK_SIZE.notes, () => {
      const person = dice.errands.pick(buyers);
      return inventNote(dice.errands, person, accountOf.get(person.row.id)?.id ?? null);
    }),
    attachment: fillUp(cast.attachments, WORK_SIZE.attachments, () => {
      const served = dice.errands.chance(0.5) ? { case: dice.errands.pick(work.cases) } : { ticket: dice.errands.pick(work.tickets) };
      return inventAttachment(dice.errands, personFor((served.case ?? served.ticket).person_id), served);
    }),
    hand_off: fillUp(cast.handOffs, WORK_SIZE.handOffs, () => {
      const served = dice.errands.pick(passedOn);
      return inventHandOff(dice.errands, personFor(served.person_id), served);
    }),
  };
}
