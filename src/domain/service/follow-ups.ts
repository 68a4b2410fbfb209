import { v7 as uuidv7 } from 'uuid';
import { loadFacts } from '../../authorisation/load-facts';
import { decide } from '../../decision/decide';
import { verdict } from '../../decision/verdict';
import type { Sql } from '../../store/sql';
import type { Category } from '../../vocabulary/categories';
import type { Purpose } from '../../vocabulary/purposes';
import type { Transaction } from '../write';
import { Department } from './interaction.entity';
import { Task } from './task.entity';

/** The work after which something follows. */
export interface Followed {
  readonly personId: string;
  readonly accountId: string | null;
  readonly caseId?: string;
  readonly ticketId?: string;
  readonly severity?: string;
}

/**
 * One rule: after which step whom is asked to do what. The task is made in the name of `purpose`, which stands on it, and is seen for no
 * other purpose (Task.purpose): what the rule looked at is thereby told to nobody who may not look at it.
 */
export interface FollowUp {
  readonly after: string;
  /** The step that makes the task needless while it is open. */
  readonly until?: string;
  readonly purpose: Purpose;
  readonly role: string;
  readonly department: Department;
  readonly title: string;
  readonly inDays: number;
  /** The person must let that role, for that purpose, read one of these now; else nothing follows. */
  readonly needs: readonly Category[];
  readonly when: (sql: Sql, work: Followed) => Promise<boolean>;
}

/** From this sum of won sales on, in any one currency, a customer is one whom sales would not like to lose. */
export const LOST_VALUE = 1_000;

const GRAVE: readonly (string | undefined)[] = ['S1', 'S2'];

/** What other persons bought for the same account is theirs, and not for everybody to be told who may see this one. */
const WON = `SELECT EXISTS (
  SELECT FROM opportunity WHERE stage = 'WON' AND (person_id = $1 OR (account_id = $2 AND person_id IS NULL)) GROUP BY currency HAVING sum(amount) >= $3) AS valued`;

async function isGraveForSales(sql: Sql, { severity, personId, accountId }: Followed): Promise<boolean> {
  if (!GRAVE.includes(severity)) return false;
  const [row] = await sql.query(WON, [personId, accountId, LOST_VALUE]);
  return row?.['valued'] === true;
}

/** Every rule, in the order in which they are looked at. */
export const FOLLOW_UPS: readonly FollowUp[] = [
  {
    after: 'resolveCase',
    until: 'reopenCase',
    purpose: 'CommunicationForCustomerCare',
    role: 'customer-service',
    department: Department.CUSTOMER_SERVICE,
    title: 'Ask whether the answer helped',
    inDays: 3,
    needs: ['EmailAddress', 'TelephoneNumber'],
    when: () => Promise.resolve(true),
  },
  {
    after: 'openTicket',
    purpose: 'CustomerRelationshipManagement',
    role: 'sales',
    department: Department.SALES,
    title: 'A grave fault at a valued customer',
    inDays: 1,
    needs: ['TelephoneNumber', 'EmailAddress'],
    when: isGraveForSales,
  },
];

const DAY_MS = 86_400_000;

/** Makes the tasks that follow a step, in its transaction, and withdraws those that it makes needless. */
export async function followUp(transaction: Transaction, step: string, work: Followed): Promise<void> {
  for (const rule of FOLLOW_UPS) {
    if (rule.until === step) await withdraw(transaction.sql, rule, work);
    if (rule.after !== step || !(await rule.when(transaction.sql, work))) continue;
    if (await mayFollow(transaction, rule, work.personId)) await makeTask(transaction, rule, work);
  }
}

/** Asks `decide`, at this moment and for the purpose of the task, not for that of whoever takes the step. */
async function mayFollow({ sql, policy }: Transaction, { needs, role, purpose }: FollowUp, personId: string): Promise<boolean> {
  const facts = (await loadFacts(sql, [personId])).get(personId);
  if (facts === undefined) return false;
  const standing = decide(facts, policy, purpose, Date.now());
  return needs.some((category) => verdict(policy, role, purpose, category, standing).decision === 'RELEASED');
}

async function makeTask({ manager }: Transaction, rule: FollowUp, { personId, caseId, ticketId }: Followed): Promise<void> {
  await manager.insert(Task, {
    id: uuidv7(),
    personId,
    caseId: caseId ?? null,
    ticketId: ticketId ?? null,
    department: rule.department,
    title: rule.title,
    state: 'OPEN',
    dueOn: new Date(Date.now() + rule.inDays * DAY_MS).toISOString().slice(0, 10),
    purpose: rule.purpose,
    createdAt: new Date().toISOString(),
  });
}

async function withdraw(sql: Sql, { title, purpose }: FollowUp, { personId, caseId, ticketId }: Followed): Promise<void> {
  await sql.query(
    `UPDATE task SET state = 'CANCELLED', version = version + 1
     WHERE person_id = $1 AND case_id IS NOT DISTINCT FROM $2 AND ticket_id IS NOT DISTINCT FROM $3 AND title = $4 AND purpose = $5
       AND state = 'OPEN'`,
    [personId, caseId ?? null, ticketId ?? null, title, purpose],
  );
}
