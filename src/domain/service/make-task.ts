import { v7 as uuidv7 } from 'uuid';
import type { Purpose } from '../../vocabulary/purposes';
import type { Department } from '../department';
import type { Transaction } from '../write';
import { Task } from './task.entity';

const MADE = ['department', 'title', 'state', 'dueOn', 'purpose', 'createdAt'] as const;
const DAY_MS = 86_400_000;

/** What a department is asked to do for a person, and for which work of theirs. */
interface WantedTask {
  readonly personId: string;
  readonly caseId?: string;
  readonly ticketId?: string;
  readonly opportunityId?: string;
  readonly department: Department;
  readonly title: string;
  readonly purpose: Purpose;
  readonly inDays: number;
  /** From which it comes where its work names none. */
  readonly sourceId?: string | null;
}

/** Makes a task that nobody of the department owns yet, seen for its purpose alone; returns the coordinates that it wrote. */
export async function makeTask({ manager }: Transaction, { inDays, ...wanted }: WantedTask): Promise<readonly string[]> {
  const now = Date.now();
  await manager.insert(Task, {
    id: uuidv7(),
    ...wanted,
    state: 'OPEN',
    dueOn: new Date(now + inDays * DAY_MS).toISOString().slice(0, 10),
    createdAt: new Date(now).toISOString(),
  });
  return MADE.map((field) => `Task.${field}`);
}
