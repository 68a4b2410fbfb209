// The gateway composed without its guard and its log, to see what those two cost. Exists only here: no setting of the gateway does this.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { pseudonymiser, pseudonymKey } = require('../dist/access-log/pseudonym.js');
const { openVerifier } = require('../dist/authentication/open-verifier.js');
const { readConfig } = require('../dist/config.js');
const { EDGES, RECORDS } = require('../dist/domain/edges.js');
const { graphqlJitExecutor } = require('../dist/gateway/execute.js');
const { buildGateway } = require('../dist/gateway/gateway.js');
const { buildLecitoSchema } = require('../dist/gateway/schema.js');
const { listen } = require('../dist/http/listen.js');
const { openOperatorLog } = require('../dist/http/operator-log.js');
const { buildHttp } = require('../dist/http/server.js');
const { answerKey } = require('../dist/release/shape.js');
const { loadPolicy } = require('../dist/store/load-policy.js');
const { openStore } = require('../dist/store/store.js');

/** Every leaf by the default resolver; an edge only looks under the key where the release put its rows. */
function unguardedSchema() {
  const schema = buildLecitoSchema();
  for (const { from, name } of EDGES) {
    schema.getType(from.name).getFields()[name].resolve = (row, _arguments, _context, info) => row[answerKey(String(info.path.key))];
  }
  return schema;
}

const config = readConfig(process.env);
const logger = openOperatorLog(config);
const gateway = buildGateway({
  store: await openStore({ owner: config.databaseUrl, gateway: config.gatewayDatabaseUrl }, RECORDS),
  policy: loadPolicy(config.policyFolder),
  log: { record: () => Promise.resolve(), close: () => Promise.resolve() },
  pseudonymOf: pseudonymiser(await pseudonymKey(config)),
  verify: await openVerifier(config),
  production: config.production,
  deadline: config.deadline,
  logger,
  executor: () => graphqlJitExecutor(unguardedSchema()),
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
