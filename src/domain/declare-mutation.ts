import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation } from 'type-graphql';
import type { z } from 'zod';
import type { AccessEvent } from '../access-log/event';
import type { Access } from '../release/access';
import type { EntityClass } from '../release/declared-columns';
import { checkInput } from './check-input';
import type { GatewayContext } from './context';
import { write, type Repeatable, type Transaction, type Written } from './write';

/** What the manual says of a mutation, and what it takes and answers. */
export interface MutationWords {
  readonly description: string;
  readonly input: new () => object;
  /** What the input says. */
  readonly says: string;
  readonly payload: EntityClass;
}

/** A mutation that checks its input and runs one command in one transaction. */
export interface DeclaredMutation<Schema extends z.ZodType<Repeatable>> extends MutationWords {
  /** Checks the idempotency key as well, which `write` takes as it is. */
  readonly schema: Schema;
  readonly operation: AccessEvent['operation'];
  readonly command: (transaction: Transaction, input: z.output<Schema>, access: Access, context: GatewayContext) => Promise<Written>;
  /** What is to be told once the change is durable. */
  readonly after?: (context: GatewayContext) => void;
}

/** Answers a mutation; `input` is as it was given. */
type Resolve = (input: object, context: GatewayContext, info: GraphQLResolveInfo) => Promise<object>;

/**
 * Declares a mutation as a method of a resolver class. Every mutation is declared so, since they differ in nothing but these words; only one
 * that begins a job, which outlives its request, is declared by jobs/declare-job.ts.
 */
export function declareMutation<Schema extends z.ZodType<Repeatable>>(
  resolver: new () => object,
  name: string,
  { schema, operation, command, after, ...words }: DeclaredMutation<Schema>,
): void {
  declareMethod(resolver, name, words, async (given, context, info) => {
    const checked = checkInput(schema, given);
    const answer = await write(context, info, operation, given, (transaction) => command(transaction, checked, context.access, context));
    after?.(context);
    return answer;
  });
}

/** Makes a function the method of a resolver class that answers the mutation of this name. */
export function declareMethod(
  resolver: new () => object,
  name: string,
  { description, input, says, payload }: MutationWords,
  resolve: Resolve,
): void {
  const prototype = resolver.prototype as object;
  const descriptor: TypedPropertyDescriptor<Resolve> = { value: resolve };
  Object.defineProperty(prototype, name, descriptor);
  Arg('input', () => input, { description: says })(prototype, name, 0);
  Ctx()(prototype, name, 1);
  Info()(prototype, name, 2);
  Mutation(() => payload, { nullable: true, description })(prototype, name, descriptor);
}
