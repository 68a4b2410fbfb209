import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { AccessLog } from '../access-log/group-commit';
import type { Pseudonyms } from '../access-log/person-pseudonyms';
import { refusalEvent } from '../access-log/refusal-event';
import { authenticate, type TokenAsk } from '../authentication/ask';
import { Refusal } from '../authentication/refusal';
import type { RawHeaders } from '../authentication/request-headers';
import { traceIdOf } from '../authentication/trace-id';
import type { Verifier } from '../authentication/verify-token';
import { viewerKey } from '../authentication/viewer';
import type { Policy } from '../decision/policy';
import { NO_SENDING, type GatewayContext, type Sending, type Services } from '../domain/context';
import { EDGES, RECORDS, VALUE_TYPES } from '../domain/edges';
import { JOB_ROWS_AT_ONCE } from '../domain/jobs/run-job';
import { NO_CHANGES, type Changes } from '../domain/streams/changes';
import { guardSchema } from '../guard/compile';
import { findHoles } from '../guard/totality';
import { buildGuardTree } from '../guard/tree';
import { PlanCache } from '../release/plan-cache';
import { modelRecords } from '../release/records';
import type { Store } from '../store/store';
import { Turns } from '../store/turns';
import { answerEarly } from './answer-early';
import { writeAnswer } from './answer-text';
import { accessCompiler, contextOf } from './context';
import { releasedExecutor, type Execute } from './execute';
import { asLecitoError, formatError, reportError } from './format-error';
import { LIMITS, limitsRule } from './limits';
import { answerOperation, type OperationParts } from './operation';
import { refusalPlugin } from './refusal-plugin';
import { buildLecitoSchema } from './schema';
import { Streams, type TokenContext } from './streams';
import { readTrustedDocuments, type TrustedDocuments } from './trusted-documents';
import { traceError } from './traced-error';
import { trustedDocumentsPlugin, trustedPersistedQueries } from './trusted-documents-plugin';

export interface GatewayParts {
  readonly store: Store;
  readonly policy: Policy;
  readonly log: AccessLog;
  readonly pseudonymOf: (personId: string) => string;
  readonly pseudonymsOf: Pseudonyms;
  readonly verify: Verifier;
  readonly production: boolean;
  readonly logger: Logger;
  /** Absent = campaigns are not sent from here. */
  readonly sending?: Sending;
  /** Absent = nothing can be subscribed to. */
  readonly changes?: Changes;
  /** How many streams one viewer may have open. */
  readonly streams?: number;
  /** Seconds after which an operation is broken off; as long as the store's `statement_timeout`. */
  readonly deadline?: number;
  /** Folder of the only operations that run; null or absent = any operation runs. */
  readonly trustedDocuments?: string | null;
  /** How a checked document is run; the released executor where nothing else is said. */
  readonly executor?: (schema: GraphQLSchema) => Execute;
}

export interface Gateway {
  readonly apollo: ApolloServer<GatewayContext>;
  /** Where subscriptions are answered. */
  readonly streams: Streams;
  readonly schema: GraphQLSchema;
  readonly services: Services;
  /**
   * Who asks and why, from the request's headers; throws before any SQL where that is not clear. `count` hears who asks once that is
   * verified, and may refuse by throwing; such a refusal is not recorded, or a flood would fill the log.
   */
  contextFor(headers: RawHeaders, count?: (client: string) => Promise<void>): Promise<TokenContext>;
}

/** Enough for the windows of one person, where nothing else is said. */
const STREAMS_PER_VIEWER = 16;

