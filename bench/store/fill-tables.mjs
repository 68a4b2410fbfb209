// Persons, their facts, and what the departments have to do with them.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rewriteAuthorisation } from '../lecito/parts.mjs';
import { putAside } from './put-aside.mjs';
import { sideBySide } from './side-by-side.mjs';

/** What takes longest comes first. */
const FILES = [
  'interaction',
  'consent-event',
  'consent-record',
  'person',
  'staff',
  'service',
  'sales',
  'support',
  'marketing',
  'contract',
  'origin',
];
/** So many persons are decided for by the gateway's own code, see decisions.sql. */
export const DECIDED = 10_000;
const BATCH = 500;
/** So many of the others are decided for anew, to see that it comes to the same. */
const CHECKED = 500;

async function rowsOf(name, persons) {
  const text = await readFile(join(import.meta.dirname, 'rows', `${name}.sql`), 'utf8');
  return text.replaceAll('$persons', String(persons));
}

/** Fills the empty tables. In one transaction with TRUNCATE nothing of a new row has to be written to the server's journal. */
export async function fillTables(url, owner, persons) {
  const texts = await Promise.all(FILES.map((name) => rowsOf(name, persons)));
  const tablesIn = (text) => [...text.matchAll(/^INSERT INTO ("?\w+"?)/gm)].map(([, table]) => table);
  const tables = [...new Set(texts.flatMap(tablesIn))];
  const putBack = await putAside(url, owner, tables);
  await sideBySide(
    url,
    texts.map((text) => `BEGIN; TRUNCATE ${[...new Set(tablesIn(text))].join(', ')}; ${text}; COMMIT`),
    await rowsOf('words', persons),
  );
  await putBack();
}

const sqlOf = (client) => ({ query: async (text, values) => (await client.query(text, values)).rows });

/** Decides for persons under the benchmark's own policy: for most by what was decided for others who said the same. Throws where that differs. */
export async function decideByTwins(url, owner, persons, policy) {
  const { rows } = await owner.query('SELECT id FROM person ORDER BY id LIMIT $1', [DECIDED]);
  const ids = rows.map(({ id }) => id);
  for (let at = 0; at < ids.length; at += BATCH) await rewriteAuthorisation(sqlOf(owner), policy, ids.slice(at, at + BATCH));
  const putBack = await putAside(url, owner, ['authorisation']);
  await sideBySide(url, [await rowsOf('decisions', persons)], await rowsOf('words', persons));
  await putBack();
  await checkTwins(owner, policy);
  await owner.query('INSERT INTO authorisation_policy (version) VALUES ($1)', [policy.version]);
}

/** A decision that comes to the same keeps its row, so that none ends. */
async function checkTwins(owner, policy) {
  const { rows } = await owner.query('SELECT id FROM person ORDER BY md5(id::text) LIMIT $1', [CHECKED]);
  const count = async () => (await owner.query('SELECT count(*) AS n, max(id) AS last FROM authorisation')).rows[0];
  const before = await count();
  await rewriteAuthorisation(
    sqlOf(owner),
    policy,
    rows.map(({ id }) => id),
  );
  const after = await count();
  if (before.n !== after.n || before.last !== after.last) throw new Error('persons who said the same are decided for otherwise');
}
