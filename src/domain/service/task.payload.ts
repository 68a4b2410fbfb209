import { Field, ID, ObjectType } from 'type-graphql';
import { Task } from './task.entity';

@ObjectType({ simpleResolvers: true, description: 'A task after a step, as far as it may be shown.' })
export class TaskPayload {
  @Field(() => ID, { description: 'Key of the task.' })
  id!: string;

  @Field(() => Task, { nullable: true, description: 'The task as it is now, if it may be shown.' })
  task!: Task | null;
}
