// A PostgreSQL of the benchmark's own, with persons and what the policy decides for each.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { loadPolicy, migrate, openStore, RECORDS, rewriteAllAuthorisation, startEmbeddedServer } from '../lecito/parts.mjs';

const here = import.meta.dirname;

export const POLICY_FOLDER = join(here, 'policy');

/** Starts the server on the folder and fills it, unless it is filled. Answers the server, a client of its owner, and the policy. */
export async function fillStore(folder, { persons = 100_000, policyFolder = POLICY_FOLDER, say }) {
  const policy = loadPolicy(policyFolder);
  const server = await startEmbeddedServer(folder);
  await migrate(server.ownerUrl);
  const owner = new pg.Client({ connectionString: server.ownerUrl });
  await owner.connect();
  const { rowCount: filled } = await owner.query('SELECT FROM person LIMIT 1');
  if (filled === 0) {
    say(`Making ${persons} persons …`);
    const sql = await readFile(join(here, 'persons.sql'), 'utf8');
    await owner.query(sql.replaceAll('$persons', String(persons)));
    // The plans of the decisions below need to know how large the tables are.
    await owner.query('ANALYZE');
  }
  if (await decideAll(server, policy, say)) await owner.query('VACUUM (ANALYZE)');
  return { server, owner, policy, folder, stop: () => owner.end().then(() => server.stop()) };
}

/** Decides for all persons where another policy, or none, did so before; answers whether it had to. */
async function decideAll(server, policy, say) {
  const store = await openStore({ owner: server.ownerUrl, gateway: server.gatewayUrl }, RECORDS);
  let decided = 0;
  await rewriteAllAuthorisation(store, policy, (persons) => {
    decided = persons;
    if (persons % 50_000 === 0) say(`Decided for ${persons} persons.`);
  });
  await store.close();
  return decided > 0;
}

/** The process that PostgreSQL's others are forked from. */
export async function postmaster(folder) {
  return Number((await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0]);
}
