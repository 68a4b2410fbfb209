import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation } from 'type-graphql';
import type { z } from 'zod';
import type { AccessEvent } from '../access-log/event';
import type { Access } from '../release/access';
import type { EntityClass } from '../release/declared-columns';
import { checkInput } from './check-input';
import type { GatewayContext } from './context';
import { write, type Transaction, type Written } from './write';

/** A mutation that checks its input and runs one command in one transaction. */
export interface DeclaredMutation<Schema extends z.ZodType> {
  readonly description: string;
  readonly input: new () => object;
  /** What the input says. */
  readonly says: string;
  readonly schema: Schema;
  readonly payload: EntityClass;
  readonly operation: AccessEvent['operation'];
  readonly command: (transaction: Transaction, input: z.output<Schema>, access: Access, context: GatewayContext) => Promise<Written>;
  /** What is to be told once the change is durable. */
  readonly after?: (context: GatewayContext) => void;
}

type Resolve = (input: object, context: GatewayContext, info: GraphQLResolveInfo) => Promise<object>;

/**
 * Declares a mutation as a method of a resolver class. Every mutation is declared so, since they differ in nothing but these words; only what
 * begins a job, which outlives its request, is written as a method (service/bulk-cases.resolver.ts).
 */
export function declareMutation<Schema extends z.ZodType>(
  resolver: new () => object,
  name: string,
  { description, input, says, schema, payload, operation, command, after }: DeclaredMutation<Schema>,
): void {
  const prototype = resolver.prototype as object;
  const resolve: Resolve = async (given, context, info) => {
    const checked = checkInput(schema, given);
    const answer = await write(context, info, operation, given, (transaction) => command(transaction, checked, context.access, context));
    after?.(context);
    return answer;
  };
  const descriptor: TypedPropertyDescriptor<Resolve> = { value: resolve };
  Object.defineProperty(prototype, name, descriptor);
  Arg('input', () => input, { description: says })(prototype, name, 0);
  Ctx()(prototype, name, 1);
  Info()(prototype, name, 2);
  Mutation(() => payload, { nullable: true, description })(prototype, name, descriptor);
}
