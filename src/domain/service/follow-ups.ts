import { loadFacts } from '../../authorisation/load-facts';
import { decide } from '../../decision/decide';
import { verdict } from '../../decision/verdict';
import { fromLawfulSource } from '../../store/from-lawful-source';
import type { Sql } from '../../store/sql';
import { storeClock } from '../../store/store-clock';
import type { Category } from '../../vocabulary/categories';
import type { Purpose } from '../../vocabulary/purposes';
import { Department } from '../department';
import type { Transaction } from '../write';
import { makeTask } from './make-task';

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
  readonly when: (sql: Sql, work: Followed) => Promise<Cause | null>;
}

/** Why something follows, as far as it came from a source: the task comes from there as well, and goes with it. */
export interface Cause {
  readonly sourceId: string | null;
}

/** From this sum of won sales on, in any one currency, a customer is one whom sales would not like to lose. */
export const LOST_VALUE = 1_000;

const GRAVE: readonly (string | undefined)[] = ['S1', 'S2'];

/**
 * What other persons bought for the same account is theirs, and not for everybody to be told who may see this one. Only sales of no source, and of one
 * beside, are added up: the task names one.
 */
const WON = `WITH won AS (
  SELECT currency, amount, source_id FROM opportunity o
  WHERE stage = 'WON' AND (person_id = $1 OR (account_id = $2 AND person_id IS NULL)) AND ${fromLawfulSource('o')}
)
SELECT told.source_id AS "sourceId" FROM (SELECT NULL::uuid AS source_id UNION SELECT source_id FROM won) AS told
JOIN won ON won.source_id IS NULL OR won.source_id = told.source_id
GROUP BY told.source_id, won.currency HAVING sum(won.amount) >= $3 ORDER BY told.source_id NULLS FIRST LIMIT 1`;

async function isGraveForSales(sql: Sql, { severity, personId, accountId }: Followed): Promise<Cause | null> {
  if (!GRAVE.includes(severity)) return null;
  const [cause] = await sql.query(WON, [personId, accountId, LOST_VALUE]);
  return (cause as Cause | undefined) ?? null;
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
    when: () => Promise.resolve({ sourceId: null }),
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

/**
 * Makes the tasks that follow a step, in its transaction, and withdraws those that it makes needless. Returns the coordinates that it wrote.
 */
export async function followUp(transaction: Transaction, step: string, work: Followed): Promise<readonly string[]> {
  const changed: string[] = [];
  for (const rule of FOLLOW_UPS) {
    if (rule.until === step) changed.push(...(await withdraw(transaction.sql, rule, work)));
    const cause = rule.after === step ? await rule.when(transaction.sql, work) : null;
    if (cause !== null && (await mayFollow(transaction, rule, work.personId)))
      changed.push(...(await makeTask(transaction, { ...taskOf(rule, work), ...cause })));
  }
  return changed;
}

/** The account is not copied: a task is seen by others than see the work that it serves. */
function taskOf({ department, title, purpose, inDays }: FollowUp, { personId, caseId, ticketId }: Followed) {
  return {
    personId,
    department,
    title,
    purpose,
    inDays,
    ...(caseId === undefined ? {} : { caseId }),
    ...(ticketId === undefined ? {} : { ticketId }),
  };
}

/** Asks `decide`, at this moment and for the purpose of the task, not for that of whoever takes the step. */
async function mayFollow({ sql, policy }: Transaction, { needs, role, purpose }: FollowUp, personId: string): Promise<boolean> {
  const facts = (await loadFacts(sql, [personId])).get(personId);
  if (facts === undefined) return false;
  const standing = decide(facts, policy, purpose, await storeClock(sql));
  return needs.some((category) => verdict(policy, role, purpose, category, standing).decision === 'RELEASED');
}

async function withdraw(sql: Sql, { title, purpose }: FollowUp, { personId, caseId, ticketId }: Followed): Promise<readonly string[]> {
  const withdrawn = await sql.query(
    `UPDATE task SET state = 'CANCELLED', version = version + 1
     WHERE person_id = $1 AND case_id IS NOT DISTINCT FROM $2 AND ticket_id IS NOT DISTINCT FROM $3 AND title = $4 AND purpose = $5
       AND state = 'OPEN' RETURNING id`,
    [personId, caseId ?? null, ticketId ?? null, title, purpose],
  );
  return withdrawn.length === 0 ? [] : ['Task.state'];
}
