import type { DocumentNode, ExecutionResult, OperationDefinitionNode } from 'graphql';
import { eventOfOperation } from '../domain/accountability/event-of-operation';
import type { GatewayContext, RunningOperation } from '../domain/context';
import type { LecitoError } from '../errors';
import type { Variables } from '../release/arguments-of';
import type { Plan } from '../release/plan';
import { releaseChanged, type ChangedRecord } from '../release/release-changed';
import { asLecitoError } from './format-error';
import { begin, readFrom, record, type OperationParts } from './operation';

/** The operation of a stream: what of each change is asked for. */
export interface Subscribed {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | null;
  readonly variables: Variables;
  readonly plan: Plan;
}

/**
 * The path of an operation, for one change: release with one statement, execute under the guard, make the event durable; only then it may
 * leave. Null where the changed record may not be seen: nothing leaves, and nothing is recorded, since nobody learned anything. Throws
 * LecitoError where nothing may leave for another reason.
 */
export async function push(
  { execute }: OperationParts,
  context: GatewayContext,
  subscribed: Subscribed,
  changed: ChangedRecord,
): Promise<ExecutionResult | null> {
  const { document, operationName, plan, variables } = subscribed;
  const [root] = plan.roots;
  if (root?.sort !== 'pushed') throw new Error('a stream of what is not pushed');
  const running = begin(context, subscribed, plan, variables);
  const { release } = running;
  if (!(await releaseChanged(release, root, changed, readFrom(context)))) return null;
  const { data, errors } = await execute(document, operationName, context, variables);
  const failed = errors?.[0] === undefined ? null : asLecitoError(errors[0]);
  await keep(context, running, failed);
  if (failed !== null) throw failed;
  const withheld = release.tally.withheld();
  return { data: data ?? null, ...(withheld.length === 0 ? {} : { extensions: { release: withheld } }) };
}

/** No event, no push. */
async function keep(context: GatewayContext, running: RunningOperation, failed: LecitoError | null): Promise<void> {
  const operation = context.ask.viewer.kind === 'partner' ? 'Disclosure' : 'Consultation';
  const outcome = { operation, shape: 'CONSULT', code: failed?.code ?? null, answered: failed === null } as const;
  const fault = await record(context, eventOfOperation(context, running, running.release, outcome));
  if (fault !== null) throw fault;
}
