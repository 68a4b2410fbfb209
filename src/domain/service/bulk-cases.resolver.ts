import { Resolver } from 'type-graphql';
import { declareJob } from '../jobs/declare-job';
import { JobKind } from '../jobs/job.object';
import { AssignCasesInput, assignCasesSchema, CloseCasesInput, closeCasesSchema } from './bulk-cases.input';
import { assignCase, closeCase } from './case.commands';

/** What customer service does with many cases at once. */
@Resolver()
export class BulkCasesResolver {}

declareJob(BulkCasesResolver, 'assignCases', {
  kind: JobKind.ASSIGN_CASES,
  description: 'Gives many cases to a colleague, as a job: each as if it had been asked for alone, and refused alone.',
  input: AssignCasesInput,
  says: 'Which cases, and to whom.',
  schema: assignCasesSchema,
  rows: ({ cases, assigneeId }) => cases.map((row) => ({ ...row, assigneeId })),
  command: assignCase,
});
declareJob(BulkCasesResolver, 'closeCases', {
  kind: JobKind.CLOSE_CASES,
  description: 'Puts many resolved cases away, as a job: each as if it had been asked for alone, and refused alone.',
  input: CloseCasesInput,
  says: 'Which cases.',
  schema: closeCasesSchema,
  rows: ({ cases }) => cases,
  command: closeCase,
});
