// All that the benchmark takes from the gateway's build, in one place.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
require('reflect-metadata');

export const { pseudonymiser, pseudonymKey } = require('../../dist/access-log/pseudonym.js');
export const { openVerifier } = require('../../dist/authentication/open-verifier.js');
export const { rewriteAllAuthorisation } = require('../../dist/authorisation/rewrite-all-authorisation.js');
export const { rewriteAuthorisation } = require('../../dist/authorisation/rewrite-authorisation.js');
export const { readConfig } = require('../../dist/config.js');
export const { EDGES, ENTITIES, RECORDS, VALUE_TYPES } = require('../../dist/domain/edges.js');
export const { releasedExecutor: executorOf } = require('../../dist/gateway/execute.js');
export const { buildGateway } = require('../../dist/gateway/gateway.js');
export const { buildLecitoSchema } = require('../../dist/gateway/schema.js');
export const { listen } = require('../../dist/http/listen.js');
export const { openOperatorLog } = require('../../dist/http/operator-log.js');
export const { buildHttp } = require('../../dist/http/server.js');
export const { compileAccess } = require('../../dist/release/access.js');
export const { encodeCursor } = require('../../dist/release/cursor.js');
export const { planOperation } = require('../../dist/release/plan.js');
export const { modelRecords } = require('../../dist/release/records.js');
export const { beginRelease, releaseRoot, releaseRow } = require('../../dist/release/release.js');
export const { startEmbeddedServer } = require('../../dist/store/embedded-server.js');
export const { loadPolicy } = require('../../dist/store/load-policy.js');
export const { migrate } = require('../../dist/store/migrate.js');
export const { openStore } = require('../../dist/store/store.js');
