// npm run bench: the gateway beside a bare server that runs the same masked statement, in turns. See docs/performance.md.
import { createRequire } from 'node:module';
import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import 'reflect-metadata';
import { checkAlike } from './check-alike.mjs';
import { fillStore } from './fill-store.mjs';
import { peakMemory, processorTime, processorTimeOfFamily } from './processes.mjs';
import { releasedStatement } from './released-statement.mjs';
import { summarise, table } from './report.mjs';
import { BUILDS, startServer } from './servers.mjs';
import { openIssuer, VIEWER } from './viewer.mjs';

const require = createRequire(import.meta.url);
const { encodeCursor } = require('../dist/release/cursor.js');
const { loadPolicy } = require('../dist/store/load-policy.js');

const here = import.meta.dirname;
const [rounds, seconds, warmUp] = [process.env.BENCH_ROUNDS ?? 5, process.env.BENCH_SECONDS ?? 10, 5].map(Number);
/** Requests that the load left behind end in this time. */
const SETTLE_MS = 1000;
const say = (line) => console.error(line);

function load(server, headers, bodies, duration) {
  const child = fork(join(here, 'load.mjs'));
  child.send({ url: server.url, headers, bodies, seconds: duration });
  return new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`the load ended with ${code}`)));
  });
}

/** Pages that begin anywhere among the persons. */
async function cursors(owner) {
  const { rows } = await owner.query('SELECT id FROM person ORDER BY md5(id::text) LIMIT 2000');
  return rows.map(({ id }) => ({ id, cursor: encodeCursor('Person.id ASC', { valued: false, value: null, id }) }));
}

/** One turn of one server: the load's figures, and what the answers cost in milliseconds of processor, log and all. */
async function turn(server, postgres, headers, bodies, owner) {
  const [events, own, database] = [await countEvents(owner), await processorTime(server.pid), await processorTimeOfFamily(postgres)];
  const result = await load(server, headers, bodies, seconds);
  await wait(SETTLE_MS);
  const written = (await countEvents(owner)) - events;
  const { answers, failures } = result;
  const rightlyRecorded = server.key === 'gateway' ? written >= answers : written === 0;
  if (failures > 0 || !rightlyRecorded) throw new Error(`${server.title}: ${failures} failures, ${written} events of ${answers} answers`);
  return {
    ...result,
    own: ((await processorTime(server.pid)) - own) / answers,
    database: ((await processorTimeOfFamily(postgres)) - database) / answers,
    peakMemory: await peakMemory(server.pid),
  };
}

async function measure(servers, postgres, headers, bodies, owner) {
  const results = [];
  for (const server of servers) await load(server, headers, bodies, warmUp);
  await wait(SETTLE_MS);
  for (let round = 0; round < rounds; round += 1) {
    const result = {};
    // Back and forth, so that no build always comes after the same other one.
    for (const server of round % 2 === 0 ? servers : [...servers].reverse()) {
      result[server.key] = await turn(server, postgres, headers, bodies, owner);
      const { rate, own, database } = result[server.key];
      say(`round ${round + 1}: ${server.title}: ${rate.toFixed(0)}/s, ${own.toFixed(2)} + ${database.toFixed(2)} ms`);
    }
    results.push(result);
  }
  return results;
}

async function countEvents(owner) {
  const { rows } = await owner.query("SELECT count(*) AS events FROM access_event WHERE outcome = 'RELEASED'");
  return Number(rows[0].events);
}

const folder = process.env.BENCH_DATA ?? (await mkdtemp(join(tmpdir(), 'lecito-bench-')));
const policyFolder = join(here, 'policy');
const policy = loadPolicy(policyFolder);
const query = await readFile(join(here, 'query.graphql'), 'utf8');
const database = await fillStore(folder, policy, say);
const owner = new pg.Client({ connectionString: database.ownerUrl });
await owner.connect();
const issuer = await openIssuer();
const servers = [];
try {
  const pages = await cursors(owner);
  const statement = await releasedStatement(database, policy, query, pages[0]);
  const environment = {
    ...issuer.environment,
    NODE_ENV: 'production',
    // One viewer sends all the load.
    LECITO_RATE_LIMIT: '0',
    HOST: '127.0.0.1',
    PORT: '0',
    DATABASE_URL: database.ownerUrl,
    DATABASE_GATEWAY_URL: database.gatewayUrl,
    LECITO_DATA: folder,
    LECITO_POLICY: policyFolder,
    LECITO_PSEUDONYM_KEY: randomBytes(32).toString('hex'),
    BENCH_STATEMENT: JSON.stringify(statement),
  };
  for (const build of BUILDS) servers.push(await startServer(build, environment));
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${issuer.token}`, 'x-purpose': VIEWER.purpose };
  const bodies = pages.map(({ cursor }) => JSON.stringify({ query, variables: { after: cursor } }));
  await checkAlike(servers, headers, bodies.slice(0, 20), say);
  const { rows } = await owner.query("SELECT current_setting('server_version') AS version");
  const postgres = Number((await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0]);
  const summary = summarise(await measure(servers, postgres, headers, bodies, owner), BUILDS, rows[0].version);
  await mkdir(join(here, 'results'), { recursive: true });
  const file = join(here, 'results', `${new Date().toISOString().slice(0, 10)}.json`);
  await writeFile(file, `${JSON.stringify(summary, null, 2)}\n`);
  console.log(table(summary));
} finally {
  for (const server of servers) await server.stop();
  issuer.close();
  await owner.end();
  await database.stop();
  if (process.env.BENCH_DATA === undefined) await rm(folder, { recursive: true, force: true });
}
