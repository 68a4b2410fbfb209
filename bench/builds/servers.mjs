// The builds that are compared, each a process of its own.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { join } from 'node:path';

const bench = join(import.meta.dirname, '..');

/** How `npm start` runs node: every build gets the same flags. */
const manifest = JSON.parse(await readFile(join(bench, '..', 'package.json'), 'utf8'));
const flags = manifest.scripts.start.split(' ').filter((word) => word.startsWith('--'));

/** `schema`: whose documents it answers. `logs`: the table that gets one row for each answer. */
export const BUILDS = [
  {
    key: 'bare',
    title: 'bare node:http, the same masked statement',
    schema: 'gateway',
    logs: null,
    file: join(bench, 'builds', 'bare-server.mjs'),
  },
  { key: 'lecito', title: 'Lecito', schema: 'gateway', logs: 'access_event', file: join(bench, '..', 'dist', 'main.js') },
  { key: 'open', title: 'Lecito, guard and log off', schema: 'gateway', logs: null, file: join(bench, 'lecito', 'open-gateway.mjs') },
  {
    key: 'postgraphile',
    title: 'PostGraphile 5 over masked views',
    schema: 'postgraphile',
    logs: null,
    file: join(bench, 'postgraphile', 'server.mjs'),
  },
  { key: 'obvious', title: 'the obvious build', schema: 'gateway', logs: 'peers.access', file: join(bench, 'obvious', 'start.mjs') },
];

/** PostGraphile 5 needs a newer Node than Lecito: the one of the benchmark's own packages. */
const nodeOf = ({ key }) => (key === 'postgraphile' ? join(bench, 'node_modules', 'node', 'bin', 'node') : process.execPath);

/** Starts one build and resolves when it says where it listens. */
export async function startServer(build, environment) {
  const child = spawn(nodeOf(build), [...flags, build.file], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout });
  const url = await new Promise((resolve, reject) => {
    lines.on('line', (line) => {
      const found = /http:\/\/[^"]+\/graphql/.exec(line);
      if (found !== null) resolve(found[0].replace('localhost', '127.0.0.1'));
    });
    child.once('exit', (code) => reject(new Error(`${build.title} ended with ${code}`)));
  });
  const stop = () =>
    new Promise((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve();
      child.once('exit', resolve);
      child.kill('SIGTERM');
    });
  return { ...build, url, pid: child.pid, stop };
}
