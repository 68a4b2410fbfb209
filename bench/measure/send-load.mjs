// Load on one server, and what came of it.
import { fork } from 'node:child_process';
import { join } from 'node:path';

/** Sends the bodies in turn on so many connections for so many seconds. Answers rate, p50 and p99 in ms, answers, failures, bytes per answer. */
export function sendLoad(server, headers, bodies, seconds, connections = 16) {
  const child = fork(join(import.meta.dirname, 'load.mjs'));
  child.send({ url: server.url, headers, bodies, seconds, connections });
  return new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`the load ended with ${code}`)));
  });
}
