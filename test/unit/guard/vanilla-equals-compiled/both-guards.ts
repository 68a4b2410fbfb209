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
import { WrittenData } from '../../../../src/gateway/answer-text';
import { releasedExecutor, type ExecutionContext } from '../../../../src/gateway/execute';
import { guardSchema, SHIELD_OPTIONS } from '../../../../src/guard/compile';
import type { GuardTree } from '../../../../src/guard/tree';
import type { Records } from '../../../../src/release/records';
import { answerKey } from '../../../../src/release/page';
import { asPages } from './as-pages';
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
  /** Whether compiled functions wrote it, and not graphql-js. */
  readonly isWritten: boolean;
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

/**
 * Runs a case under the compiled guard as the gateway does: released rows are written by compiled functions, all else goes to graphql-js. The
 * rows are given as pages, which the release hands out, or as objects, of which the gateway makes some itself.
 */
export async function answerOfGateway(schema: GraphQLSchema, one: RandomCase, rows: 'pages' | 'objects'): Promise<Answer> {
  const { document, variables, masks, ask } = one;
  const answers = rows === 'pages' ? inPages(one.answers) : one.answers;
  const [operation] = document.definitions as [OperationDefinitionNode];
  const roots = Object.keys(answers).map((key) => ({ sort: 'list', key }));
  const running = { release: { plan: { operation, roots }, answers: new Map() } } as unknown as ExecutionContext['running'];
  const context = { answers, masks, running, ...(ask === undefined ? {} : { ask }) };
  const result = await releasedExecutor(schema)(document, null, context, variables);
  // What graphql-js answers, it answers from objects: the release makes them for it.
  return rows === 'pages' && !(result.data instanceof WrittenData) ? answerOfGateway(schema, one, 'objects') : described(result);
}

function inPages(answers: RandomCase['answers']): RandomCase['answers'] {
  return Object.fromEntries(Object.entries(answers).map(([key, answer]) => [key, answer instanceof Error ? answer : asPages(answer)]));
}

function described({ data, errors = [] }: ExecutionResult): Answer {
  const told = errors.map(({ path = [], message, extensions }) => ({
    depth: path.length,
    text: `${JSON.stringify(extensions['code'] ?? message)} at ${path.join('.')}`,
  }));
  return {
    isWritten: data instanceof WrittenData,
    data: data instanceof WrittenData ? String(data.json) : JSON.stringify(data),
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
