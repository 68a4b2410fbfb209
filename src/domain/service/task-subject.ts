import { LecitoError } from '../../errors';
import type { Transaction } from '../write';
import { WORK_OF_TASK, type WorkOfTask } from './task.input';

/** Whom and what a task is about. */
interface Subject {
  readonly personId: string | null;
  readonly accountId: string | null;
}

type Named = Partial<Record<'personId' | 'accountId' | WorkOfTask, string | null | undefined>>;

const PERSON_OF: Readonly<Record<WorkOfTask, string>> = {
  leadId: 'SELECT person_id FROM lead WHERE id = $1',
  opportunityId: 'SELECT person_id FROM opportunity WHERE id = $1',
  caseId: 'SELECT person_id FROM service_case WHERE id = $1',
  ticketId: 'SELECT person_id FROM ticket WHERE id = $1',
};

/**
 * Makes sure that the viewer sees everything that a task names, and that the work is about the person who is named. NOT_FOUND otherwise, which
 * does not say what of it was not found.
 */
export async function subjectOf(transaction: Transaction, named: Named, work: WorkOfTask | undefined): Promise<Subject> {
  const { personId = null, accountId = null } = named;
  if (personId !== null) await transaction.see('Person', personId);
  const ofWork = work === undefined ? null : await personOfWork(transaction, work, named[work] ?? '');
  if (personId !== null && ofWork !== null && ofWork !== personId) throw new LecitoError('NOT_FOUND');
  // After the work, as who converts a lead comes to it: else the two would wait for each other in a circle.
  if (accountId !== null) await transaction.see('Account', accountId);
  // The account of the work is not copied: whoever may read of a task which account it names, need not be let know that of the work.
  return { personId: ofWork ?? personId, accountId };
}

async function personOfWork(transaction: Transaction, work: WorkOfTask, id: string): Promise<string | null> {
  await transaction.see(WORK_OF_TASK[work], id);
  const [row] = await transaction.sql.query(PERSON_OF[work], [id]);
  return (row?.['person_id'] ?? null) as string | null;
}
