import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { checkInput } from '../check-input';
import type { GatewayContext } from '../context';
import { JobKind } from '../jobs/job.object';
import { JobPayload } from '../jobs/job.payload';
import { startJob } from '../jobs/run-job';
import { AssignCasesInput, assignCasesSchema, CloseCasesInput, closeCasesSchema } from './bulk-cases.input';
import { assignCase, closeCase } from './case.commands';

@Resolver()
export class BulkCasesResolver {
  @Mutation(() => JobPayload, {
    nullable: true,
    description: 'Gives many cases to a colleague, as a job: each as if it had been asked for alone, and refused alone.',
  })
  assignCases(
    @Arg('input', () => AssignCasesInput, { description: 'Which cases, and to whom.' }) input: AssignCasesInput,
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const { cases: rows, assigneeId } = checkInput(assignCasesSchema, input);
    return startJob(context, info, input, {
      kind: JobKind.ASSIGN_CASES,
      rows,
      command: (transaction, row, access) => assignCase(transaction, { ...row, assigneeId }, access),
    });
  }

  @Mutation(() => JobPayload, {
    nullable: true,
    description: 'Puts many resolved cases away, as a job: each as if it had been asked for alone, and refused alone.',
  })
  closeCases(
    @Arg('input', () => CloseCasesInput, { description: 'Which cases.' }) input: CloseCasesInput,
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const { cases: rows } = checkInput(closeCasesSchema, input);
    return startJob(context, info, input, { kind: JobKind.CLOSE_CASES, rows, command: closeCase });
  }
}
