// npm run bench:gdpr: the mixes of GDPRbench through the graph, under the policy that the project ships, with Lecito and with the gateway
// whose guard and log are off. The tax is the time of the one over that of the other for the same operations. BENCH_OPERATIONS: how many.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environmentOf } from './builds/environment.mjs';
import { BUILDS, startServer } from './builds/servers.mjs';
import { operationOf, PERSONAS } from './gdprbench/personas.mjs';
import { asker } from './measure/ask.mjs';
import { openIssuer } from './measure/viewer.mjs';
import { spread } from './report/summary.mjs';
import { fillStore } from './store/fill-store.mjs';

const [operations, rounds] = [process.env.BENCH_OPERATIONS ?? 2000, process.env.BENCH_ROUNDS ?? 5].map(Number);
const [PERSONS, CUSTOMERS, WORKERS, MOST_TAX] = [5000, 320, 8, 1.15];
const POLICY = join(import.meta.dirname, '..', 'policy');
const say = (line) => console.error(line);

/** Each worker has persons of its own, or two would change one person at the same moment. */
async function work(persona, ask, customers, headers, number) {
  for (let turn = number; turn < operations; turn += WORKERS) {
    const person = customers[(number + WORKERS * Math.floor(turn / WORKERS)) % customers.length];
    const own = headers.get(person);
    const { errors } = await operationOf(persona, turn)({ ask: (document, variables) => ask(document, variables, own), person, turn });
    if (errors !== undefined) throw new Error(`${persona.key}: ${JSON.stringify(errors)}`);
  }
}

/** Milliseconds for all operations of a persona on one server. */
async function timeOf(persona, ask, customers, headers) {
  const begun = performance.now();
  await Promise.all(Array.from({ length: WORKERS }, (_, number) => work(persona, ask, customers, headers, number)));
  return performance.now() - begun;
}

async function headersOf(persona, issuer, customers) {
  const made = await Promise.all(
    customers.map(async (person) => [person, await issuer.headersOf(persona.viewer(person), persona.purpose)]),
  );
  return new Map(made);
}

async function measure(persona, servers, issuer, customers) {
  const headers = await headersOf(persona, issuer, customers);
  const asks = servers.map((server) => asker(server, {}));
  for (const ask of asks) await timeOf(persona, ask, customers, headers);
  const [taxes, times] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    const pair = [];
    for (const index of round % 2 === 0 ? [0, 1] : [1, 0]) pair[index] = await timeOf(persona, asks[index], customers, headers);
    times.push(pair);
    taxes.push(pair[0] / pair[1]);
    say(`${persona.key}: round ${round + 1}: ${pair.map((each) => `${(operations / (each / 1000)).toFixed(0)}/s`).join(' | ')}`);
  }
  return { persona: persona.key, tax: spread(taxes), times };
}

const folder = process.env.BENCH_DATA ?? (await mkdtemp(join(tmpdir(), 'lecito-gdpr-')));
const store = await fillStore(folder, { persons: PERSONS, policyFolder: POLICY, say });
const issuer = await openIssuer();
const servers = [];
try {
  for (const name of ['lecito', 'open']) {
    const build = BUILDS.find(({ key }) => key === name);
    servers.push(await startServer(build, environmentOf(store, issuer, { LECITO_POLICY: POLICY })));
  }
  const { rows } = await store.owner.query('SELECT id FROM person ORDER BY id LIMIT $1', [CUSTOMERS]);
  const customers = rows.map(({ id }) => id);
  const results = [];
  for (const persona of PERSONAS) results.push(await measure(persona, servers, issuer, customers));
  for (const { persona, tax } of results) {
    const words = `${tax.median.toFixed(2)} (${tax.least.toFixed(2)}-${tax.most.toFixed(2)})`;
    console.log(`${persona}: tax ${words}, goal <= ${MOST_TAX}: ${tax.median <= MOST_TAX ? 'reached' : 'MISSED'}`);
  }
  const kept = join(import.meta.dirname, 'results');
  await mkdir(kept, { recursive: true });
  await writeFile(
    join(kept, `gdprbench-${new Date().toISOString().slice(0, 10)}.json`),
    `${JSON.stringify({ operations, results }, null, 2)}\n`,
  );
} finally {
  for (const server of servers) await server.stop();
  issuer.close();
  await store.stop();
  if (process.env.BENCH_DATA === undefined) await rm(folder, { recursive: true, force: true });
}
