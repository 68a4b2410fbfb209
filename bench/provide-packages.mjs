// The peers are installed when the benchmark first needs them; nothing else of the project does.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;

const complete = ['node/bin/node', 'postgraphile/package.json', 'postgraphile-plugin-connection-filter/package.json'].every((path) =>
  existsSync(join(here, 'node_modules', path)),
);
if (!complete) {
  console.error('Installing what Lecito is compared with …');
  const { status } = spawnSync('npm', ['--prefix', here, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`npm ci ended with ${status}: the peers are not there`);
}
