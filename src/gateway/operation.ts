import {
  GraphQLError,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { AccessEvent } from '../access-log/event';
import { documentHash } from '../access-log/document-hash';
import { scopeSubject } from '../authentication/viewer';
import { endedBy, eventOfOperation, lookOf, shapeOfQuery } from '../domain/accountability/event-of-operation';
import type { GatewayContext, RunningOperation } from '../domain/context';
import { inTurn } from '../domain/in-turn';
import { LecitoError } from '../errors';
import type { Variables } from '../release/arguments-of';
import type { Plan } from '../release/plan';
import { beginRelease, releaseRoots, type ReadJson } from '../release/release';
import { boundedStatement, GivenBytes } from '../release/size';
import type { Asker } from '../release/sql/statement';
import type { Sentence } from '../sentence';
import { assertNotTooLarge } from './answer-size';
import { WrittenData, writtenAhead } from './answer-text';
import { coerceVariables } from './coerce-variables';
import { checkCost } from './cost';
import { withinDeadline } from './deadline';
import { NAME_THE_OPERATION } from './document-faults';
import type { Execute } from './execute';
import { asLecitoError } from './format-error';
import { recordedName } from './recorded-name';

/** What is known of an operation before it runs. */
export interface Named {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName?: string | null;
}

/** An operation of a checked document, as it is asked for. */
export interface AskedOperation extends Omit<Named, 'operation'> {
  /** Undefined where it is not clear which of the document's operations is meant. */
  readonly operation: OperationDefinitionNode | undefined;
  readonly operationName: string | null;
  readonly variables: Variables | undefined;
  readonly context: GatewayContext;
}

/** Answers one operation; what went wrong stands among the errors. */
export type AnswerOperation = (asked: AskedOperation) => Promise<ExecutionResult>;

/** What the executor is made of. */
export interface OperationParts {
  readonly schema: GraphQLSchema;
  readonly execute: Execute;
  /** After which an operation is broken off. */
  readonly deadlineMs: number;
}

const CHANGE_IN_DOUBT: Sentence = {
  en: 'Whether the change was made is not known: send it again with the same idempotency key.',
  it: 'Non si sa se la modifica è stata fatta: inviarla di nuovo con la stessa chiave di idempotenza.',
};

/**
 * The middle of a request's path, where plan, release, guard and record meet:
 * coerce the variables, plan, release each root with one statement, execute under the guard, make the event durable, answer.
 */
export function answerOperation(parts: OperationParts): AnswerOperation {
  return async (asked) => {
    const { context } = asked;
    if (!namesOperation(asked)) return { errors: [new LecitoError('INVALID_DOCUMENT', { detail: NAME_THE_OPERATION })] };
    if (asked.operation.operation === OperationTypeNode.SUBSCRIPTION)
      return {
        errors: [
          new LecitoError('INVALID_DOCUMENT', {
            detail: { en: 'Subscriptions are answered at /graphql/stream.', it: 'Alle subscription si risponde a /graphql/stream.' },
          }),
        ],
      };
    const { values, fault } = coerceVariables(parts.schema, asked.operation, asked.variables);
    if (fault !== null) return { errors: [fault] };
    const plan = planOf(context, asked, values);
    if (plan instanceof LecitoError) return { errors: [plan] };
    const recordingEnds = context.services.log.expect();
    try {
      return await answer(parts, asked, context, begin(context, asked, plan, values));
    } finally {
      recordingEnds();
    }
  };
}

async function answer(parts: OperationParts, asked: Named, context: GatewayContext, running: RunningOperation): Promise<ExecutionResult> {
  const inDoubt = running.release.plan.operation.operation === 'query' ? undefined : CHANGE_IN_DOUBT;
  const result = await withinDeadline(run(parts, asked, context, running), parts.deadlineMs, inDoubt).catch((late: unknown) => {
    context.expired = true;
    return { errors: [asLecitoError(late)] };
  });
  return recorded(context, running, result);
}

/** Whether it is clear which operation of the document is meant; Apollo Server leaves that to us. */
function namesOperation(asked: AskedOperation): asked is AskedOperation & Named {
  return asked.operation !== undefined;
}

/** The plan, or why there is none: a document too large, or a null where `@skip` and `@include` want a Boolean. */
export function planOf({ services }: GatewayContext, { document, operation }: Named, values: Variables): Plan | LecitoError {
  try {
    return services.plans.planOf(document, operation, values);
  } catch (thrown) {
    if (thrown instanceof LecitoError) return thrown;
    if (thrown instanceof GraphQLError)
      return new LecitoError('INVALID_INPUT', {
        detail: { en: 'A directive does not take this value.', it: 'Una direttiva non accetta questo valore.' },
      });
    throw thrown;
  }
}

/** Sets the operation going in its context: nothing of the store was read yet. */
export function begin(context: GatewayContext, asked: Named, plan: Plan, variables: Variables): RunningOperation {
  const { viewer, purpose, scope } = context.ask;
  const asker: Asker = { subject: scopeSubject(viewer), client: viewer.client, kind: viewer.kind, purpose, scope };
  const release = beginRelease(plan, context.access, asker, variables);
  const running = { name: recordedName(asked.operationName), documentHash: documentHash(asked.document), release };
  context.running = running;
  return running;
}

async function run(
  parts: OperationParts,
  { document, operationName = null }: Named,
  context: GatewayContext,
  { release }: RunningOperation,
): Promise<ExecutionResult> {
  const { plan, variables } = release;
  try {
    checkCost(plan, variables);
    if (plan.operation.operation === 'query') {
      await releaseRoots(release, readFrom(context));
    }
    // The coerced values, as the plan took them.
    const result = await parts.execute(document, operationName, context, variables);
    assertNotTooLarge(result.data, plan.operation.operation === 'query' ? [] : [CHANGE_IN_DOUBT]);
    // What the store gave is not needed while the event is written; the memory of waiting requests is what a collection of garbage costs.
    release.answers.clear();
    return result.errors === undefined ? result : { ...result, errors: result.errors.map(executionError) };
  } catch (thrown) {
    return { errors: [asLecitoError(thrown)] };
  }
}

/** Reads on the connections of requests, for one operation. */
export function readFrom(context: GatewayContext): ReadJson {
  const given = new GivenBytes();
  return async ({ name, text, values }) => {
    const query = { text: boundedStatement(text), values: [...values], types: AS_IT_CAME, ...(name === undefined ? {} : { name }) };
    const { rows } = await inTurn(context, () => context.services.store.pool.query<{ data: string | null }>(query));
    return given.take(rows[0]?.data ?? null);
  };
}

/** Types whose values the driver leaves as the texts that came. */
const AS_IT_CAME = { getTypeParser: () => (value: string) => value };

/** An error of one field: the operation as a whole was answered, so its code says what happened and the HTTP status stays 200. */
function executionError(error: GraphQLError): GraphQLError {
  const originalError = asLecitoError(error);
  const { nodes, path } = error;
  return new GraphQLError(originalError.message, {
    ...(nodes === undefined ? {} : { nodes }),
    ...(path === undefined ? {} : { path }),
    originalError,
    extensions: originalError.told,
  });
}

/** Whether some root field has an answer, be it that others ended with an error. */
function answersSomething({ data }: ExecutionResult): boolean {
  if (data instanceof WrittenData) return data.answersSomething;
  return data != null && Object.values(data).some((value) => value !== null);
}

/** No event, no answer: whatever was read leaves only once its access event is durable. */
function recorded(context: GatewayContext, running: RunningOperation, result: ExecutionResult): Promise<ExecutionResult> {
  const { plan, tally } = running.release;
  const withheld = [...tally.withheld(), ...context.withheld];
  const answer = writtenAhead(result, withheld.length === 0 ? undefined : { release: withheld });
  const [error] = result.errors ?? [];
  const isQuery = plan.operation.operation === 'query';
  const isRecorded = !isQuery && error === undefined && plan.roots.length > 0 && plan.roots.every(({ key }) => context.recorded.has(key));
  if (isRecorded) return Promise.resolve(answer);
  const event = eventOfOperation(context, running.release, {
    operation: isQuery ? lookOf(context.ask.viewer) : 'Alteration',
    shape: isQuery ? shapeOfQuery(plan.roots, tally.beside.asked) : 'WRITE',
    code: error === undefined ? null : asLecitoError(error).code,
    answered: isQuery && answersSomething(result),
  });
  // While the event is written only it and the written answer are needed: each collection of garbage moves whatever a waiting request holds.
  tally.forgetPersons();
  return answeredWhenDurable(context, event, answer);
}

async function answeredWhenDurable(context: GatewayContext, event: AccessEvent, answer: ExecutionResult): Promise<ExecutionResult> {
  const fault = await record(context, event);
  return fault === null ? answer : { errors: [fault] };
}

/** Makes the event durable, or says why nothing may leave: an operation that another policy overtook is recorded as such. */
export async function record({ services: { log } }: GatewayContext, event: AccessEvent): Promise<LecitoError | null> {
  try {
    await log.record(event);
    return null;
  } catch (thrown) {
    if (!(thrown instanceof LecitoError) || thrown.code !== 'POLICY_CHANGED') return unrecorded(thrown);
    const recorded = log.record(endedBy(event, thrown.code));
    return recorded.then(() => thrown, unrecorded);
  }
}

/** The log's own error tells the operator why it could not be written. */
function unrecorded(thrown: unknown): LecitoError {
  if (thrown instanceof LecitoError && thrown.code === 'LOG_UNAVAILABLE') return thrown;
  return new LecitoError('LOG_UNAVAILABLE', { cause: thrown });
}
