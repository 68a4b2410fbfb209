// Sends requests to one server from a process of its own: each connection the next request as soon as it has its answer. When the time is
// over, each waits for the answer under way, so that nothing is left for whoever comes next and slow builds are counted as well.
import { openConnection, wired } from './connection.mjs';

const { url, headers, bodies, seconds, connections } = await new Promise((resolve) => process.once('message', resolve));
const requests = bodies.map((body) => wired(url, headers, body));
const latencies = [];
let [failures, bytes] = [0, 0];

async function run(number, until) {
  const connection = await openConnection(url);
  // Each begins elsewhere in the list, else all would ask for the same page at once.
  let at = number * 997;
  do {
    const begun = performance.now();
    const answer = await connection.send(requests[at++ % requests.length]);
    latencies.push(performance.now() - begun);
    bytes += answer.bytes;
    if (answer.status !== 200) failures += 1;
  } while (performance.now() < until);
  connection.close();
}

const begun = performance.now();
const runs = await Promise.allSettled(Array.from({ length: connections }, (_, number) => run(number, begun + seconds * 1000)));
const elapsed = (performance.now() - begun) / 1000;
const broken = runs.filter(({ status }) => status === 'rejected');
if (broken.length > 0) console.error(broken[0].reason);
latencies.sort((a, b) => a - b);
const quantile = (part) => Number((latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * part))] ?? 0).toFixed(2));
process.send({
  rate: latencies.length / elapsed,
  p50: quantile(0.5),
  p99: quantile(0.99),
  answers: latencies.length,
  failures: failures + broken.length,
  bytes: bytes / latencies.length,
});
process.disconnect();
