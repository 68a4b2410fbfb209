// Writes, for each folder of tests, one file that jest runs in their stead: what they share is loaded once for all of them, which is two thirds
// of what most take. Folders of few tests go together. A test that says `// alone (20 s): <why>` in its first lines stays by itself.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** Where jest.together.config.mjs looks for them. */
const TOGETHER = join('coverage', 'together');
const SECONDS_OF_A_TEST = 4;
const FEW = 4;
const ALONE = /^\/\/ alone \((\d+) s\): ./m;

const tests = readdirSync('test', { recursive: true })
  .map((path) => join('test', path))
  .filter((path) => path.endsWith('.test.ts') && !path.endsWith('.long.test.ts'))
  .map((path) => ({ path, alone: ALONE.exec(readFileSync(path, 'utf8'))?.[1] }));

function unitOf({ path, alone }) {
  if (alone !== undefined) return path.slice(0, -'.test.ts'.length);
  const folder = dirname(path);
  const beside = tests.filter((each) => each.alone === undefined && dirname(each.path) === folder);
  return beside.length > FEW ? folder : join('test', path.split(sep)[1]);
}

/** By name: the tests and about how many seconds they take. */
const units = new Map();
for (const test of tests.sort((one, other) => (one.path < other.path ? -1 : 1))) {
  const { path, alone } = test;
  const name = unitOf(test);
  const unit = units.get(name) ?? { paths: [], seconds: 0 };
  units.set(name, { paths: [...unit.paths, path], seconds: unit.seconds + Number(alone ?? SECONDS_OF_A_TEST) });
}

rmSync(TOGETHER, { recursive: true, force: true });
for (const [name, { paths, seconds }] of units) {
  const [, suite, ...rest] = name.split(sep);
  const folder = join(TOGETHER, suite);
  mkdirSync(folder, { recursive: true });
  const required = paths.map((path) => {
    const shown = path.split(sep).join('/');
    return `describe('${shown}', () => {\n  require('${relative(folder, path).split(sep).join('/')}');\n});\n`;
  });
  writeFileSync(join(folder, `${rest.join('.') || suite}.test.js`), `// about ${seconds} s\n${required.join('')}`, { flag: 'wx' });
}
