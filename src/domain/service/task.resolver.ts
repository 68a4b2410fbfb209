import { Resolver } from 'type-graphql';
import { declareMutation } from '../declare-mutation';
import { stepSchema } from '../step.input';
import { assignTask, cancelTask, completeTask, createTask } from './task.commands';
import { AssignTaskInput, assignTaskSchema, CancelTaskInput, CompleteTaskInput, CreateTaskInput, createTaskSchema } from './task.input';
import { TaskPayload } from './task.payload';

/** What every department does with its tasks. */
@Resolver()
export class TaskResolver {}

const step = { payload: TaskPayload, operation: 'Alteration' } as const;

declareMutation(TaskResolver, 'createTask', {
  payload: TaskPayload,
  operation: 'Collection',
  description: 'Keeps what your department is to do. The work that it belongs to may be closed.',
  input: CreateTaskInput,
  says: 'What, about whom, by when and by whom.',
  schema: createTaskSchema,
  command: createTask,
});
declareMutation(TaskResolver, 'assignTask', {
  ...step,
  description: 'Gives a task of your department to a colleague of your team, or to you.',
  input: AssignTaskInput,
  says: 'Which task, and to whom.',
  schema: assignTaskSchema,
  command: assignTask,
});
declareMutation(TaskResolver, 'completeTask', {
  ...step,
  description: 'Says that a task of your department was done.',
  input: CompleteTaskInput,
  says: 'Which task.',
  schema: stepSchema,
  command: completeTask,
});
declareMutation(TaskResolver, 'cancelTask', {
  ...step,
  description: 'Says that a task of your department is not needed any more.',
  input: CancelTaskInput,
  says: 'Which task.',
  schema: stepSchema,
  command: cancelTask,
});
