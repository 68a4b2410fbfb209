import type { DocumentNode, ExecutionResult, OperationDefinitionNode } from 'graphql';
import { eventOfOperation, lookOf } from '../domain/accountability/event-of-operation';
import type { GatewayContext } from '../domain/context';
import type { LecitoError } from '../errors';
import type { Variables } from '../release/arguments-of';
import type { Plan } from '../release/plan';
import type { Release } from '../release/release';
import { maySeeChanged, releaseChanged, tryArguments, type ChangedRecord, type PushedRoot } from '../release/release-changed';
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
  const { document, operationName, variables } = subscribed;
  const { release, root } = beginPush(context, subscribed);
  if (!(await releaseChanged(release, root, changed, readFrom(context)))) return null;
  const { data, errors } = await execute(document, operationName, context, variables);
  const failed = errors?.[0] === undefined ? null : asLecitoError(errors[0]);
  await keep(context, release, failed);
  if (failed !== null) throw failed;
  const withheld = release.tally.withheld();
  return { data: data ?? null, ...(withheld.length === 0 ? {} : { extensions: { release: withheld } }) };
}

/** Whether a change may be seen at all: that something went wrong with it tells of it as well. */
export function maySee(context: GatewayContext, subscribed: Subscribed, changed: ChangedRecord): Promise<boolean> {
  const { release, root } = beginPush(context, subscribed);
  return maySeeChanged(release, root, changed, readFrom(context));
}

/** Throws what is wrong with the arguments below the root, which the first change would else throw, be it one that may not be seen. */
export function assertAnswerable(context: GatewayContext, subscribed: Subscribed): Promise<void> {
  const { release, root } = beginPush(context, subscribed);
  return tryArguments(release, root, readFrom(context));
}

function beginPush(context: GatewayContext, subscribed: Subscribed): { release: Release; root: PushedRoot } {
  const { plan, variables } = subscribed;
  const [root] = plan.roots;
  if (root?.sort !== 'pushed') throw new Error('a stream of what is not pushed');
  return { release: begin(context, subscribed, plan, variables).release, root };
}

/** No event, no push. */
async function keep(context: GatewayContext, release: Release, failed: LecitoError | null): Promise<void> {
  const outcome = {
    operation: lookOf(context.ask.viewer),
    shape: 'CONSULT',
    code: failed?.code ?? null,
    answered: failed === null,
  } as const;
  const fault = await record(context, eventOfOperation(context, release, outcome));
  if (fault !== null) throw fault;
}
