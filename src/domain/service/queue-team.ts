import { LecitoError } from '../../errors';
import { isUuid } from '../../vocabulary/uuid';
import { actingStaff, staffIdOf } from '../acting-staff';
import { invalidInput } from '../check-input';
import type { Department } from '../department';
import type { Transaction } from '../write';
import { letIn } from './let-in';

/** Where work waits, and whose it is. */
export interface WorkQueue {
  readonly id: string;
  readonly department: Department;
  readonly teamId: string | null;
}

const QUEUE = `SELECT id, department, team_id AS "teamId",
  team_id IS NULL OR EXISTS (SELECT FROM team_member m WHERE m.team_id = queue.team_id) AS worked FROM queue WHERE id = $1`;

/**
 * The queue that an input names, to which work is to go. Throws NOT_FOUND where there is none, or the role may not open queues, and INVALID_INPUT where nobody
 * is of its team: nobody could take the work, nor pass it on.
 */
export async function namedQueue({ sql, ask }: Transaction, namedBy: 'queueId' | 'toQueueId', id: string): Promise<WorkQueue> {
  const [queue] = ask.role.types.has('Queue') && isUuid(id) ? await sql.query(QUEUE, [id]) : [];
  if (queue === undefined) throw new LecitoError('NOT_FOUND');
  if (queue['worked'] !== true)
    throw invalidInput([namedBy], {
      en: 'A queue of a team that somebody is in.',
      it: 'Una coda di una squadra di cui fa parte qualcuno.',
    });
  return queue as unknown as WorkQueue;
}

/** Work that is new, and where it is to wait, if somebody said so. */
interface NewWork {
  readonly personId: string;
  readonly department: Department;
  readonly queueId: string | null;
}

/** Where work waits from its beginning, or whose it is. */
interface Placed {
  readonly queueId: string | null;
  readonly ownerId: string | null;
}

/** New work waits in a queue; where there is none for it, it is the viewer's: else it would stand on nobody's desk. */
export async function placeNew(transaction: Transaction, work: NewWork): Promise<Placed> {
  const queueId = await queueForNew(transaction, work);
  return { queueId, ownerId: queueId === null ? await staffIdOf(transaction) : null };
}

/**
 * The queue of new work: the one that is named, which must be the department's, else the first of the viewer's own team, if it has one. Another
 * team whose queue is named sees the person from now on, for the purpose under which the work was opened.
 */
async function queueForNew(transaction: Transaction, { personId, department, queueId }: NewWork): Promise<string | null> {
  if (queueId !== null) {
    const queue = await namedQueue(transaction, 'queueId', queueId);
    if (queue.department !== department)
      throw invalidInput(['queueId'], { en: 'A queue of this department.', it: 'Una coda di questo reparto.' });
    const { scope, purpose } = transaction.ask;
    if (queue.teamId !== null && scope !== 'all') await letIn(transaction, { personId, teamId: queue.teamId, purpose });
    return queue.id;
  }
  const [own] = await transaction.sql.query(
    `SELECT q.id FROM queue q JOIN team_member m ON m.team_id = q.team_id WHERE m.staff_id = $1 AND q.department = $2 ORDER BY q.id LIMIT 1`,
    [await staffIdOf(transaction), department],
  );
  return own === undefined ? null : String(own['id']);
}

/**
 * Work belongs to the team of its queue; where it has none, to the teams of whoever is acting ($3), and to them: who is in no team would else hold work
 * that nobody can go on with.
 */
const WORKS_THERE = `SELECT CASE WHEN q.team_id IS NOT NULL THEN EXISTS (SELECT FROM team_member m WHERE m.staff_id = $1 AND m.team_id = q.team_id)
    ELSE $1::uuid = $3::uuid OR EXISTS (SELECT FROM team_member m JOIN team_member a USING (team_id) WHERE m.staff_id = $1 AND a.staff_id = $3) END AS works
  FROM (VALUES ($2::uuid)) AS work (queue_id) LEFT JOIN queue q ON q.id = work.queue_id`;

/** The member of staff who acts, of the team whose work it is. Throws NO_ROLE, at the field that names the work, for whoever is of another. */
export async function actingTeammate(transaction: Transaction, queueId: string | null, namedBy = 'id'): Promise<string> {
  const told = { field: `input.${namedBy}` };
  const staffId = await actingStaff(transaction, told);
  if (!(await worksThere(transaction, staffId, queueId, staffId))) throw new LecitoError('NO_ROLE', told);
  return staffId;
}

/** Throws INVALID_INPUT where somebody is no colleague who could do this work; an unknown one and a stranger answer alike. */
export async function assertColleague(
  transaction: Transaction,
  assigneeId: string,
  queueId: string | null,
  actingId: string,
): Promise<void> {
  if (!isUuid(assigneeId) || !(await worksThere(transaction, assigneeId, queueId, actingId)))
    throw invalidInput(['assigneeId'], {
      en: 'Nobody of the team whose work this is.',
      it: 'Nessuno della squadra a cui spetta questo lavoro.',
    });
}

async function worksThere({ sql }: Transaction, staffId: string, queueId: string | null, actingId: string): Promise<boolean> {
  const [row] = await sql.query(WORKS_THERE, [staffId, queueId, actingId]);
  return row?.['works'] === true;
}
