import { v7 as uuidv7 } from 'uuid';
import { scopeSubject } from '../../authentication/viewer';
import { LecitoError } from '../../errors';
import type { Access } from '../../release/access';
import type { Purpose } from '../../vocabulary/purposes';
import { assertReleased } from '../assert-writable';
import { invalidInput } from '../check-input';
import { sqlOf } from '../../store/sql';
import type { Transaction } from '../write';
import { departmentOfRole, rolesOfDepartment } from './department-of-role';
import { HandOff } from './hand-off.entity';
import type { Department } from './interaction.entity';
import { namedQueue, type WorkQueue } from './queue-team';
import { Task } from './task.entity';

const FIELDS = ['fromDepartment', 'toDepartment', 'purpose', 'reason', 'byId', 'at'] as const;

/** For so long a hand-off lets the receiving team see the person; whoever works longer with them is assigned. */
const DAYS = 90;

/** What is passed on, and to whom. */
export interface Passed {
  /** Nothing where the person alone is passed on. */
  readonly work:
    { readonly caseId: string } | { readonly ticketId: string } | { readonly opportunityId: string } | Readonly<Record<string, never>>;
  readonly personId: string;
  readonly staffId: string;
  readonly toQueueId: string;
  readonly purpose: Purpose;
  readonly reason: string;
}

/** What came of it. */
interface HandedOn {
  readonly moves: boolean;
  /** Coordinates that were written. */
  readonly changed: readonly string[];
}

const WORDS: Readonly<Record<Department, string>> = {
  SALES: 'sales',
  MARKETING: 'marketing',
  CUSTOMER_SERVICE: 'customer service',
  SUPPORT: 'support',
};

/**
 * Passes work on to a queue. Nothing of it is copied: the hand-off and the task that another department gets only refer to the case, ticket
 * or sale, and each cell of either is released to the receiver by the receiver's own purpose, or not at all. Returns whether the queue is
 * of the same department, where the work itself moves; else it stays, for a department keeps what it owes the person.
 */
export async function passOn(transaction: Transaction, access: Access, passed: Passed): Promise<HandedOn> {
  const from = departmentOfRole(transaction.ask.role);
  if (from === null) throw new LecitoError('NO_ROLE');
  const { personId, purpose, staffId, work } = passed;
  await assertReleased(transaction, access, { record: 'HandOff', personId, fields: FIELDS });
  const queue = await namedQueue(transaction, passed.toQueueId);
  const scopes = rolesOfDepartment(transaction.policy, queue.department).flatMap((role) => role.purposes.get(purpose) ?? []);
  if (scopes.length === 0) throw invalidInput(['purpose'], 'No purpose of the department that receives it.');
  await transaction.manager.insert(HandOff, {
    id: uuidv7(),
    personId,
    ...work,
    fromDepartment: from,
    toDepartment: queue.department,
    toQueueId: queue.id,
    purpose,
    reason: passed.reason,
    byId: staffId,
    at: new Date().toISOString(),
  });
  const moves = queue.department === from;
  if (!moves) {
    await askFor(transaction, passed, from, queue.department);
    if (!scopes.includes('all')) await letIn(transaction, passed, queue);
  }
  return { moves, changed: ['HandOff.purpose', 'HandOff.reason'] };
}

async function askFor({ manager }: Transaction, { work, personId, purpose }: Passed, from: Department, to: Department): Promise<void> {
  await manager.insert(Task, {
    id: uuidv7(),
    personId,
    ...work,
    department: to,
    title: `Handed off by ${WORDS[from]}`,
    state: 'OPEN',
    dueOn: new Date().toISOString().slice(0, 10),
    purpose,
    createdAt: new Date().toISOString(),
  });
}

/**
 * Need to know: the receiving team sees the person from now on for the purpose that the hand-off names, and for no other of its own. Nobody
 * lets themselves in: where the sender is of that team too, or who they act for, somebody else has to assign it.
 */
async function letIn({ manager, ask }: Transaction, { personId, staffId, purpose }: Passed, { teamId }: WorkQueue): Promise<void> {
  const senders = [staffId, scopeSubject(ask.viewer)];
  await sqlOf(manager).query(
    `INSERT INTO assignment (id, person_id, team_id, purpose, valid_from, valid_to)
     SELECT $1, $2, $3::uuid, $5::text, now(), now() + make_interval(days => ${String(DAYS)})
     WHERE $3::uuid IS NOT NULL
       AND NOT EXISTS (SELECT FROM team_member WHERE team_id = $3::uuid AND staff_id::text = ANY($4::text[]))
       AND NOT EXISTS (SELECT FROM assignment a WHERE a.person_id = $2 AND a.team_id = $3::uuid AND (a.purpose IS NULL OR a.purpose = $5)
         AND a.valid_from <= now() AND a.valid_to >= now() + make_interval(days => ${String(DAYS)}))`,
    [uuidv7(), personId, teamId, senders, purpose],
  );
}
