// A PostgreSQL of the benchmark's own, with persons and what the policy decides for each.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { DECIDED, decideByTwins, fillTables } from './fill-tables.mjs';
import { loadPolicy, migrate, openStore, ENTITIES, rewriteAllAuthorisation, startEmbeddedServer } from '../lecito/parts.mjs';

const here = import.meta.dirname;

export const POLICY_FOLDER = join(here, 'policy');

/** Starts the server on the folder and fills it, unless it is filled. Answers the server, a client of its owner, and the policy. */
export async function fillStore(folder, { persons = 100_000, policyFolder = POLICY_FOLDER, say }) {
  const policy = loadPolicy(policyFolder);
  const server = await startEmbeddedServer(folder);
  await migrate(server.ownerUrl);
  const owner = new pg.Client({ connectionString: server.ownerUrl });
  await owner.connect();
  const made = await isEmpty(owner);
  if (made) {
    say(`Making ${persons} persons …`);
    await owner.query('CREATE TABLE filling ()');
    await fillTables(server.ownerUrl, owner, persons);
    // The plans of the decisions below need to know how large the tables are.
    await owner.query('ANALYZE');
    say('Deciding …');
    if (persons > DECIDED && policyFolder === POLICY_FOLDER) await decideByTwins(server.ownerUrl, owner, persons, policy);
    await owner.query('DROP TABLE filling');
    // No two persons have anything in common: nothing is to be compared while something else is measured.
    await owner.query('TRUNCATE duplicate_check');
  }
  const decided = await decideAll(server, policy, say);
  if (made || decided) await owner.query('VACUUM (ANALYZE)');
  return { server, owner, policy, folder, stop: () => owner.end().then(() => server.stop()) };
}

async function isEmpty(owner) {
  const { rows } = await owner.query("SELECT to_regclass('filling') IS NOT NULL AS interrupted, EXISTS (SELECT FROM person) AS filled");
  if (rows[0].interrupted) throw new Error('Filling this store was interrupted: delete the folder.');
  return !rows[0].filled;
}

/** Decides for all persons where another policy, or none, did so before; answers whether it had to. */
async function decideAll(server, policy, say) {
  const store = await openStore({ owner: server.ownerUrl, gateway: server.gatewayUrl }, ENTITIES);
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
