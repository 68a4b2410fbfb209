import { Field, ID, Int, ObjectType } from 'type-graphql';
import { describedEnum } from '../../vocabulary/graphql-enums';
import { DateTime } from '../../vocabulary/scalars';

export const JobKind = describedEnum('JobKind', 'What a job does to each of its rows.', {
  ASSIGN_CASES: 'Gives cases to a colleague.',
  CLOSE_CASES: 'Puts resolved cases away.',
  ASSIGN_TICKETS: 'Gives tickets to a colleague.',
  CLOSE_TICKETS: 'Puts resolved tickets away.',
});
export type JobKind = keyof typeof JobKind;

export const JobState = describedEnum('JobState', 'How far a job has come.', {
  RUNNING: 'Rows are still to come.',
  DONE: 'Every row was done or refused.',
  INTERRUPTED: 'The gateway stopped, or lost the store, in between. Each row is done or untouched: ask anew for those that are missing.',
});
export type JobState = keyof typeof JobState;

@ObjectType({
  simpleResolvers: true,
  description: 'A row of a job that was refused, of which nothing was changed; or one that may not be seen now.',
})
export class JobFailure {
  @Field(() => Int, { description: 'Its place in the list that was asked for, from 0.' })
  position!: number;

  @Field(() => ID, { nullable: true, description: 'What it named; null where that can be no key.' })
  id!: string | null;

  @Field(() => String, {
    description: 'The code of the error, as if it had been asked for alone; NOT_FOUND where the row may not be seen now, done or not.',
  })
  code!: string;

  @Field(() => String, { nullable: true, description: 'What more there is to say, as of the legal steps; in English.' })
  detail!: string | null;

  @Field(() => String, { nullable: true, description: 'The same in Italian.' })
  detailIt!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'One change asked of many records, made row by row. Only whoever asked for it sees it.' })
export class Job {
  @Field(() => ID, { description: 'Key of the job.' })
  id!: string;

  @Field(() => JobKind, { description: 'What it does to each row.' })
  kind!: JobKind;

  @Field(() => JobState, { description: 'How far it has come.' })
  state!: JobState;

  @Field(() => Int, { description: 'How many rows it has.' })
  total!: number;

  @Field(() => Int, { description: 'How many rows were done, of those that may be seen now.' })
  done!: number;

  @Field(() => Int, { description: 'How many rows were refused, or may not be seen now.' })
  failed!: number;

  @Field(() => DateTime, { description: 'When it was asked for.' })
  startedAt!: string;

  @Field(() => [JobFailure], { description: 'The rows that were refused, in the order of the list.' })
  failures!: readonly JobFailure[];
}
