// npm run bench: the gateway beside its peers, in turns. See docs/performance.md.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { environmentOf } from './builds/environment.mjs';
import { BUILDS, startServer } from './builds/servers.mjs';
import { statementsOf } from './lecito/released-statement.mjs';
import { checkAlike } from './measure/check-alike.mjs';
import { requestsOf } from './measure/requests.mjs';
import { sendLoad } from './measure/send-load.mjs';
import { turn } from './measure/turn.mjs';
import { openIssuer } from './measure/viewer.mjs';
import { chart } from './report/chart.mjs';
import { summarise } from './report/summary.mjs';
import { table } from './report/table.mjs';
import { fillStore, postmaster } from './store/fill-store.mjs';
import { providePeers } from './store/peers.mjs';
import { cursorsThere } from './works/cursors-there.mjs';
import { drawSamples } from './works/samples.mjs';
import { marksOf, PURPOSES, WORKS } from './works/works.mjs';

const named = (variable) => process.env[variable]?.split(',') ?? null;
const chosen = (all, names) => all.filter(({ key }) => names === null || names.includes(key));

const works = chosen(WORKS, named('BENCH_WORK'));
const builds = chosen(BUILDS, named('BENCH_BUILDS'));
const [rounds, seconds, warmUp] = [process.env.BENCH_ROUNDS ?? 5, process.env.BENCH_SECONDS ?? 5, process.env.BENCH_WARM_UP ?? 3].map(
  Number,
);
/** So many samples are asked of all builds before anything is measured. */
const COMPARED = 5;
const say = (line) => console.error(line);

/** The statement that the gateway runs for each work. */
async function statementsFor({ server, policy }, sample) {
  const render = await statementsOf(server, policy);
  const statements = {};
  for (const work of works) {
    const variables = work.variables(sample);
    statements[work.key] = await render(work.gateway, variables, work.purpose, marksOf(variables));
  }
  return statements;
}

/** All builds on one work, back and forth, so that no build always comes after the same other one. */
async function round(run, servers, work, number) {
  const turns = {};
  for (const server of number % 2 === 0 ? servers : [...servers].reverse()) {
    turns[server.key] = await turn(run, server, work);
    const { rate, own, database } = turns[server.key];
    say(`round ${number + 1}: ${work.key}: ${server.title}: ${rate.toFixed(1)}/s, ${own.toFixed(2)} + ${database.toFixed(2)} ms`);
  }
  return turns;
}

async function measure(run, servers) {
  const results = [];
  for (const { key, title, list, ...work } of works) {
    const withheld = await checkAlike(servers, { key, ...work }, run.headers(work.purpose), run.samples.slice(0, COMPARED));
    say(`${key}: all builds answer alike; ${(100 * withheld).toFixed(0)} % of the protected cells are withheld.`);
    results.push({ key, title, list, withheld, rounds: [] });
  }
  for (const work of works) {
    for (const server of servers) {
      await sendLoad(server, run.headers(work.purpose), requestsOf(work, server, run.samples).bodies, warmUp);
    }
  }
  for (let number = 0; number < rounds; number += 1) {
    for (const [index, work] of works.entries()) results[index].rounds.push(await round(run, servers, work, number));
  }
  return results;
}

/** The whole of it as JSON and the chart, beside the earlier ones. */
async function keep(summary) {
  const folder = join(import.meta.dirname, 'results');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${summary.at.slice(0, 10)}.json`), `${JSON.stringify(summary, null, 2)}\n`);
  if (summary.works.length === WORKS.length && builds.length === BUILDS.length) await writeFile(join(folder, 'ratios.svg'), chart(summary));
}

const folder = process.env.BENCH_DATA ?? (await mkdtemp(join(tmpdir(), 'lecito-bench-')));
const store = await fillStore(folder, { say });
const issuer = await openIssuer();
const servers = [];
try {
  await providePeers(store, PURPOSES);
  const samples = await drawSamples(store.owner);
  const statements = await statementsFor(store, samples[0]);
  const environment = environmentOf(store, issuer, { BENCH_STATEMENTS: JSON.stringify(statements) });
  for (const build of builds) servers.push(await startServer(build, environment));
  const there = servers.find(({ schema }) => schema === 'postgraphile');
  if (there !== undefined) await cursorsThere(there, issuer.headersFor(PURPOSES[0]), samples);
  const { rows } = await store.owner.query("SELECT current_setting('server_version') AS version");
  const load = loadavg().map((each) => Number(each.toFixed(2)));
  const run = { owner: store.owner, postgres: await postmaster(folder), headers: issuer.headersFor, samples, seconds };
  const summary = summarise(await measure(run, servers), builds, { postgres: rows[0].version, seconds, load });
  await keep(summary);
  console.log(table(summary));
} finally {
  for (const server of servers) await server.stop();
  issuer.close();
  await store.stop();
  if (process.env.BENCH_DATA === undefined) await rm(folder, { recursive: true, force: true });
}
