import { Field, ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { PurposeEnum } from '../../vocabulary/graphql-enums';
import type { Purpose } from '../../vocabulary/purposes';
import { DateTime } from '../../vocabulary/scalars';
import { idempotencyKey, instant, key, line, NOT_IN_THE_PAST, orElse, paragraph, says } from '../check-input';
import { RepeatableInput } from '../repeatable.input';
import { StepInput, stepShape } from '../step.input';
import { handOffShape } from './hand-off.input';
import { CasePriority } from './case.entity';
import { InteractionChannel } from './interaction.entity';

@InputType({ description: 'Something that a person asks of customer service.' })
export class OpenCaseInput extends RepeatableInput {
  @Field(() => ID, { description: 'Who asks.' })
  personId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Where it is to wait; the first queue of your team, where nothing is said. Without one it is yours.',
  })
  queueId?: string | null;

  @Field(() => String, { description: 'What it is about, in a line.' })
  subject!: string;

  @Field(() => String, { nullable: true, description: 'What the person asks.' })
  description?: string | null;

  @Field(() => CasePriority, { nullable: true, description: 'How much it presses, whence its deadline; NORMAL, where nothing is said.' })
  priority?: CasePriority | null;

  @Field(() => InteractionChannel, { description: 'Through what it came.' })
  channel!: InteractionChannel;
}

@InputType({ description: 'The case that you take.' })
export class TakeCaseInput extends StepInput {}

@InputType({ description: 'Which case, and whose it is to be.' })
export class AssignCaseInput extends StepInput {
  @Field(() => ID, { description: 'A colleague of the team in whose queue it waits.' })
  assigneeId!: string;
}

@InputType({ description: 'Which case, to whom, for what, and why.' })
export class HandOffCaseInput extends StepInput {
  @Field(() => ID, { description: 'The queue that it goes to.' })
  toQueueId!: string;

  @Field(() => PurposeEnum, { description: 'For which of its purposes the receiving department is to look at it.' })
  purpose!: Purpose;

  @Field(() => String, { description: 'Why it is handed off. Written for the receiver: say no more than they need.' })
  reason!: string;
}

@InputType({ description: 'Until when the person was promised an answer.' })
export class PromiseCaseInput extends StepInput {
  @Field(() => DateTime, { description: 'The instant that was named to the person; in the future.' })
  promisedAt!: string;
}

@InputType({ description: 'What the person is answered.' })
export class AnswerCaseInput extends StepInput {
  @Field(() => String, { description: 'The answer.' })
  answer!: string;
}

@InputType({ description: 'How the case was resolved.' })
export class ResolveCaseInput extends StepInput {
  @Field(() => String, {
    nullable: true,
    description: 'The final answer, which comes below those given before; none, where nothing is said.',
  })
  answer?: string | null;
}

@InputType({ description: 'The case that goes on.' })
export class ReopenCaseInput extends StepInput {}

@InputType({ description: 'The case that is over.' })
export class CloseCaseInput extends StepInput {}

export const openCaseSchema = z.object({
  personId: key,
  queueId: key.nullish(),
  subject: line(200),
  description: paragraph(10_000).nullish(),
  priority: orElse(z.enum(CasePriority), CasePriority.NORMAL),
  channel: z.enum(InteractionChannel),
  idempotencyKey,
});

export const assignCaseSchema = z.object({ ...stepShape, assigneeId: key });
export const handOffCaseSchema = z.object({ ...stepShape, ...handOffShape });
export const promiseCaseSchema = z.object({
  ...stepShape,
  promisedAt: instant.refine((value) => Date.parse(value) > Date.now(), says(NOT_IN_THE_PAST)),
});
export const answerCaseSchema = z.object({ ...stepShape, answer: paragraph(10_000) });
export const resolveCaseSchema = z.object({ ...stepShape, answer: paragraph(10_000).nullish() });
