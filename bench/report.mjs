// From the rounds to a table.
import { cpus, loadavg, totalmem } from 'node:os';

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const spread = (numbers) => `${Math.min(...numbers).toFixed(0)}-${Math.max(...numbers).toFixed(0)}`;

/** A ratio is taken within each round, whose runs met the same machine, and then its median. */
function ratio(rounds, of, to, figure) {
  const ratios = rounds.map((round) => figure(round[of]) / figure(round[to]));
  return { median: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) };
}

const rate = (turn) => turn.rate;
/** How many answers a millisecond of processor gives: hardly changes with what else the machine does. */
const answersPerMs = ({ own, database }) => 1 / (own + database);

export function summarise(rounds, builds, postgres) {
  return {
    machine: { cores: cpus().length, cpu: cpus()[0].model, memoryGiB: Math.round(totalmem() / 2 ** 30), node: process.version, postgres },
    load: loadavg().map((load) => Number(load.toFixed(2))),
    builds: Object.fromEntries(
      builds.map(({ key, title }) => {
        const of = (name) => rounds.map((round) => round[key][name]);
        return [
          key,
          {
            title,
            rate: median(of('rate')),
            rates: spread(of('rate')),
            p50: median(of('p50')),
            p99: median(of('p99')),
            own: median(of('own')),
            database: median(of('database')),
            peakMemory: median(of('peakMemory').slice(-1)),
            failures: of('failures').reduce((sum, each) => sum + each, 0),
          },
        ];
      }),
    ),
    ratios: { 'gateway/bare': ratio(rounds, 'gateway', 'bare', rate), 'gateway/open': ratio(rounds, 'gateway', 'open', rate) },
    answersPerProcessorTime: {
      'gateway/bare': ratio(rounds, 'gateway', 'bare', answersPerMs),
      'gateway/open': ratio(rounds, 'gateway', 'open', answersPerMs),
    },
    rounds,
  };
}

const GOALS = { 'gateway/bare': 0.5, 'gateway/open': 0.9 };
const MOST_MEMORY = 300;

const goal = (reached) => (reached ? 'reached' : 'MISSED');

export function table({ builds, ratios, answersPerProcessorTime, load }) {
  const rows = Object.values(builds).map(
    ({ title, rate: perSecond, rates, p50, p99, own, database, peakMemory: peak }) =>
      `| ${title} | ${perSecond.toFixed(0)} | ${rates} | ${p50} | ${p99} | ${own.toFixed(2)} + ${database.toFixed(2)} | ${peak?.toFixed(0) ?? '?'} |`,
  );
  const reached = Object.entries(GOALS).map(([name, least]) => {
    const { median: middle, least: low, most } = ratios[name];
    const { median: byTime } = answersPerProcessorTime[name];
    return `${name}: ${middle.toFixed(2)} (${low.toFixed(2)}-${most.toFixed(2)}), goal ${least}: ${goal(middle >= least)}; by processor time ${byTime.toFixed(2)}`;
  });
  const memory = builds.gateway.peakMemory;
  return [
    '| build | requests/s | lowest-highest | p50 ms | p99 ms | processor ms per answer: server + PostgreSQL | peak MiB |',
    '|---|---|---|---|---|---|---|',
    ...rows,
    '',
    ...reached,
    ...(memory === null ? [] : [`memory of the gateway: ${memory.toFixed(0)} MiB, goal ${MOST_MEMORY}: ${goal(memory < MOST_MEMORY)}`]),
    `load of the machine at the end: ${load.join(' ')}`,
  ].join('\n');
}
