// What a run says on the terminal.
import { judged, MOST_MEMORY } from './goals.mjs';

const verdict = (reached) => (reached ? 'reached' : 'MISSED');
const short = (number) => (number < 10 ? number.toFixed(2) : number.toFixed(0));
const row = (...cells) => `| ${cells.join(' | ')} |`;
const header = (...cells) => [row(...cells), row(...cells.map(() => '---'))];

function figures({ titles, works }) {
  const rows = works.flatMap(({ key, builds }) =>
    Object.entries(builds).map(([build, { rate, p50, p99, own, database, bytes, peakMemory }]) =>
      row(
        key,
        titles[build],
        short(rate.median),
        `${short(rate.least)}-${short(rate.most)}`,
        p50,
        p99,
        `${own.toFixed(2)} + ${database.toFixed(2)}`,
        (bytes / 1024).toFixed(0),
        peakMemory?.toFixed(0) ?? '?',
      ),
    ),
  );
  return [
    ...header('work', 'build', 'requests/s', 'lowest-highest', 'p50 ms', 'p99 ms', 'processor ms: server + PostgreSQL', 'KiB', 'peak MiB'),
    ...rows,
  ];
}

function goals(summary) {
  const rows = judged(summary).map(({ work, to, least, rate, processor, reached }) =>
    row(
      work,
      summary.titles[to],
      `>= ${least}`,
      short(rate.median),
      `${short(rate.least)}-${short(rate.most)}`,
      short(processor.median),
      verdict(reached),
    ),
  );
  return [...header('work', 'Lecito to', 'goal', 'by requests/s', 'lowest-highest', 'by processor time', 'goal is'), ...rows];
}

export function table(summary) {
  const memory = Math.max(...summary.works.map(({ builds }) => builds.lecito?.peakMemory ?? 0));
  return [
    ...summary.works.map(
      ({ key, title, withheld }) => `${key}: ${title}; ${(100 * withheld).toFixed(0)} % of the protected cells withheld`,
    ),
    '',
    ...figures(summary),
    '',
    ...goals(summary),
    '',
    ...(memory > 0 ? [`memory of Lecito: ${memory.toFixed(0)} MiB at most, goal ${MOST_MEMORY}: ${verdict(memory < MOST_MEMORY)}`] : []),
    `load of the machine: ${summary.load.before.join(' ')} before, ${summary.load.after.join(' ')} after`,
  ].join('\n');
}
