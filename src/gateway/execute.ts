import { execute as executeWithGraphqlJs, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { RunningOperation } from '../domain/context';
import type { GuardContext } from '../guard/rules';
import { argumentsOf, type Variables } from '../release/arguments-of';
import type { Plan } from '../release/plan';
import { plain } from '../release/plain-rows';
import { isTooLarge } from '../release/size';
import { AnswerBytes } from './answer-bytes';
import { WrittenData } from './answer-text';
import { compileRoots, type RootAnswer } from './compile-answer';

/** What an executor looks at in the context of a request. */
export interface ExecutionContext extends GuardContext {
  readonly running: RunningOperation | null;
}

/** Runs one operation of a checked document. Both executors below answer byte for byte alike. */
export type Execute = (
  document: DocumentNode,
  operationName: string | null,
  context: ExecutionContext,
  variables: Variables,
) => Promise<ExecutionResult>;

/** graphql-js, the reference. It looks for each field in an object, so the rows become objects first. */
export function graphqlJsExecutor(schema: GraphQLSchema): Execute {
  return async (document, operationName, contextValue, variableValues) => {
    const answers = contextValue.running?.release.answers;
    answers?.forEach((answer, key) => answers.set(key, plain(answer)));
    return executeWithGraphqlJs({ schema, document, operationName, contextValue, variableValues });
  };
}

/**
 * What the release has read is written cell by cell, each behind its leaf rule, by functions compiled once per plan; the root fields keep
 * their resolvers and shield rules. All else goes to graphql-js: what no row answers, and whatever ends in an error, so that there is
 * one who words errors.
 */
export function releasedExecutor(schema: GraphQLSchema): Execute {
  const reference = graphqlJsExecutor(schema);
  const compiled = new WeakMap<Plan, readonly RootAnswer[] | null>();
  const rootsOf = (plan: Plan, document: DocumentNode, variables: Variables): readonly RootAnswer[] | null => {
    let roots = compiled.get(plan);
    if (roots === undefined) compiled.set(plan, (roots = compileRoots(schema, document, plan, variables)));
    return roots;
  };
  return async (document, operationName, context, variables) => {
    const plan = context.running?.release.plan;
    const roots = plan === undefined ? null : rootsOf(plan, document, variables);
    if (roots === null) return reference(document, operationName, context, variables);
    try {
      return { data: (await answer(roots, context, variables)) as unknown as Record<string, unknown> };
    } catch (thrown) {
      // As objects it would be larger still.
      if (isTooLarge(thrown)) throw thrown;
      // The rows are read: to look at them once more changes nothing.
      return reference(document, operationName, context, variables);
    }
  };
}

/** All answers are written here, one after the other. */
const OUT = new AnswerBytes();

async function answer(roots: readonly RootAnswer[], context: ExecutionContext, variables: Variables): Promise<WrittenData> {
  const held = await Promise.all(
    roots.map(({ field, info }): unknown => {
      const args = argumentsOf(info.parentType, info.fieldNodes[0], variables);
      return field.resolve?.(undefined, args, context, { ...info, variableValues: variables });
    }),
  );
  // A shield rule refuses by what it returns.
  for (const refused of held) if (refused instanceof Error) throw refused;
  OUT.begin();
  const writing = { out: OUT, context };
  OUT.add('{');
  roots.forEach(({ info, write }, index) => {
    OUT.add(`${index > 0 ? ',' : ''}${JSON.stringify(info.path.key)}:`);
    write(held[index], writing);
  });
  OUT.add('}');
  return new WrittenData(
    OUT.take(),
    held.some((each) => each !== null && each !== undefined),
  );
}
