// The servers that are compared, each a process of its own.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { join } from 'node:path';

const here = import.meta.dirname;

/** How `npm start` runs node: every build gets the same flags. */
const manifest = JSON.parse(await readFile(join(here, '..', 'package.json'), 'utf8'));
const flags = manifest.scripts.start.split(' ').filter((word) => word.startsWith('--'));

export const BUILDS = [
  { key: 'bare', title: 'bare node:http, the same masked statement', file: join(here, 'bare-server.mjs') },
  { key: 'gateway', title: 'Lecito, whole', file: join(here, '..', 'dist', 'main.js') },
  { key: 'open', title: 'Lecito, log and guard off', file: join(here, 'open-gateway.mjs') },
];

/** Starts one build and resolves when it says where it listens. */
export async function startServer(build, environment) {
  const child = spawn(process.execPath, [...flags, build.file], {
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
  return {
    ...build,
    url,
    pid: child.pid,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', resolve);
        child.kill('SIGTERM');
      }),
  };
}
