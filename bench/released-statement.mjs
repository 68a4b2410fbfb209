// The one SQL statement that the gateway runs for the measured query, as its own release renders it.
import { createRequire } from 'node:module';
import { parse } from 'graphql';
import { VIEWER } from './viewer.mjs';

const require = createRequire(import.meta.url);
const { EDGES, RECORDS, VALUE_TYPES } = require('../dist/domain/edges.js');
const { buildLecitoSchema } = require('../dist/gateway/schema.js');
const { compileAccess } = require('../dist/release/access.js');
const { planOperation } = require('../dist/release/plan.js');
const { modelRecords } = require('../dist/release/records.js');
const { beginRelease, releaseRoot } = require('../dist/release/release.js');
const { openStore } = require('../dist/store/store.js');

/** `{ name, text, values }`, whose value at `afterIndex` is the id after which the page begins. */
export async function releasedStatement(server, policy, query, after) {
  const store = await openStore({ owner: server.ownerUrl, gateway: server.gatewayUrl }, RECORDS);
  const schema = buildLecitoSchema();
  const records = modelRecords(store.dataSource, RECORDS, EDGES);
  await store.close();
  const document = parse(query);
  const variables = { after: after.cursor };
  const plan = planOperation(schema, records, document, document.definitions[0], variables);
  const access = compileAccess(policy, records, VALUE_TYPES, policy.roles.get(VIEWER.role), VIEWER.purpose);
  const { subject, client, kind, purpose } = VIEWER;
  const asker = { subject, client, kind, purpose, scope: 'all' };
  let statement;
  const read = (rendered) => {
    statement = rendered;
    return Promise.resolve({ rows: [] });
  };
  await releaseRoot(beginRelease(plan, access, asker, variables), plan.roots[0], read);
  return { ...statement, afterIndex: statement.values.indexOf(after.id) };
}
