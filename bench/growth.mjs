// npm run bench:growth: what more persons, a longer policy and more connections cost Lecito. BENCH_PERSONS=10000,1000000 says how many persons
// the two stores hold; BENCH_DATA keeps them; BENCH_PARTS=mornings,searches measures only these.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environmentOf } from './builds/environment.mjs';
import { BUILDS, startServer } from './builds/servers.mjs';
import { longPolicy, shortPolicy } from './growth/policies.mjs';
import { asker } from './measure/ask.mjs';
import { processorTime } from './measure/processes.mjs';
import { requestsOf } from './measure/requests.mjs';
import { sendLoad } from './measure/send-load.mjs';
import { openIssuer } from './measure/viewer.mjs';
import { spread } from './report/summary.mjs';
import { fillStore } from './store/fill-store.mjs';
import { MORNINGS } from './works/mornings.mjs';
import { drawSamples } from './works/samples.mjs';
import { searchesIn } from './works/searches.mjs';
import { WORKS } from './works/works.mjs';

const [rounds, seconds] = [process.env.BENCH_ROUNDS ?? 5, process.env.BENCH_SECONDS ?? 10].map(Number);
const sizes = (process.env.BENCH_PERSONS ?? '10000,1000000').split(',').map(Number);
/** Few, so that p99 is what a statement takes and not how long it stood in a queue. */
const FEW = 2;
const CONNECTIONS = [1, 4, 16, 64];
const LECITO = BUILDS.find(({ key }) => key === 'lecito');
const say = (line) => console.error(line);
const verdict = (reached) => (reached ? 'reached' : 'MISSED');

const issuer = await openIssuer();
const folder = process.env.BENCH_DATA ?? (await mkdtemp(join(tmpdir(), 'lecito-growth-')));
/** What is to be stopped at the end, the last first. */
const running = [];

async function filled(place, persons) {
  const store = await fillStore(place, persons);
  running.push({ stop: store.stop });
  return store;
}

async function gatewayOn(store, more) {
  const gateway = await startServer(LECITO, environmentOf(store, issuer, more));
  running.push(gateway);
  return { gateway, samples: await drawSamples(store.owner) };
}

async function turn({ gateway }, { key, headers, bodies }, connections, length = seconds) {
  const before = await processorTime(gateway.pid);
  const result = await sendLoad(gateway, headers, bodies, length, connections);
  if (result.failures > 0) throw new Error(`${key}: ${result.failures} failures on ${connections} connections`);
  return { ...result, own: ((await processorTime(gateway.pid)) - before) / result.answers };
}

/** So many answers on, V8 has optimised what there is to optimise. */
const SETTLED = 12_000;

/**
 * Every request has been sent before one is measured, and each side has given so many answers at least: how long a disk takes to be read for the
 * first time, and V8 to optimise, says nothing of how many persons there are.
 */
async function warm(side, work, connections) {
  let [length, all] = [seconds, 0];
  for (let answers = 0; answers < work.bodies.length || all < SETTLED;) {
    ({ answers } = await turn(side, work, connections, length));
    all += answers;
    if (answers < work.bodies.length) length *= 2;
  }
}

/** A work's requests to one side. */
const requestsFor = (name) => {
  const work = WORKS.find(({ key }) => key === name);
  return ({ gateway, samples }) => ({
    key: name,
    headers: issuer.headersFor(work.purpose),
    bodies: requestsOf(work, gateway, samples).bodies,
  });
};

/** Both sides in turns; the ratio of the second's figure to the first's, of each round. */
async function compare(sides, asked, connections, figure) {
  const name = asked(sides[0]).key;
  for (const side of sides) await warm(side, asked(side), connections);
  const [ratios, turns] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    const pair = [];
    for (const index of round % 2 === 0 ? [0, 1] : [1, 0]) pair[index] = await turn(sides[index], asked(sides[index]), connections);
    turns.push(pair);
    ratios.push(figure(pair[1]) / figure(pair[0]));
    say(
      `${name}: round ${round + 1}: ${pair.map((each) => `${each.rate.toFixed(0)}/s, p50 ${each.p50} ms, p99 ${each.p99} ms`).join(' | ')}`,
    );
  }
  return { ratio: spread(ratios), turns };
}

const shown = ({ median, least, most }) => `${median.toFixed(2)} (${least.toFixed(2)}-${most.toFixed(2)})`;

