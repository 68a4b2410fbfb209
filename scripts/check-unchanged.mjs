// Runs an npm script that writes a committed file, and fails when the file came out different: `check-unchanged.mjs <script> <file>`.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const [script, file] = process.argv.slice(2);
const committed = readFileSync(file, 'utf8');
const { status } = spawnSync('npm', ['run', '--silent', script], { stdio: ['ignore', 'ignore', 'inherit'] });
if (status !== 0) process.exit(status ?? 1);
const emitted = readFileSync(file, 'utf8');
if (emitted !== committed) {
  writeFileSync(file, committed);
  console.error(`${file} is out of date. Run "npm run ${script}" and commit the result.`);
  process.exit(1);
}
