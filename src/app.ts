import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { openAccessLog, type AccessLog } from './access-log/group-commit';
import { pseudonymiser, pseudonymKey } from './access-log/pseudonym';
import { openVerifier } from './authentication/open-verifier';
import { rewriteAllAuthorisation } from './authorisation/rewrite-all-authorisation';
import type { Config } from './config';
import type { Policy } from './decision/policy';
import { loadDemo } from './demo/load-demo';
import { RECORDS } from './domain/edges';
import { keepFindingDuplicates } from './domain/people/duplicates/keep-finding';
import { buildGateway, type Gateway } from './gateway/gateway';
import { landingPage } from './http/landing';
import { assertPortFree, drain, listen } from './http/listen';
import { openOperatorLog } from './http/operator-log';
import { buildHttp } from './http/server';
import { loadPolicy } from './store/load-policy';
import { provideStore, type ProvidedStore } from './store/provide-store';
import { storeHealth } from './store/store-health';

/** A gateway that answers requests. */
export interface App {
  /** `http://127.0.0.1:4000`, with the port that is really bound; without a path. */
  readonly url: string;
  /** Lets running requests finish, makes their events durable, closes the connections and leaves the embedded server. */
  close(): Promise<void>;
}

/** Starts everything in the order in which a request will need it. Throws ConfigError, PolicyError or StartFault with a sentence for the operator. */
export async function startApp(config: Config): Promise<App> {
  const logger = openOperatorLog(config);
  await assertPortFree(config);
  const policy = loadPolicy(config.policyFolder);
  const provided = await provideStore(config, RECORDS, (line) => {
    logger.info(line);
  });
  const log = openAccessLog(provided.store.logPool);
  try {
    await prepareContents(config, provided, policy, logger);
    const http = await openDoor(config, provided, policy, log, logger);
    const port = await listen(http, config);
    const finding = { policyVersion: policy.version, pseudonymOf: pseudonymiser(await pseudonymKey(config)) };
    const finder = keepFindingDuplicates(provided.store.jobPool, finding, () => {
      logger.warn('Persons could not be compared for duplicates. It is tried again.');
    });
    announce(config, port, logger);
    return {
      url: `http://${config.host === '0.0.0.0' ? '127.0.0.1' : config.host}:${String(port)}`,
      close: async () => {
        await finder.stop();
        await closeInOrder(http, log, provided, logger);
      },
    };
  } catch (error) {
    await log.close();
    await provided.close();
    throw error;
  }
}

/** What the store must hold before anything is released: persons to try it on, and decisions of this policy. */
async function prepareContents(config: Config, provided: ProvidedStore, policy: Policy, logger: Logger): Promise<void> {
  const onProgress = (line: string): void => {
    logger.info(line);
  };
  if (config.demo) await loadDemo({ ownerUrl: provided.ownerUrl, policy, onProgress });
  await rewriteAllAuthorisation(provided.store, policy, (persons) => {
    onProgress(`The policy is new here: decided anew for ${String(persons)} persons.`);
  });
}

async function openDoor(config: Config, provided: ProvidedStore, policy: Policy, log: AccessLog, logger: Logger): Promise<FastifyInstance> {
  const gateway: Gateway = buildGateway({
    store: provided.store,
    policy,
    log,
    pseudonymOf: pseudonymiser(await pseudonymKey(config)),
    verify: await openVerifier(config),
    production: config.production,
    deadline: config.deadline,
    trustedDocuments: config.trustedDocuments,
    logger,
  });
  await gateway.apollo.start();
  return buildHttp({
    apollo: gateway.apollo,
    context: (request, count) => gateway.contextFor(request.raw.rawHeaders, count),
    rateLimit: config.rateLimit,
    proxies: config.proxies,
    readiness: () => storeHealth(provided.store),
    landing: config.production ? null : await landingPage(),
    takesGet: !config.production,
    log: logger,
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

async function closeInOrder(http: FastifyInstance, log: AccessLog, provided: ProvidedStore, logger: Logger): Promise<void> {
  logger.info('Stopping: running requests finish first.');
  await drain(http);
  await log.close();
  await provided.close();
  logger.info('Stopped.');
}
