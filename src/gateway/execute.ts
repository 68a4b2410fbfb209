import { execute as executeWithGraphqlJs, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { RunningOperation } from '../domain/context';
import type { GuardContext } from '../guard/rules';
import { argumentsOf } from '../release/arguments-of';
import type { Plan } from '../release/plan';
import { compileRoots, type RootAnswer } from './compile-answer';

type Variables = Readonly<Record<string, unknown>>;

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

/** graphql-js, the reference. */
export function graphqlJsExecutor(schema: GraphQLSchema): Execute {
  return async (document, operationName, contextValue, variableValues) =>
    executeWithGraphqlJs({ schema, document, operationName, contextValue, variableValues });
}

/**
 * What the release has read is looked up cell by cell, each behind its leaf rule, by functions compiled once per plan; the root fields keep
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
      return { data: await answer(roots, context, variables) };
    } catch {
      // The rows are read: to look at them once more changes nothing.
      return reference(document, operationName, context, variables);
    }
  };
}

async function answer(roots: readonly RootAnswer[], context: ExecutionContext, variables: Variables): Promise<Record<string, unknown>> {
  const held = await Promise.all(
    roots.map(({ field, info }): unknown => {
      const args = argumentsOf(info.parentType, info.fieldNodes[0], variables);
      return field.resolve?.(undefined, args, context, { ...info, variableValues: variables });
    }),
  );
  // A shield rule refuses by what it returns.
  for (const refused of held) if (refused instanceof Error) throw refused;
  const data: Record<string, unknown> = {};
  roots.forEach(({ info, complete }, index) => {
    data[String(info.path.key)] = complete(held[index], context);
  });
  return data;
}
