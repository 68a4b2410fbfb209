import { HeaderMap } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { pino } from 'pino';
import { join } from 'node:path';
import { openAccessLog, type AccessLog } from '../../../src/access-log/group-commit';
import { personPseudonyms } from '../../../src/access-log/person-pseudonyms';
import { pseudonymiser } from '../../../src/access-log/pseudonym';
import type { Credentials } from '../../../src/authentication/credentials';
import type { Policy } from '../../../src/decision/policy';
import { PERSONAS, type PersonaName } from '../../../src/demo/cast';
import type { Changes } from '../../../src/domain/streams/changes';
import { ENTITIES } from '../../../src/domain/edges';
import type { Execute } from '../../../src/gateway/execute';
import { buildGateway, type Gateway } from '../../../src/gateway/gateway';
import type { TokenContext } from '../../../src/gateway/streams';
import { loadPolicy } from '../../../src/store/load-policy';
import { openStore, type Store } from '../../../src/store/store';
import type { Purpose } from '../../../src/vocabulary/purposes';
import type { TestDatabase } from '../../support/test-database';

export interface Asking {
  readonly as: PersonaName;
  readonly purpose: Purpose;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** The gateway without its transport: what a request meets between the socket and the store. */
export interface GatewayInProcess {
  readonly gateway: Gateway;
  readonly store: Store;
  readonly policy: Policy;
  contextFor(asking: Pick<Asking, 'as' | 'purpose'>): Promise<TokenContext>;
  /** The body of the answer, byte for byte, after its HTTP status. */
  bytes(document: string, asking: Asking): Promise<string>;
  close(): Promise<void>;
}

export const PSEUDONYM_KEY = Buffer.alloc(32, 7);
export const POLICY_FOLDER = join(__dirname, '..', '..', '..', 'policy');

/** A verifier that believes the token: its first part is the name of a persona. */
function believe(token: string, policy: Policy): Credentials {
  const { subject, client, kind, role } = PERSONAS[token.split('.')[0] as PersonaName];
  const purposes = kind === 'partner' ? [...policy.roles.get(role)!.purposes.keys()] : null;
  return { subject, client, kind, roles: [role], purposes, onBehalfOf: null, expiresAt: Infinity };
}

/** Opens the gateway over a database, with the executor and the access log given or its own. */
export async function openGateway(
  database: TestDatabase,
  executor?: (schema: GraphQLSchema) => Execute,
  {
    production = false,
    changes,
    deadline,
    ...given
  }: {
    readonly production?: boolean;
    readonly changes?: Changes;
    /** In seconds. */
    readonly deadline?: number;
    readonly log?: AccessLog;
    readonly pseudonymOf?: (id: string) => string;
  } = {},
): Promise<GatewayInProcess> {
  const store = await openStore({ owner: database.ownerUrl, gateway: database.gatewayUrl }, ENTITIES);
  const policy = loadPolicy(POLICY_FOLDER);
  const log = given.log ?? openAccessLog(store.logPool);
  const gateway = buildGateway({
    store,
    policy,
    log,
    pseudonymOf: given.pseudonymOf ?? pseudonymiser(PSEUDONYM_KEY),
    pseudonymsOf: personPseudonyms(PSEUDONYM_KEY),
    verify: (token) => Promise.resolve(believe(token, policy)),
    production,
    logger: pino({ level: 'silent' }),
    ...(executor === undefined ? {} : { executor }),
    ...(changes === undefined ? {} : { changes }),
    ...(deadline === undefined ? {} : { deadline }),
  });
  await gateway.apollo.start();
  const headersOf = ({ as, purpose }: Pick<Asking, 'as' | 'purpose'>): string[] => [
    'Authorization',
    `Bearer ${as}.x.x`,
    'X-Purpose',
    purpose,
  ];
  return {
    gateway,
    store,
    policy,
    contextFor: (asking) => gateway.contextFor(headersOf(asking)),
    bytes: async (query, { variables, operationName, ...asking }) => {
      const { status, body } = await gateway.apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: 'POST',
          headers: new HeaderMap([['content-type', 'application/json']]),
          search: '',
          body: JSON.parse(JSON.stringify({ query, variables, operationName })) as object,
        },
        context: () => gateway.contextFor(headersOf(asking)),
      });
      if (body.kind !== 'complete') throw new Error('the answer came in parts');
      return `${String(status ?? 200)} ${body.string}`;
    },
    async close() {
      await gateway.apollo.stop();
      await log.close();
      await store.close();
    },
  };
}
