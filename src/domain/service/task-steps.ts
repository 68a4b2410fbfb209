import { stateMachine } from '../state-machine';
import type { TaskState } from './task.entity';

/** The state machine of a task. Whoever assigns it leaves it open. */
export const TASK_STEPS = stateMachine<TaskState, TaskStep>('Task', {
  assignTask: { from: ['OPEN'] },
  completeTask: { from: ['OPEN'], to: 'DONE' },
  cancelTask: { from: ['OPEN'], to: 'CANCELLED' },
});

export type TaskStep = 'assignTask' | 'completeTask' | 'cancelTask';
