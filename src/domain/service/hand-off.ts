import { v7 as uuidv7 } from 'uuid';
import type { Scope } from '../../decision/policy';
import { LecitoError } from '../../errors';
import type { Access } from '../../release/access';
import type { Sentence } from '../../sentence';
import type { Purpose } from '../../vocabulary/purposes';
import { assertReleased } from '../assert-writable';
import { invalidInput } from '../check-input';
import { departmentOfRole, rolesOfDepartment, type Department } from '../department';
import type { Transaction } from '../write';
import { HandOff } from './hand-off.entity';
import { letIn } from './let-in';
import { makeTask } from './make-task';
import { namedQueue } from './queue-team';

const FIELDS = ['fromDepartment', 'toDepartment', 'purpose', 'reason', 'byId', 'at'] as const;

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
  const queue = await namedQueue(transaction, 'toQueueId', passed.toQueueId);
  const scopes = rolesOfDepartment(transaction.policy, queue.department).flatMap((role) => role.purposes.get(purpose) ?? []);
  if (scopes.length === 0)
    throw invalidInput(['purpose'], {
      en: 'No purpose of the department that receives it.',
      it: 'Nessuna finalità del reparto che lo riceve.',
    });
  await letReceiverSee(transaction, passed, scopes, queue.teamId);
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
  const asked = { ...work, personId, purpose, department: queue.department, title: `Handed off by ${WORDS[from]}`, inDays: 0 };
  const task = moves ? [] : await makeTask(transaction, asked);
  return { moves, changed: [...FIELDS, 'queue'].map((name) => `HandOff.${name}`).concat(task) };
}

/** The fault of a queue to which work itself would move, where another department is to be asked. */
export const OF_ANOTHER_DEPARTMENT: Sentence = { en: 'A queue of another department.', it: 'Una coda di un altro reparto.' };

/** Work that the receiver cannot see is done by nobody: also within a department each team sees only its own persons, where the scope says so. */
async function letReceiverSee(
  transaction: Transaction,
  { personId, purpose, work }: Passed,
  scopes: readonly Scope[],
  teamId: string | null,
): Promise<void> {
  if (scopes.includes('all')) return;
  if (teamId === null)
    throw invalidInput(['toQueueId'], {
      en: 'A queue of a team: the department that receives it sees only the persons of its teams.',
      it: 'Una coda di una squadra: il reparto che lo riceve vede solo le persone delle sue squadre.',
    });
  if (!scopes.includes('team'))
    throw invalidInput(['toQueueId'], {
      en: 'A queue of another department: this one sees only who is assigned to each of its people.',
      it: 'Una coda di un altro reparto: in questo ciascuno vede solo chi gli è assegnato.',
    });
  await letIn(transaction, { personId, teamId, purpose, ...('opportunityId' in work ? { opportunityId: work.opportunityId } : {}) });
}
