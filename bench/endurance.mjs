// npm run bench:endurance: load for BENCH_MINUTES (30) and what memory Lecito holds meanwhile, which must not grow.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import { environmentOf } from './builds/environment.mjs';
import { BUILDS, startServer } from './builds/servers.mjs';
import { residentMemory } from './measure/processes.mjs';
import { requestsOf } from './measure/requests.mjs';
import { sendLoad } from './measure/send-load.mjs';
import { openIssuer } from './measure/viewer.mjs';
import { spread } from './report/summary.mjs';
import { fillStore } from './store/fill-store.mjs';
import { drawSamples } from './works/samples.mjs';
import { WORKS } from './works/works.mjs';

const minutes = Number(process.env.BENCH_MINUTES ?? 30);
const [TURN_SECONDS, SAMPLE_MS, CONNECTIONS] = [5, 5000, 8];
const MOST_GROWTH = 1.1;

const folder = process.env.BENCH_DATA ?? (await mkdtemp(join(tmpdir(), 'lecito-endurance-')));
const store = await fillStore(folder, { say: (line) => console.error(line) });
const issuer = await openIssuer();
let gateway = null;
try {
  gateway = await startServer(
    BUILDS.find(({ key }) => key === 'lecito'),
    environmentOf(store, issuer),
  );
  const samples = await drawSamples(store.owner);
  const [begun, memory] = [performance.now(), []];
  const elapsed = () => (performance.now() - begun) / 60_000;
  const look = async () => memory.push({ minute: Number(elapsed().toFixed(2)), mib: await residentMemory(gateway.pid) });
  const looking = setInterval(() => void look(), SAMPLE_MS);
  let [answers, failures] = [0, 0];
  // One work after the other, all of them again and again.
  for (let turn = 0; elapsed() < minutes; turn += 1) {
    const work = WORKS[turn % WORKS.length];
    const result = await sendLoad(
      gateway,
      issuer.headersFor(work.purpose),
      requestsOf(work, gateway, samples).bodies,
      TURN_SECONDS,
      CONNECTIONS,
    );
    answers += result.answers;
    failures += result.failures;
    if (turn % WORKS.length === WORKS.length - 1)
      console.error(
        `${elapsed().toFixed(1)} of ${minutes} minutes, ${answers} answers, ${failures} failures, ${memory.at(-1).mib.toFixed(0)} MiB …`,
      );
  }
  clearInterval(looking);
  // The first quarter fills caches and the heap; what comes after must stay.
  const quarter = (number) => memory.slice((memory.length * (number - 1)) / 4, (memory.length * number) / 4).map(({ mib }) => mib);
  const [second, last] = [spread(quarter(2)), spread(quarter(4))];
  const growth = last.median / second.median;
  console.log(`${answers} answers in ${elapsed().toFixed(0)} minutes, ${failures} failures.`);
  console.log(
    `Memory, median of the second quarter ${second.median.toFixed(0)} MiB, of the last ${last.median.toFixed(0)} MiB (at most ${last.most.toFixed(0)}).`,
  );
  console.log(`Growth ${growth.toFixed(2)}, goal <= ${MOST_GROWTH}: ${growth <= MOST_GROWTH ? 'reached' : 'MISSED'}`);
  const kept = join(import.meta.dirname, 'results');
  await mkdir(kept, { recursive: true });
  await writeFile(
    join(kept, `endurance-${new Date().toISOString().slice(0, 10)}.json`),
    `${JSON.stringify({ minutes, answers, failures, second, last, growth, memory })}\n`,
  );
  process.exitCode = failures > 0 || growth > MOST_GROWTH ? 1 : 0;
} finally {
  await gateway?.stop();
  issuer.close();
  await store.stop();
  if (process.env.BENCH_DATA === undefined) await rm(folder, { recursive: true, force: true });
}
