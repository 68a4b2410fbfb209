import type { Instant } from '../decision/facts';
import { ANCHOR, DAY, daysLater, instantOf, instantText } from './calendar';
import type { Dice } from './dice';
import { tell } from './interactions';
import { staffOf } from './organisation';
import type { DemoPerson } from './people';
import { queueId } from './queues';
import type { EntitlementRow, TicketRow } from './work-rows';

const OPEN: ReadonlySet<TicketRow['state']> = new Set(['NEW', 'IN_PROGRESS', 'WAITING_FOR_CUSTOMER']);
const MINUTE = 60_000;

/** Until when the service level wants a first answer, and the repair. */
export function clockOf(entitlement: EntitlementRow | null, openedAt: Instant): Pick<TicketRow, 'respond_by' | 'resolve_by'> {
  if (entitlement === null) return { respond_by: null, resolve_by: null };
  const { respond_minutes: respond, resolve_minutes: resolve } = entitlement;
  return { respond_by: instantText(openedAt + respond * MINUTE), resolve_by: instantText(openedAt + resolve * MINUTE) };
}

function runs({ valid_from, valid_to }: EntitlementRow, at: Instant): boolean {
  return instantOf(valid_from) <= at && (valid_to === 'infinity' || instantOf(valid_to) > at);
}

const textOf = (instant: Instant | null): string | null => (instant === null ? null : instantText(instant));

const later = (instant: Instant | null, by: number): string | null => textOf(instant === null ? null : instant + by);

/** One ticket of a person, on something installed there if anything is, with the right to help that ran on that day. */
export function inventTicket(dice: Dice, person: DemoPerson, accountId: string | null, rights: readonly EntitlementRow[]): TicketRow {
  const [, , subject, description, resolution] = tell(dice, person, 'SUPPORT', ([, direction]) => direction === 'INBOUND');
  const state = drawState(dice);
  const open = OPEN.has(state);
  const openedAt = daysLater(dice, Math.max(person.joinedAt, ANCHOR - (open ? 4 : 500) * DAY), 0, open ? 4 : 500);
  const right = rights.find((each) => runs(each, openedAt)) ?? null;
  const answeredAt = state === 'NEW' ? null : openedAt + dice.between(5, 400) * MINUTE;
  const doneAt = open || answeredAt === null ? null : answeredAt + dice.between(20, 4000) * MINUTE;
  return {
    // Of no instant: a ticket is seen where it is withheld when it was opened.
    id: dice.uuid(ANCHOR),
    person_id: person.row.id,
    account_id: accountId,
    queue_id: queueId(person.region === 'BRITAIN' ? 'supportBritain' : 'support'),
    owner_id: state === 'NEW' ? null : dice.pick(staffOf('support')),
    asset_id: right?.asset_id ?? null,
    entitlement_id: right?.id ?? null,
    subject,
    description,
    resolution: doneAt === null ? null : resolution,
    severity: drawSeverity(dice),
    state,
    opened_at: instantText(openedAt),
    responded_at: textOf(answeredAt),
    ...clockOf(right, openedAt),
    waiting_since: state === 'WAITING_FOR_CUSTOMER' ? later(answeredAt, 10 * MINUTE) : null,
    waited_seconds: answeredAt !== null && dice.chance(0.3) ? dice.between(10, 2000) * 60 : 0,
    resolved_at: textOf(doneAt),
    closed_at: state === 'CLOSED' ? later(doneAt, DAY) : null,
  };
}

function drawState(dice: Dice): TicketRow['state'] {
  return dice.weighed([
    ['NEW', 10],
    ['IN_PROGRESS', 15],
    ['WAITING_FOR_CUSTOMER', 8],
    ['RESOLVED', 12],
    ['CLOSED', 55],
  ] as const);
}

function drawSeverity(dice: Dice): TicketRow['severity'] {
  return dice.weighed([
    ['S1', 6],
    ['S2', 20],
    ['S3', 50],
    ['S4', 24],
  ] as const);
}
