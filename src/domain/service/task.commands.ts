import { v7 as uuidv7 } from 'uuid';
import type { QueryDeepPartialEntity } from 'typeorm';
import type { z } from 'zod';
import { LecitoError } from '../../errors';
import type { Access } from '../../release/access';
import { actingStaff } from '../acting-staff';
import { assertOpen, assertReleased } from '../assert-writable';
import { departmentOfRole, type Department } from '../department';
import { openForChange, type Expected } from '../open-for-change';
import type { CheckedStep } from '../step.input';
import type { Transaction, Written } from '../write';
import { writtenRow } from '../written-row';
import { assertColleague } from './queue-team';
import { TASK_STEPS, type TaskStep } from './task-steps';
import { Task, type TaskState } from './task.entity';
import { WORK_OF_TASK, type assignTaskSchema, type createTaskSchema, type WorkOfTask } from './task.input';
import { subjectOf } from './task-subject';

const CREATED = ['department', 'ownerId', 'title', 'state', 'dueOn', 'createdAt'] as const;
const WORK = Object.keys(WORK_OF_TASK) as WorkOfTask[];

interface Actor {
  readonly staffId: string;
  readonly department: Department;
}

/** Tasks are made and done by the staff of a department. Throws NO_ROLE for whoever is of none. */
async function actor(transaction: Transaction): Promise<Actor> {
  const department = departmentOfRole(transaction.ask.role);
  if (department === null) throw new LecitoError('NO_ROLE');
  return { staffId: await actingStaff(transaction), department };
}

/** Keeps what the viewer's department is to do; it is the viewer's own, or a colleague's. */
export async function createTask(transaction: Transaction, input: z.output<typeof createTaskSchema>, access: Access): Promise<Written> {
  const { title, dueOn = null, assigneeId = null } = input;
  const { staffId, department } = await actor(transaction);
  assertOpen(access, 'Task', CREATED);
  const work = WORK.find((column) => input[column] != null);
  const { personId, accountId } = await subjectOf(transaction, input, work);
  await assertReleased(transaction, access, { record: 'Task', personId, fields: CREATED });
  if (assigneeId !== null) await assertColleague(transaction, assigneeId, null, staffId);
  const id = uuidv7();
  await transaction.manager.insert(Task, {
    id,
    personId,
    accountId,
    ...(work === undefined ? {} : { [work]: input[work] }),
    department,
    ownerId: assigneeId ?? staffId,
    title,
    state: 'OPEN',
    dueOn,
    createdAt: new Date().toISOString(),
  });
  return writtenRow('Task', { id, personId }, CREATED);
}

interface OpenTask extends Actor {
  readonly task: Task;
  readonly next: TaskState;
}

/** Locks a task for a step; NO_ROLE where it is another department's. */
async function openTask(
  transaction: Transaction,
  access: Access,
  step: TaskStep,
  expected: Expected,
  fields: readonly (keyof Task)[],
): Promise<OpenTask> {
  const acting = await actor(transaction);
  const task = await openForChange(transaction, access, Task, expected, ['state', 'department', ...fields]);
  if (task.department !== acting.department) throw new LecitoError('NO_ROLE', { field: 'input.id' });
  return { ...acting, task, next: TASK_STEPS.next(step, task.state as TaskState) };
}

async function changeTask(
  { manager }: Transaction,
  { task, next }: OpenTask,
  values: Partial<Pick<Task, 'ownerId' | 'doneAt'>>,
): Promise<Written> {
  const changed: QueryDeepPartialEntity<Task> = { state: next, ...values };
  await manager.update(Task, { id: task.id }, { ...changed, version: () => 'version + 1' });
  return writtenRow('Task', task, Object.keys(changed));
}

/** Gives a task to a colleague, or takes it. */
export async function assignTask(transaction: Transaction, input: z.output<typeof assignTaskSchema>, access: Access): Promise<Written> {
  const open = await openTask(transaction, access, 'assignTask', input, ['ownerId']);
  await assertColleague(transaction, input.assigneeId, null, open.staffId);
  return changeTask(transaction, open, { ownerId: input.assigneeId });
}

/** Says that a task was done; it is the viewer's where it was nobody's. */
export async function completeTask(transaction: Transaction, input: CheckedStep, access: Access): Promise<Written> {
  const open = await openTask(transaction, access, 'completeTask', input, ['ownerId', 'doneAt']);
  return changeTask(transaction, open, { ownerId: open.task.ownerId ?? open.staffId, doneAt: new Date().toISOString() });
}

/** Says that a task is not needed any more. */
export async function cancelTask(transaction: Transaction, input: CheckedStep, access: Access): Promise<Written> {
  return changeTask(transaction, await openTask(transaction, access, 'cancelTask', input, []), {});
}
