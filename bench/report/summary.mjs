// From the rounds to medians and ratios.
import { cpus, loadavg, totalmem } from 'node:os';

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
/** Median, least and most of some numbers. */
export const spread = (numbers) => ({ median: median(numbers), least: Math.min(...numbers), most: Math.max(...numbers) });

/** How many answers a millisecond of processor gives: hardly changes with what else the machine does. */
const answersPerMs = ({ own, database }) => 1 / (own + database);

/** A ratio is taken within each round, whose runs met the same machine, and then its median. */
function ratioTo(rounds, of, to) {
  return {
    rate: spread(rounds.map((round) => round[of].rate / round[to].rate)),
    processor: spread(rounds.map((round) => answersPerMs(round[of]) / answersPerMs(round[to]))),
  };
}

function summaryOf(rounds, builds) {
  const figures = builds.map(({ key }) => {
    const of = (name) => rounds.map((round) => round[key][name]);
    const medians = Object.fromEntries(['p50', 'p99', 'own', 'database', 'bytes'].map((name) => [name, median(of(name))]));
    return [key, { rate: spread(of('rate')), ...medians, peakMemory: of('peakMemory').at(-1) }];
  });
  const others = builds.map(({ key }) => key).filter((key) => key !== 'lecito');
  const measured = builds.some(({ key }) => key === 'lecito');
  return {
    builds: Object.fromEntries(figures),
    /** Lecito to each of the others. */
    ratios: measured ? Object.fromEntries(others.map((key) => [key, ratioTo(rounds, 'lecito', key)])) : {},
  };
}

/** `results` is one `{ key, title, list, withheld, rounds }` for each work, each round being the turns by build. */
export function summarise(results, builds, { postgres, seconds, load }) {
  return {
    at: new Date().toISOString(),
    machine: { cores: cpus().length, cpu: cpus()[0].model, memoryGiB: Math.round(totalmem() / 2 ** 30), node: process.version, postgres },
    seconds,
    load: { before: load, after: loadavg().map((each) => Number(each.toFixed(2))) },
    titles: Object.fromEntries(builds.map(({ key, title }) => [key, title])),
    works: results.map(({ rounds, ...work }) => ({ ...work, ...summaryOf(rounds, builds), rounds })),
  };
}
