// What the benchmark is to show: the least ratio of Lecito's requests per second to another build's.

/** `works`: all, the lists, or one of them by its key. W0's own goals are the first ones that were set. */
export const GOALS = [
  { to: 'bare', least: 0.6, works: ({ key }) => key !== 'W0' },
  { to: 'bare', least: 0.5, works: ({ key }) => key === 'W0' },
  { to: 'open', least: 0.95, works: ({ list, key }) => list && key !== 'W0' },
  { to: 'open', least: 0.9, works: ({ key }) => key === 'W0' },
  { to: 'open', least: 0.85, works: ({ key }) => key === 'W1' },
  { to: 'postgraphile', least: 3, works: ({ list }) => list },
  { to: 'postgraphile', least: 1, works: ({ list }) => !list },
  { to: 'obvious', least: 8, works: ({ list }) => list },
];

/** MiB that the gateway may ever hold. */
export const MOST_MEMORY = 300;

/** Each goal with what was measured, as far as it was. */
export function judged({ works }) {
  return works.flatMap((work) =>
    GOALS.filter(({ to, works: meant }) => meant(work) && work.ratios[to] !== undefined).map(({ to, least }) => ({
      work: work.key,
      to,
      least,
      ...work.ratios[to],
      reached: work.ratios[to].rate.median >= least,
    })),
  );
}
