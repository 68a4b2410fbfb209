import {
  getOperationAST,
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  parse,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { z } from 'zod';
import type { GatewayContext } from '../domain/context';
import { LecitoError } from '../errors';
import type { Sentence } from '../sentence';
import { coerceVariables } from './coerce-variables';
import { checkCost } from './cost';
import { CONDITION_AT_ROOT, documentFaults, NAME_THE_OPERATION } from './document-faults';
import { LIMITS } from './limits';
import { planOf } from './operation';
import type { Subscribed } from './push';
import { assertTrusted, isAboutDocument, type TrustedDocuments } from './trusted-documents';

/** What a document is read with. */
export interface ReadingParts {
  readonly schema: GraphQLSchema;
  readonly production: boolean;
  /** The only operations that run; null = any. */
  readonly trusted: TrustedDocuments | null;
}

/** What a client sent, as far as it can be read at all; for the access event of a refusal. */
export interface ReadSoFar {
  document?: DocumentNode;
  operationName: string | null;
}

const BODY = z.object({
  query: z.string().optional(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  extensions: z.object({ persistedQuery: z.object({ sha256Hash: z.string() }).optional() }).nullish(),
});

type Body = z.infer<typeof BODY>;

const invalid = (detail: Sentence): LecitoError => new LecitoError('INVALID_DOCUMENT', { detail });
/** In the words of the parser, or of a rule of GraphQL's. */
const invalidText = ({ message }: GraphQLError): LecitoError => new LecitoError('INVALID_DOCUMENT', { libraryDetail: message });

/**
 * Reads a subscription from the body of a request, within the limits and for the purposes that hold at /graphql. Notes in `asked` what it could
 * read. Throws LecitoError INVALID_DOCUMENT, INVALID_INPUT, TOO_EXPENSIVE or OPERATION_NOT_TRUSTED, before any SQL.
 */
export function readSubscription(parts: ReadingParts, context: GatewayContext, body: unknown, asked: ReadSoFar): Subscribed {
  const { document, operation, variables } = readTrusted(parts, () => readDocument(parts, context, body, asked));
  const { values, fault } = coerceVariables(parts.schema, operation, variables);
  if (fault !== null) throw fault;
  const plan = planOf(context, { document, operation }, values);
  if (plan instanceof LecitoError) throw plan;
  if (plan.roots.length === 0) throw invalid(CONDITION_AT_ROOT);
  checkCost(plan, values);
  return { document, operation, operationName: asked.operationName, variables: values, plan };
}

/** Of a document that is not trusted nothing is told that is wrong with it; of one that is, its variables may be. */
function readTrusted<Read>({ trusted }: ReadingParts, read: () => Read): Read {
  try {
    return read();
  } catch (thrown) {
    throw trusted !== null && thrown instanceof LecitoError && isAboutDocument(thrown.code)
      ? new LecitoError('OPERATION_NOT_TRUSTED')
      : thrown;
  }
}

interface SentSubscription {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Body['variables'];
}

function readDocument(parts: ReadingParts, context: GatewayContext, body: unknown, asked: ReadSoFar): SentSubscription {
  const sent = BODY.safeParse(body);
  if (!sent.success) throw invalid({ en: 'The body is no GraphQL request.', it: 'Il corpo non è una richiesta GraphQL.' });
  const { operationName = null, variables } = sent.data;
  asked.operationName = operationName;
  const document = (asked.document = parsed(textOf(sent.data, parts.trusted)));
  assertValid(parts, document);
  const operation = getOperationAST(document, operationName);
  if (operation == null) throw invalid(NAME_THE_OPERATION);
  asked.operationName = operation.name?.value ?? null;
  if (operation.operation !== 'subscription')
    throw invalid({ en: 'Queries and mutations are answered at /graphql.', it: 'A query e mutation si risponde a /graphql.' });
  if (parts.trusted !== null) assertTrusted(parts.trusted, document, context.ask.purpose);
  return { document, operation, variables };
}

function textOf({ query, extensions }: Body, trusted: TrustedDocuments | null): string {
  const text = query ?? trusted?.textOf(extensions?.persistedQuery?.sha256Hash ?? '');
  if (text === undefined) throw invalid({ en: 'The body has no "query".', it: 'Nel corpo manca "query".' });
  return text;
}

function parsed(text: string): DocumentNode {
  try {
    return parse(text, { maxLexicalTokens: LIMITS.tokens });
  } catch (thrown) {
    throw thrown instanceof GraphQLError ? invalidText(thrown) : thrown;
  }
}

function assertValid({ schema, production }: ReadingParts, document: DocumentNode): void {
  const [fault] = documentFaults(schema, document, production ? [NoSchemaIntrospectionCustomRule] : []);
  if (fault !== undefined) throw fault instanceof LecitoError ? fault : invalidText(fault);
}
