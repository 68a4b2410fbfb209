// The gateway composed without its guard and its log, to see what those two cost. Exists only here: no setting of the gateway does this.
import { withoutLeafRules, withoutLog } from './switch-off.mjs';

withoutLeafRules();
withoutLog();
const {
  buildGateway,
  buildHttp,
  buildLecitoSchema,
  executorOf,
  listen,
  loadPolicy,
  openOperatorLog,
  openStore,
  openVerifier,
  pseudonymiser,
  pseudonymKey,
  readConfig,
  ENTITIES,
} = await import('./parts.mjs');

/** Puts the plain resolvers back on the root fields, in place of those behind rules. */
function withoutRootRules(schema) {
  const plain = buildLecitoSchema();
  for (const [guarded, open] of [
    [schema.getQueryType(), plain.getQueryType()],
    [schema.getMutationType(), plain.getMutationType()],
  ]) {
    for (const [name, field] of Object.entries(guarded.getFields())) field.resolve = open.getFields()[name].resolve;
  }
  return schema;
}

const config = readConfig(process.env);
const logger = openOperatorLog(config);
const gateway = buildGateway({
  store: await openStore({ owner: config.databaseUrl, gateway: config.gatewayDatabaseUrl }, ENTITIES),
  policy: loadPolicy(config.policyFolder),
  log: { expect: () => () => undefined, record: () => Promise.resolve(), close: () => Promise.resolve() },
  pseudonymOf: pseudonymiser(await pseudonymKey(config)),
  pseudonymsOf: () => Buffer.alloc(0),
  verify: await openVerifier(config),
  production: config.production,
  deadline: config.deadline,
  logger,
  executor: (schema) => executorOf(withoutRootRules(schema)),
});
await gateway.apollo.start();
const http = buildHttp({
  apollo: gateway.apollo,
  context: (request, count) => gateway.contextFor(request.raw.rawHeaders, count),
  readiness: () => Promise.resolve({ store: true, log: true }),
  landing: null,
  log: logger,
});
console.log(`http://127.0.0.1:${await listen(http, { host: '127.0.0.1', port: 0 })}/graphql`);
