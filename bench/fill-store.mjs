// A PostgreSQL of the benchmark's own, with 100,000 persons and what the policy decides for each.
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';

const require = createRequire(import.meta.url);
const { rewriteAllAuthorisation } = require('../dist/authorisation/rewrite-all-authorisation.js');
const { RECORDS } = require('../dist/domain/edges.js');
const { startEmbeddedServer } = require('../dist/store/embedded-server.js');
const { migrate } = require('../dist/store/migrate.js');
const { openStore } = require('../dist/store/store.js');

export const PERSONS = 100_000;

/** Starts the server on the folder and fills it, unless it is filled. */
export async function fillStore(folder, policy, say) {
  const server = await startEmbeddedServer(folder);
  await migrate(server.ownerUrl);
  const owner = new pg.Client({ connectionString: server.ownerUrl });
  await owner.connect();
  const { rowCount: filled } = await owner.query('SELECT FROM person LIMIT 1');
  if (filled === 0) {
    say(`Making ${PERSONS} persons …`);
    const sql = await readFile(join(import.meta.dirname, 'persons.sql'), 'utf8');
    await owner.query(sql.replaceAll('$persons', String(PERSONS)));
  }
  const store = await openStore({ owner: server.ownerUrl, gateway: server.gatewayUrl }, RECORDS);
  await rewriteAllAuthorisation(store, policy, (persons) => {
    if (persons % 20_000 === 0) say(`Decided for ${persons} persons.`);
  });
  await store.close();
  if (filled === 0) await owner.query('VACUUM (ANALYZE)');
  await owner.end();
  return server;
}
