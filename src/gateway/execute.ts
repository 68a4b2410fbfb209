import { execute as executeWithGraphqlJs, GraphQLError, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';

/** Runs one operation of a checked document. Both executors below answer byte for byte alike. */
export type Execute = (
  document: DocumentNode,
  operationName: string | null,
  context: object,
  variables: Readonly<Record<string, unknown>>,
) => Promise<ExecutionResult>;

/** graphql-js, the reference. */
export function graphqlJsExecutor(schema: GraphQLSchema): Execute {
  return async (document, operationName, contextValue, variableValues) =>
    executeWithGraphqlJs({ schema, document, operationName, contextValue, variableValues });
}

/** graphql-jit: each operation is compiled once; a document that it cannot compile goes to graphql-js. */
export function graphqlJitExecutor(schema: GraphQLSchema): Execute {
  const compiled = new WeakMap<DocumentNode, Map<string | null, CompiledQuery | null>>();
  const reference = graphqlJsExecutor(schema);
  const compile = (document: DocumentNode, operationName: string | null): CompiledQuery | null => {
    const operations = compiled.get(document) ?? new Map<string | null, CompiledQuery | null>();
    compiled.set(document, operations);
    const known = operations.get(operationName);
    if (known !== undefined) return known;
    const made = compileQuery(schema, document, operationName ?? undefined);
    operations.set(operationName, isCompiledQuery(made) ? made : null);
    return isCompiledQuery(made) ? made : null;
  };
  return async (document, operationName, context, variables) => {
    const query = compile(document, operationName);
    if (query === null) return reference(document, operationName, context, variables);
    const result = await query.query(undefined, context, { ...variables });
    return result.errors === undefined ? result : { ...result, errors: result.errors.map(withExtensions) };
  };
}

/** graphql-jit's errors lack `extensions`, on which Apollo's formatter relies. */
function withExtensions(error: GraphQLError): GraphQLError {
  const { message, nodes, path, locations } = error;
  const original = error.originalError ?? undefined;
  const { extensions = original instanceof GraphQLError ? original.extensions : {} } = error as Partial<GraphQLError>;
  const full = new GraphQLError(message, {
    ...(nodes === undefined ? {} : { nodes }),
    ...(path === undefined ? {} : { path }),
    originalError: original ?? null,
    extensions,
  });
  if (nodes === undefined && locations !== undefined) Object.defineProperty(full, 'locations', { value: locations, enumerable: true });
  return full;
}
