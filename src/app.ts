import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { keyOfStore } from './access-log/key-of-store';
import { openAccessLog, type AccessLog } from './access-log/group-commit';
import { personPseudonyms } from './access-log/person-pseudonyms';
import { pseudonymiser } from './access-log/pseudonym';
import { openVerifier } from './authentication/open-verifier';
import { rewriteAllAuthorisation } from './authorisation/rewrite-all-authorisation';
import type { Config } from './config';
import type { Policy } from './decision/policy';
import { loadDemo } from './demo/load-demo';
import { ENTITIES, VALUE_TYPES } from './domain/edges';
import { sendingDesk, type SendingDesk } from './domain/marketing/sending/desk';
import { unsubscribe } from './domain/marketing/sending/unsubscribe';
import { unsubscribeTokens } from './domain/marketing/sending/unsubscribe-token';
import type { Services } from './domain/context';
import { ChangeDesk, CHANGES_CHANNEL } from './domain/streams/changes';
import { keepFindingDuplicates } from './domain/people/duplicates/keep-finding';
import { buildGateway, type Gateway } from './gateway/gateway';
import { landingPage } from './http/landing';
import { assertPortFree, drain, listen } from './http/listen';
import { openOperatorLog } from './http/operator-log';
import { buildHttp } from './http/server';
import { openTransports } from './sending/open-transports';
import type { Transport } from './sending/transport';
import { openListener, type Listener } from './store/listener';
import { loadPolicy } from './store/load-policy';
import { provideStore, type ProvidedStore } from './store/provide-store';
import { sqlOf } from './store/sql';
import { storeHealth } from './store/store-health';
import { tellWhile } from './store/tell-while';

/** A gateway that answers requests. */
export interface App {
  /** `http://127.0.0.1:4000`, with the port that is really bound; without a path. */
  readonly url: string;
  /** Lets running requests finish, makes their events durable, closes the connections and leaves the embedded server. */
  close(): Promise<void>;
}

/** What a test puts in the place of mail servers and of the clock. */
export interface AppParts {
  readonly transports?: readonly Transport[];
  /** Milliseconds since 1970, for what depends on the hour: calls. */
  readonly now?: () => number;
}

/** Starts everything in the order in which a request will need it. Throws ConfigError, PolicyError or StartFault with a sentence for the operator. */
export async function startApp(config: Config, { transports, now = Date.now }: AppParts = {}): Promise<App> {
  const logger = openOperatorLog(config);
  await assertPortFree(config);
  const policy = loadPolicy(config.policyFolder);
  const provided = await provideStore(config, ENTITIES, (line) => {
    logger.info(line);
  });
  const log = openAccessLog(provided.store.logPool);
  const desk = sendingDesk(transports ?? openTransports(config));
  const changes = new ChangeDesk();
  const listener = await hearOf(changes, provided, logger);
  try {
    const key = await prepareContents(config, provided, policy, logger);
    const { http, services } = await openDoor(config, provided, policy, { log, desk, changes, key }, logger);
    const port = await listen(http, config);
    openDesk(config, desk, { services, port, now, key }, logger);
    const finding = { policyVersion: policy.version, pseudonymOf: services.pseudonymOf };
    const finder = keepFindingDuplicates(provided.store.jobPool, finding, () => {
      logger.warn('Persons could not be compared for duplicates. It is tried again.');
    });
    announce(config, port, logger);
    return {
      url: `http://${config.host === '0.0.0.0' ? '127.0.0.1' : config.host}:${String(port)}`,
      close: async () => {
        logger.info('Stopping: running requests finish first.');
        // Side by side: a mail server that takes its time shall not keep the door open meanwhile.
        await Promise.all([drain(http), finder.stop(), desk.close()]);
        await closeInOrder(listener, log, provided, logger);
      },
    };
  } catch (error) {
    listener.close();
    await desk.close();
    await log.close();
    await provided.close();
    throw error;
  }
}

/** What the store must hold before anything is released: persons to try it on, and decisions of this policy. Answers with the key of its pseudonyms. */
async function prepareContents(config: Config, provided: ProvidedStore, policy: Policy, logger: Logger): Promise<Buffer> {
  const onProgress = (line: string): void => {
    logger.info(line);
  };
  const key = await keyOfStore(sqlOf(provided.store.pool), config);
  if (config.demo) await loadDemo({ ownerUrl: provided.ownerUrl, policy, onProgress });
  await tellWhile('Deciding by this policy, or waiting for others who write', onProgress, () =>
    rewriteAllAuthorisation(provided.store, policy, (persons) => {
      onProgress(`The policy is new here: decided anew for ${String(persons)} persons.`);
    }),
  );
  return key;
}

