import {
  defaultFieldResolver,
  execute,
  isIntrospectionType,
  isObjectType,
  type ExecutionResult,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { applyMiddleware } from 'graphql-middleware';
import { shield } from 'graphql-shield';
import { releasedExecutor, type ExecutionContext } from '../../../../src/gateway/execute';
import { guardSchema, SHIELD_OPTIONS } from '../../../../src/guard/compile';
import type { GuardTree } from '../../../../src/guard/tree';
import type { Records } from '../../../../src/release/records';
import { answerKey } from '../../../../src/release/released-row';
import type { RandomCase } from './random-case';

/** One schema under both guards. */
export interface BothGuards {
  readonly vanilla: GraphQLSchema;
  readonly compiled: GraphQLSchema;
}

/** What a guard made of one operation. Shield answers with an error per withheld leaf, the compiled guard with null alone. */
export interface Answer {
  /** The data as they would leave, byte for byte. */
  readonly data: string;
  /** Code and path of every error of a root field. */
  readonly roots: readonly string[];
  /** Code, or else the message, of every error below a root. */
  readonly below: readonly string[];
}

type Context = Pick<RandomCase, 'answers'> & object;

/** Roots hand out what the case holds for them; rows hold an edge under the key of the answer, as the release shapes them. */
const resolveFromCase: GraphQLFieldResolver<unknown, Context> = (source, args, context, info) => {
  const key = String(info.path.key);
  if (info.path.prev === undefined) {
    const answer = context.answers[key];
    if (answer instanceof Error) throw answer;
    return answer;
  }
  return Object.hasOwn(source as object, answerKey(key))
    ? (source as Record<string, unknown>)[answerKey(key)]
    : defaultFieldResolver(source, args, context, info);
};

/** Gives a schema the ordinary resolvers on which either guard is put. */
function withResolvers(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) field.resolve = resolveFromCase as GraphQLFieldResolver<unknown, unknown>;
  }
  return schema;
}

/** graphql-shield as everybody uses it, and our compiled guard, over the same tree; each on a schema of its own. */
export function underBothGuards(make: () => GraphQLSchema, tree: GuardTree, records: Records): BothGuards {
  return {
    vanilla: applyMiddleware(withResolvers(make()), shield(tree, SHIELD_OPTIONS)),
    compiled: guardSchema(withResolvers(make()), tree, records),
  };
}

/** Runs a case under one guard. Each run gets a context of its own, for shield keeps a cache there. */
export async function answerOf(schema: GraphQLSchema, { document, variables, answers, masks, ask }: RandomCase): Promise<Answer> {
  const contextValue = { answers, masks, ...(ask === undefined ? {} : { ask }) };
  return described(await execute({ schema, document, variableValues: variables, contextValue }));
}

/** Runs a case under the compiled guard as the gateway does: released rows are looked up by compiled functions, all else by graphql-js. */
export async function answerOfGateway(schema: GraphQLSchema, { document, variables, answers, masks, ask }: RandomCase): Promise<Answer> {
  const [operation] = document.definitions as [OperationDefinitionNode];
  const roots = Object.keys(answers).map((key) => ({ sort: 'list', key }));
  const running = { release: { plan: { operation, roots } } } as unknown as ExecutionContext['running'];
  const context = { answers, masks, running, ...(ask === undefined ? {} : { ask }) };
  return described(await releasedExecutor(schema)(document, null, context, variables));
}

function described({ data, errors = [] }: ExecutionResult): Answer {
  const told = errors.map(({ path = [], message, extensions }) => ({
    depth: path.length,
    text: `${JSON.stringify(extensions['code'] ?? message)} at ${path.join('.')}`,
  }));
  return {
    data: JSON.stringify(data),
    roots: told
      .filter(({ depth }) => depth <= 1)
      .map(({ text }) => text)
      .toSorted(),
    below: told
      .filter(({ depth }) => depth > 1)
      .map(({ text }) => text)
      .toSorted(),
  };
}
