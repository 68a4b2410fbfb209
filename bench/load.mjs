// Sends requests to one server from a process of its own: 16 connections, each the next request as soon as it has its answer.
import autocannon from 'autocannon';

const { url, headers, bodies, seconds } = await new Promise((resolve) => process.once('message', resolve));
let started = 0;
const result = await autocannon({
  url,
  method: 'POST',
  headers,
  connections: 16,
  duration: seconds,
  setupClient: (client) => {
    // Each connection begins elsewhere in the list, else all would ask for the same page at once.
    const start = (started++ * 997) % bodies.length;
    client.setRequests([...bodies.slice(start), ...bodies.slice(0, start)].map((body) => ({ method: 'POST', headers, body })));
  },
});
process.send({
  rate: result.requests.total / result.duration,
  p50: result.latency.p50,
  p99: result.latency.p99,
  answers: result['2xx'],
  failures: result.non2xx + result.errors + result.timeouts,
  bytes: result.throughput.total / result.requests.total,
});
process.disconnect();
