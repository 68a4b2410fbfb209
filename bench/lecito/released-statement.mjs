// The SQL statement that the gateway runs for a measured document, as its own release renders it.
import { parse } from 'graphql';
import { VIEWER } from '../measure/viewer.mjs';
import {
  beginRelease,
  buildLecitoSchema,
  compileAccess,
  EDGES,
  modelRecords,
  openStore,
  planOperation,
  ENTITIES,
  RECORDS,
  releaseRoot,
  releaseRow,
  VALUE_TYPES,
} from './parts.mjs';

async function recordsOf(server) {
  const store = await openStore({ owner: server.ownerUrl, gateway: server.gatewayUrl }, ENTITIES);
  const records = modelRecords(store.dataSource, RECORDS, EDGES);
  await store.close();
  return records;
}

/** What the measured role may see, by purpose. */
export async function accessTo(server, policy) {
  const records = await recordsOf(server);
  return (purpose) => compileAccess(policy, records, VALUE_TYPES, policy.roles.get(VIEWER.role), purpose);
}

/** The person of a row that is only rendered for, never read. */
const NOBODY = '00000000-0000-7000-8000-000000000000';

/** Renders the first root of a plan; of a mutation, the row that it shows, with `NOBODY` for the row's id. */
async function render(release, root) {
  let statement;
  const read = (rendered) => {
    statement = rendered;
    return Promise.resolve(root.sort === 'list' ? '{}' : null);
  };
  if (root.sort === 'payload') await releaseRow(release, root.rows.values().next().value, NOBODY, read, root.coordinate);
  else await releaseRoot(release, root, read);
  return statement;
}

/**
 * Answers a function from a work's document, variables and purpose to `{ name, text, values, places }`. `places` tells at which
 * positions of the values each of the marks stands, so that another value can take its place; a mutation has the mark `row`.
 */
export async function statementsOf(server, policy) {
  const schema = buildLecitoSchema();
  const records = await recordsOf(server);
  const { subject, client, kind, role } = VIEWER;
  return async (text, variables, purpose, marks) => {
    const document = parse(text);
    const plan = planOperation(schema, records, document, document.definitions[0], variables);
    const access = compileAccess(policy, records, VALUE_TYPES, policy.roles.get(role), purpose);
    const root = plan.roots[0];
    const rendered = () => render(beginRelease(plan, access, { subject, client, kind, purpose, scope: 'all' }, variables), root);
    // A statement gets its name when it comes again.
    await rendered();
    const statement = await rendered();
    const wanted = root.sort === 'payload' ? { row: NOBODY } : marks;
    const places = Object.fromEntries(
      Object.entries(wanted).map(([name, mark]) => [name, statement.values.flatMap((value, index) => (value === mark ? [index] : []))]),
    );
    if (Object.values(places).some((found) => found.length === 0)) throw new Error(`a mark is not among the values of: ${text}`);
    return { name: statement.name, text: statement.text, values: statement.values, places };
  };
}
