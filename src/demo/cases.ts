import { ANCHOR, DAY, daysLater, instantText } from './calendar';
import type { Dice } from './dice';
import { tell } from './interactions';
import { staffOf } from './organisation';
import type { DemoPerson } from './people';
import { queueId } from './queues';
import type { CaseRow } from './work-rows';

/** Days that a case may take. */
const DAYS_FOR: Readonly<Record<CaseRow['priority'], number>> = { URGENT: 1, HIGH: 3, NORMAL: 7, LOW: 20 };

const OPEN: ReadonlySet<CaseRow['state']> = new Set(['NEW', 'OPEN', 'WAITING']);

/** One case of a person; a third of them are still open, some with a promise. */
export function inventCase(dice: Dice, person: DemoPerson, accountId: string | null): CaseRow {
  const [channel, , subject, description, answer] = tell(dice, person, 'CUSTOMER_SERVICE', ([, direction]) => direction === 'INBOUND');
  const [state, priority] = [drawState(dice), drawPriority(dice)];
  const open = OPEN.has(state);
  const openedAt = daysLater(dice, Math.max(person.joinedAt, ANCHOR - (open ? 8 : 500) * DAY), 0, open ? 8 : 500);
  const doneAt = open ? null : openedAt + dice.between(30, DAYS_FOR[priority] * 1440) * 60_000;
  return {
    id: dice.uuid(openedAt),
    person_id: person.row.id,
    account_id: accountId,
    queue_id: queueId(dice.chance(0.2) ? 'complaints' : 'care'),
    owner_id: state === 'NEW' ? null : dice.pick(staffOf('customerService')),
    subject,
    description,
    answer: open ? null : answer,
    priority,
    state,
    channel,
    promised_at: open && dice.chance(0.3) ? instantText(ANCHOR + dice.between(-1, 5) * DAY + 16 * 3_600_000) : null,
    due_at: instantText(openedAt + DAYS_FOR[priority] * DAY),
    opened_at: instantText(openedAt),
    resolved_at: doneAt === null ? null : instantText(doneAt),
    closed_at: state === 'CLOSED' && doneAt !== null ? instantText(doneAt + DAY) : null,
  };
}

function drawState(dice: Dice): CaseRow['state'] {
  return dice.weighed([
    ['NEW', 12],
    ['OPEN', 15],
    ['WAITING', 8],
    ['RESOLVED', 15],
    ['CLOSED', 50],
  ] as const);
}

function drawPriority(dice: Dice): CaseRow['priority'] {
  return dice.weighed([
    ['LOW', 25],
    ['NORMAL', 50],
    ['HIGH', 18],
    ['URGENT', 7],
  ] as const);
}
