/** Between two lines about work that goes on, in milliseconds. */
const EVERY = 2_000;

/**
 * Does the work, and says every two seconds how long it takes so far; also, where that was said, what it took. Answers and throws what the
 * work does.
 */
export async function tellWhile<T>(what: string, say: (line: string) => void, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const seconds = (): string => ((performance.now() - start) / 1000).toFixed(0);
  const told = { ever: false };
  const timer = setInterval(() => {
    told.ever = true;
    say(`${what}: ${seconds()} s so far …`);
  }, EVERY);
  try {
    const done = await work();
    if (told.ever) say(`${what}: done after ${seconds()} s.`);
    return done;
  } finally {
    clearInterval(timer);
  }
}