async function growthOf(sides, name, asked) {
  const result = await compare(sides, asked, FEW, ({ p99 }) => p99);
  const { ratio } = result;
  console.log(`${name}: p99 of ${sizes[1]} persons to that of ${sizes[0]}: ${shown(ratio)}, goal <= 1.2: ${verdict(ratio.median <= 1.2)}`);
  return result;
}

async function persons(sides) {
  const results = {};
  for (const name of ['W2', 'W7']) results[name] = await growthOf(sides, name, requestsFor(name));
  return results;
}

async function mornings(sides) {
  const results = {};
  for (const { key, viewer, purpose, query } of MORNINGS) {
    const headers = await issuer.headersOf(viewer, purpose);
    await checkAnswer(sides, key, headers, { operationName: key, query });
    const bodies = [JSON.stringify({ operationName: key, query })];
    results[key] = await growthOf(sides, `Morning of ${key}`, () => ({ key, headers, bodies }));
  }
  return results;
}

/** The mornings of both sides are of one length, and each list of them has something in it. */
async function checkAnswer(sides, key, headers, body) {
  const lengths = [];
  for (const { gateway } of sides) {
    const { data, errors } = await asker(gateway, headers)(body.query, {});
    if (errors !== undefined) throw new Error(`${key}: ${JSON.stringify(errors)}`);
    lengths.push(Object.entries(data[key]).map(([name, part]) => `${name} ${(part.nodes ?? part).length}`));
  }
  if (lengths[0].some((each) => each.endsWith(' 0'))) throw new Error(`${key}: nothing to do: ${lengths[0].join(', ')}`);
  if (lengths[0].join() !== lengths[1].join()) throw new Error(`${key}: ${lengths[0].join(', ')}, but ${lengths[1].join(', ')}`);
}

async function searches(side) {
  const results = {};
  for (const { key, viewer, purpose, bodies } of searchesIn(sizes.at(-1))) {
    const work = { key, headers: await issuer.headersOf(viewer, purpose), bodies };
    await turn(side, work, 1);
    results[key] = await turn(side, work, 1);
    const { p50, p99 } = results[key];
    console.log(`Search by ${key}: p50 ${p50} ms, p99 ${p99} ms of ${sizes.at(-1)} persons, goal p50 < 50 ms: ${verdict(p50 < 50)}`);
  }
  return results;
}

/** Each policy on a store of its own, for one store has one policy. */
async function policies() {
  const [short, long] = [await shortPolicy(join(folder, 'short')), await longPolicy(join(folder, 'long'))];
  const sides = [];
  for (const policy of [short, long]) {
    const store = await filled(join(policy.folder, 'store'), { persons: sizes[0], policyFolder: policy.folder, say });
    sides.push(await gatewayOn(store, { LECITO_POLICY: policy.folder }));
  }
  const result = await compare(sides, requestsFor('W2'), 16, ({ rate }) => rate);
  const lost = 100 * (1 - result.ratio.median);
  console.log(`${short.lines} -> ${long.lines} lines of policy: ${lost.toFixed(1)} % fewer requests/s, goal <= 5 %: ${verdict(lost <= 5)}`);
  return { ...result, lines: [short.lines, long.lines] };
}

async function connections(side) {
  const results = [];
  for (const count of CONNECTIONS) {
    results.push({ connections: count, ...(await turn(side, requestsFor('W2')(side), count)) });
    const { rate, p99, failures } = results.at(-1);
    console.log(`${count} connections: ${rate.toFixed(0)}/s, p99 ${p99} ms, ${failures} failures`);
  }
  return results;
}

try {
  const sides = [];
  for (const size of sizes) sides.push(await gatewayOn(await filled(join(folder, String(size)), { persons: size, say })));
  const PARTS = {
    persons: () => persons(sides),
    mornings: () => mornings(sides),
    searches: () => searches(sides.at(-1)),
    connections: () => connections(sides[0]),
    policies,
  };
  const results = {};
  for (const name of process.env.BENCH_PARTS?.split(',') ?? Object.keys(PARTS)) results[name] = await PARTS[name]();
  const kept = join(import.meta.dirname, 'results');
  await mkdir(kept, { recursive: true });
  await writeFile(
    join(kept, `growth-${new Date().toISOString().slice(0, 10)}.json`),
    `${JSON.stringify({ sizes, ...results }, null, 2)}\n`,
  );
} finally {
  for (const each of running.reverse()) await each.stop();
  issuer.close();
  if (process.env.BENCH_DATA === undefined) await rm(folder, { recursive: true, force: true });
}
