import { Field, ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { CalendarDate } from '../../vocabulary/scalars';
import { day, idempotencyKey, key, line, says } from '../check-input';
import { RepeatableInput } from '../repeatable.input';
import { StepInput, stepShape } from '../step.input';

@InputType({ description: 'Something to be done by your department: about a person, an account, or one piece of work.' })
export class CreateTaskInput extends RepeatableInput {
  @Field(() => String, { description: 'What is to be done, in a line.' })
  title!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'Day by which it is to be done.' })
  dueOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'A colleague of your team; you, where nothing is said.' })
  assigneeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'About whom; whom the work is about, where nothing is said.' })
  personId?: string | null;

  @Field(() => ID, { nullable: true, description: 'About which account.' })
  accountId?: string | null;

  @Field(() => ID, { nullable: true, description: 'For which lead.' })
  leadId?: string | null;

  @Field(() => ID, { nullable: true, description: 'For which opportunity.' })
  opportunityId?: string | null;

  @Field(() => ID, { nullable: true, description: 'For which case.' })
  caseId?: string | null;

  @Field(() => ID, { nullable: true, description: 'For which ticket.' })
  ticketId?: string | null;
}

@InputType({ description: 'Which task, and whose it is to be.' })
export class AssignTaskInput extends StepInput {
  @Field(() => ID, { description: 'You, or a colleague of your team.' })
  assigneeId!: string;
}

@InputType({ description: 'The task that is done.' })
export class CompleteTaskInput extends StepInput {}

@InputType({ description: 'The task that is not needed any more.' })
export class CancelTaskInput extends StepInput {}

/** The columns by which a task names the work that it is for, and the record of each. */
export const WORK_OF_TASK = { leadId: 'Lead', opportunityId: 'Opportunity', caseId: 'Case', ticketId: 'Ticket' } as const;
export type WorkOfTask = keyof typeof WORK_OF_TASK;

export const createTaskSchema = z
  .object({
    title: line(200),
    dueOn: day.nullish(),
    assigneeId: key.nullish(),
    personId: key.nullish(),
    accountId: key.nullish(),
    leadId: key.nullish(),
    opportunityId: key.nullish(),
    caseId: key.nullish(),
    ticketId: key.nullish(),
    idempotencyKey,
  })
  .refine(
    ({ leadId, opportunityId, caseId, ticketId }) => [leadId, opportunityId, caseId, ticketId].filter((id) => id != null).length <= 1,
    says({ en: 'Name one piece of work at most.', it: 'Indicare al massimo un lavoro.' }, 'leadId'),
  )
  .refine(
    ({ personId, accountId, leadId, opportunityId, caseId, ticketId }) =>
      [personId, accountId, leadId, opportunityId, caseId, ticketId].some((id) => id != null),
    says({ en: 'Name a person, an account, or a piece of work.', it: 'Indicare una persona, un account o un lavoro.' }, 'personId'),
  );

export const assignTaskSchema = z.object({ ...stepShape, assigneeId: key });
