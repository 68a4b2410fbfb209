import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import type { QueryDeepPartialEntity } from 'typeorm';
import type { Access } from '../../release/access';
import { assertOpen, assertReleased } from '../assert-writable';
import { Department } from '../department';
import type { Expected } from '../open-for-change';
import type { CheckedStep } from '../step.input';
import type { Transaction, Written } from '../write';
import { CASE_STEPS, type CaseStep } from './case-steps';
import { Case, type CasePriority, type CaseState } from './case.entity';
import type {
  answerCaseSchema,
  assignCaseSchema,
  handOffCaseSchema,
  openCaseSchema,
  promiseCaseSchema,
  resolveCaseSchema,
} from './case.input';
import { followUp } from './follow-ups';
import { passOn } from './hand-off';
import { assertColleague, placeNew } from './queue-team';
import { beginStep, ownedAfter, stepped, type WorkKind, type WorkStep } from './work-step';

const CASE: WorkKind<CaseState, CaseStep> = { record: 'Case', table: 'service_case', machine: CASE_STEPS };

type Change = QueryDeepPartialEntity<Case>;

/** Days until a case must be resolved. */
const DAYS_FOR: Readonly<Record<CasePriority, number>> = { URGENT: 1, HIGH: 3, NORMAL: 7, LOW: 20 };
const DAY_MS = 86_400_000;

const OPENED = ['number', 'subject', 'description', 'priority', 'state', 'channel', 'dueAt', 'openedAt'] as const;
const PLACED = ['queueId', 'ownerId'] as const;

/** Keeps what a person asks, as a case that waits until somebody takes it, or the viewer's where no queue is there for it. */
export async function openCase(transaction: Transaction, input: z.output<typeof openCaseSchema>, access: Access): Promise<Written> {
  const { personId, queueId = null, subject, description = null, priority, channel } = input;
  assertOpen(access, 'Case', OPENED);
  await transaction.see('Person', personId);
  await assertReleased(transaction, access, { record: 'Case', personId, fields: [...OPENED, 'ownerId'] });
  const id = uuidv7();
  const now = Date.now();
  const placed = await placeNew(transaction, { personId, department: Department.CUSTOMER_SERVICE, queueId });
  await transaction.manager.insert(Case, {
    id,
    personId,
    ...placed,
    subject,
    description,
    priority,
    state: 'NEW',
    channel,
    openedAt: new Date(now).toISOString(),
    dueAt: new Date(now + DAYS_FOR[priority] * DAY_MS).toISOString(),
  });
  return stepped('Case', { id, personId }, [...OPENED, ...PLACED.filter((field) => placed[field] !== null)]);
}

const begin = (transaction: Transaction, access: Access, step: CaseStep, expected: Expected, fields: readonly (keyof Case)[] = []) =>
  beginStep(transaction, access, CASE, step, expected, fields);

async function change(transaction: Transaction, step: WorkStep<CaseState>, values: Change): Promise<Written> {
  const { id, personId, state, next } = step;
  const changed = { ...(next === state ? {} : { state: next }), ...values };
  await transaction.manager.update(Case, { id }, { ...changed, version: () => 'version + 1' });
  return stepped('Case', { id, personId }, Object.keys(changed));
}

/** Makes a case the viewer's own. Of two who take one version of it, one gets it and the other a CONFLICT. */
export async function takeCase(transaction: Transaction, input: CheckedStep, access: Access): Promise<Written> {
  const step = await begin(transaction, access, 'takeCase', input);
  return change(transaction, step, { ownerId: step.staffId });
}

/** Gives a case to a colleague of the team whose queue it waits in. */
export async function assignCase(transaction: Transaction, input: z.output<typeof assignCaseSchema>, access: Access): Promise<Written> {
  const step = await begin(transaction, access, 'assignCase', input);
  await assertColleague(transaction, input.assigneeId, step.queueId, step.staffId);
  return change(transaction, step, { ownerId: input.assigneeId });
}

/** Passes a case on: within customer service it moves and waits there; another department gets a hand-off and a task that refer to it. */
export async function handOffCase(transaction: Transaction, input: z.output<typeof handOffCaseSchema>, access: Access): Promise<Written> {
  const step = await begin(transaction, access, 'handOffCase', input);
  const { personId, staffId } = step;
  const { moves, changed } = await passOn(transaction, access, { ...input, work: { caseId: step.id }, personId, staffId });
  const written = await change(transaction, step, moves ? { queueId: input.toQueueId, ownerId: null } : {});
  return { ...written, changed: [...written.changed, ...changed] };
}

/** Notes until when the person was promised an answer; the case is the viewer's where it was nobody's, so that somebody owes it. */
export async function promiseCase(transaction: Transaction, input: z.output<typeof promiseCaseSchema>, access: Access): Promise<Written> {
  const step = await begin(transaction, access, 'promiseCase', input, ['promisedAt']);
  return change(transaction, step, { ...ownedAfter(step), promisedAt: input.promisedAt });
}

/** The answers of a case with one more below: none replaces another, and all are seen by who sees the case, not by whoever reads contacts. */
async function withAnswer({ sql }: Transaction, { id }: WorkStep<CaseState>, answer: string): Promise<string> {
  const [row] = await sql.query('SELECT answer FROM service_case WHERE id = $1', [id]);
  const before = row?.['answer'];
  return typeof before === 'string' ? `${before}\n\n${answer}` : answer;
}

/** Answers the person and waits for them; a promise is thereby kept. */
export async function answerCase(transaction: Transaction, input: z.output<typeof answerCaseSchema>, access: Access): Promise<Written> {
  const step = await begin(transaction, access, 'answerCase', input, ['answer', 'promisedAt']);
  return change(transaction, step, { answer: await withAnswer(transaction, step, input.answer), promisedAt: null });
}

/** Ends the work on a case; what follows from it stands in follow-ups.ts. */
export async function resolveCase(transaction: Transaction, input: z.output<typeof resolveCaseSchema>, access: Access): Promise<Written> {
  const step = await begin(transaction, access, 'resolveCase', input, ['answer', 'promisedAt', 'resolvedAt']);
  const answer = input.answer == null ? {} : { answer: await withAnswer(transaction, step, input.answer) };
  const written = await change(transaction, step, { ...answer, promisedAt: null, resolvedAt: new Date().toISOString() });
  const followed = await followUp(transaction, 'resolveCase', { personId: step.personId, accountId: step.accountId, caseId: step.id });
  return { ...written, changed: [...written.changed, ...followed] };
}

/** Goes on with a case to which the person came back; it is the viewer's where it was nobody's. */
export async function reopenCase(transaction: Transaction, input: CheckedStep, access: Access): Promise<Written> {
  const step = await begin(transaction, access, 'reopenCase', input, ['resolvedAt']);
  const followed = await followUp(transaction, 'reopenCase', { personId: step.personId, accountId: step.accountId, caseId: step.id });
  const written = await change(transaction, step, { ...ownedAfter(step), resolvedAt: null });
  return { ...written, changed: [...written.changed, ...followed] };
}

/** Puts a resolved case away for good. */
export async function closeCase(transaction: Transaction, input: CheckedStep, access: Access): Promise<Written> {
  const step = await begin(transaction, access, 'closeCase', input, ['closedAt']);
  return change(transaction, step, { closedAt: new Date().toISOString() });
}