/** Wires the gateway in the order in which a request meets it. Refuses to be built while a field could leave unguarded. */
export function buildGateway(parts: GatewayParts): Gateway {
  const plain = buildLecitoSchema();
  const records = modelRecords(parts.store.dataSource, RECORDS, EDGES);
  const { tree, fields } = buildGuardTree(plain);
  const holes = findHoles(plain, tree, records, VALUE_TYPES);
  if (holes.length > 0) throw new Error(`The gateway does not start, because fields could leave unguarded:\n${holes.join('\n')}`);
  const schema = guardSchema(plain, tree, records);
  const services: Services = {
    store: parts.store,
    policy: parts.policy,
    records,
    plans: new PlanCache(schema, records),
    log: parts.log,
    pseudonymOf: parts.pseudonymOf,
    pseudonymsOf: parts.pseudonymsOf,
    sending: parts.sending ?? NO_SENDING,
    changes: parts.changes ?? NO_CHANGES,
    turns: new Turns(parts.store.connections, parts.store.connections - 1),
    jobTurns: new Turns(JOB_ROWS_AT_ONCE),
    report: (error, traceId) => {
      reportError(parts.logger, error, traceId);
    },
  };
  const compile = accessCompiler(services, fields, VALUE_TYPES);
  const execute = (parts.executor ?? releasedExecutor)(schema);
  const trusted = parts.trustedDocuments == null ? null : readTrustedDocuments(parts.trustedDocuments, schema);
  const operation = { schema, execute, deadlineMs: (parts.deadline ?? LIMITS.seconds) * 1000 };
  return {
    apollo: apolloServer(parts, operation, trusted),
    streams: new Streams({ ...operation, ...parts, trusted, perViewer: parts.streams ?? STREAMS_PER_VIEWER }),
    schema,
    services,
    contextFor: async (headers, count) => {
      const ask = await admit(count === undefined ? parts : { ...parts, verify: counted(parts.verify, count) }, headers);
      return contextOf(services, ask, compile(ask.role, ask.purpose));
    },
  };
}

/** Who asks and why. A viewer who is known and refused leaves an event; nothing of the store was read, so its failure changes no answer. */
async function admit({ verify, policy, log, pseudonymOf }: GatewayParts, headers: RawHeaders): Promise<TokenAsk> {
  const traceId = traceIdOf(headers);
  try {
    return await authenticate(headers, verify, policy, traceId);
  } catch (thrown) {
    const error = asLecitoError(thrown);
    traceError(error, traceId);
    if (error instanceof Refusal) {
      const refused = { traceId, policyVersion: policy.version, code: error.code, purpose: error.declared };
      await log.record(refusalEvent(error.viewer, refused, pseudonymOf)).catch(() => undefined);
    }
    throw error;
  }
}

/** A verifier that counts whom it verified. */
function counted(verify: Verifier, count: (client: string) => Promise<void>): Verifier {
  return async (token) => {
    const credentials = await verify(token);
    await count(viewerKey(credentials));
    return credentials;
  };
}

function apolloServer(
  { production, logger }: GatewayParts,
  operation: OperationParts,
  trusted: TrustedDocuments | null,
): ApolloServer<GatewayContext> {
  const early = answerEarly(answerOperation(operation));
  const plugins: ApolloServerPlugin<GatewayContext>[] = [
    // Cache control hooks every leaf; the landing page loads from elsewhere.
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginLandingPageDisabled(),
    refusalPlugin(trusted !== null),
    ...(trusted === null ? [] : [trustedDocumentsPlugin(trusted)]),
    early.plugin,
  ];
  return new ApolloServer<GatewayContext>({
    gateway: {
      load: () => Promise.resolve({ executor: early.executor }),
      onSchemaLoadOrUpdate: (callback) => {
        callback({ apiSchema: operation.schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      stop: () => Promise.resolve(),
    },
    plugins,
    introspection: !production,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    // A store that clients fill would be shared by all viewers.
    persistedQueries: trusted === null ? false : trustedPersistedQueries(trusted),
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: LIMITS.tokens },
    validationRules: [limitsRule],
    stringifyResult: writeAnswer,
    formatError: formatError(logger),
    logger: quiet(logger),
  });
}

/** Apollo's own messages may quote a request; only their level is of use to an operator. */
function quiet(logger: Logger): Record<'debug' | 'info' | 'warn' | 'error', (message?: unknown) => void> {
  const say = (level: 'warn' | 'error') => (): void => {
    logger[level]('Apollo Server reported a fault while handling a request');
  };
  return { debug: () => undefined, info: () => undefined, warn: say('warn'), error: say('error') };
}