/** Listens for what changes, from before the first request; without it the gateway answers all but subscriptions. */
function hearOf(changes: ChangeDesk, provided: ProvidedStore, logger: Logger): Promise<Listener> {
  let lost = false;
  return openListener({
    address: provided.listenUrl,
    channel: CHANGES_CHANNEL,
    onMessage: (message) => {
      changes.hear(message);
    },
    onHearing: () => {
      changes.begin();
      if (lost) logger.info('Changes are heard of again.');
      lost = false;
    },
    onLost: (error) => {
      changes.interrupt();
      // Once: it is tried again every ten seconds, for as long as a database is away.
      if (!lost)
        logger.warn({ detail: String(error) }, 'Changes are not heard of: open streams end, and none begins until they are again.');
      lost = true;
    },
  });
}

interface Door {
  readonly http: FastifyInstance;
  readonly services: Services;
}

interface Keepers {
  readonly log: AccessLog;
  readonly desk: SendingDesk;
  readonly changes: ChangeDesk;
  /** Of the store's pseudonyms. */
  readonly key: Buffer;
}

async function openDoor(config: Config, provided: ProvidedStore, policy: Policy, keepers: Keepers, logger: Logger): Promise<Door> {
  const { log, desk, changes, key } = keepers;
  const gateway: Gateway = buildGateway({
    store: provided.store,
    policy,
    log,
    sending: desk,
    changes,
    streams: config.streams,
    pseudonymOf: pseudonymiser(key),
    pseudonymsOf: personPseudonyms(key),
    verify: await openVerifier(config),
    production: config.production,
    deadline: config.deadline,
    trustedDocuments: config.trustedDocuments,
    logger,
  });
  await gateway.apollo.start();
  const { services } = gateway;
  const http = buildHttp({
    apollo: gateway.apollo,
    context: (request, count) => gateway.contextFor(request.raw.rawHeaders, count),
    streaming: { subscriptions: gateway.streams, renew: (request) => gateway.contextFor(request.raw.rawHeaders) },
    rateLimit: config.rateLimit,
    proxies: config.proxies,
    readiness: () => storeHealth(provided.store, policy.version, log.failing),
    landing: config.production ? null : await landingPage(),
    takesGet: !config.production,
    unsubscribe: (token) => unsubscribe({ ...services, tokens: unsubscribeTokens(key) }, token),
    log: logger,
  });
  return { http, services };
}

interface Opened {
  readonly services: Services;
  readonly port: number;
  readonly now: () => number;
  readonly key: Buffer;
}

/** Begins to send campaigns: last, since each message says where this gateway answers. */
function openDesk(config: Config, desk: SendingDesk, { services, port, now, key }: Opened, logger: Logger): void {
  desk.open({
    services,
    valueTypes: VALUE_TYPES,
    tokens: unsubscribeTokens(key),
    publicUrl: config.publicUrl ?? `http://localhost:${String(port)}`,
    now,
    // The error of a mail server may quote an address: its kind is all that an operator is told.
    onFailure: (error) => {
      logger.warn(
        { kind: error instanceof Error ? error.name : 'unknown' },
        'Something of a campaign could not be sent. It is tried again where that is safe.',
      );
    },
    onLeftBehind: (messages) => {
      logger.warn({ messages }, 'Messages were left behind by a process that ended. They are in doubt, and not sent again.');
    },
  });
}

function announce(config: Config, port: number, logger: Logger): void {
  const place = `http://${config.host === '127.0.0.1' || config.host === '0.0.0.0' ? 'localhost' : config.host}:${String(port)}`;
  if (config.production) {
    logger.info({ url: `${place}/graphql` }, 'Lecito listens');
    return;
  }
  const lines = [
    `Lecito listens at ${place}/graphql`,
    `  Try it in a browser:  ${place}/`,
    '  Token for a persona:  npm run --silent lecito -- token --as sales',
    '  Other personas:       marketing, customer-service, support, auditor, dpo, partner, person',
    '  Stop:                 Ctrl-C',
  ];
  logger.info(lines.join('\n'));
}

async function closeInOrder(listener: Listener, log: AccessLog, provided: ProvidedStore, logger: Logger): Promise<void> {
  listener.close();
  await log.close();
  await provided.close();
  logger.info('Stopped.');
}
