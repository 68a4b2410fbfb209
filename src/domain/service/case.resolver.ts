import { Resolver } from 'type-graphql';
import { declareMutation } from '../declare-mutation';
import { stepSchema } from '../step.input';
import { answerCase, assignCase, closeCase, handOffCase, openCase, promiseCase, reopenCase, resolveCase, takeCase } from './case.commands';
import {
  AnswerCaseInput,
  answerCaseSchema,
  AssignCaseInput,
  assignCaseSchema,
  CloseCaseInput,
  HandOffCaseInput,
  handOffCaseSchema,
  OpenCaseInput,
  openCaseSchema,
  PromiseCaseInput,
  promiseCaseSchema,
  ReopenCaseInput,
  ResolveCaseInput,
  resolveCaseSchema,
  TakeCaseInput,
} from './case.input';
import { CasePayload } from './case.payload';

/** What customer service does with a case. */
@Resolver()
export class CaseResolver {}

const step = { payload: CasePayload, operation: 'Alteration' } as const;

declareMutation(CaseResolver, 'openCase', {
  payload: CasePayload,
  operation: 'Collection',
  description: 'Keeps what a person asks of customer service, under a number that they can be told.',
  input: OpenCaseInput,
  says: 'Who asks, and what.',
  schema: openCaseSchema,
  command: openCase,
});
declareMutation(CaseResolver, 'takeCase', {
  ...step,
  description: 'Makes a case yours. Of two who take it at once, one gets it and the other a CONFLICT.',
  input: TakeCaseInput,
  says: 'Which case.',
  schema: stepSchema,
  command: takeCase,
});
declareMutation(CaseResolver, 'assignCase', {
  ...step,
  description: 'Gives a case to a colleague of the team whose queue it waits in.',
  input: AssignCaseInput,
  says: 'Which case, and to whom.',
  schema: assignCaseSchema,
  command: assignCase,
});
declareMutation(CaseResolver, 'handOffCase', {
  ...step,
  description: 'Passes a case to another queue; another department gets a task, and sees of the person what its own purpose releases.',
  input: HandOffCaseInput,
  says: 'Which case, to whom, for what, and why.',
  schema: handOffCaseSchema,
  command: handOffCase,
});
declareMutation(CaseResolver, 'promiseCase', {
  ...step,
  description: "Notes until when the person was promised an answer; the case is yours where it was nobody's.",
  input: PromiseCaseInput,
  says: 'Which case, and until when.',
  schema: promiseCaseSchema,
  command: promiseCase,
});
declareMutation(CaseResolver, 'answerCase', {
  ...step,
  description: 'Answers the person and waits for them.',
  input: AnswerCaseInput,
  says: 'Which case, and the answer.',
  schema: answerCaseSchema,
  command: answerCase,
});
declareMutation(CaseResolver, 'resolveCase', {
  ...step,
  description: 'Ends the work on a case. The person is asked whether it helped, if they may be addressed for that.',
  input: ResolveCaseInput,
  says: 'Which case, and how.',
  schema: resolveCaseSchema,
  command: resolveCase,
});
declareMutation(CaseResolver, 'reopenCase', {
  ...step,
  description: 'Goes on with a resolved case to which the person came back.',
  input: ReopenCaseInput,
  says: 'Which case.',
  schema: stepSchema,
  command: reopenCase,
});
declareMutation(CaseResolver, 'closeCase', {
  ...step,
  description: 'Puts a resolved case away for good.',
  input: CloseCaseInput,
  says: 'Which case.',
  schema: stepSchema,
  command: closeCase,
});
